import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "lite_users", name: "Lite users", unit: "users", usagetype: "QBusiness-Lite-User" },
  { key: "pro_users", name: "Pro users", unit: "users", usagetype: "QBusiness-Pro-User" },
  { key: "index_unit_hrs", name: "Index units", unit: "hours", usagetype: "QBusiness-Index-Unit-Hour" },
];

export const qbusinessApplication = defineResource({
  type: "aws_qbusiness_application",
  source: "https://aws.amazon.com/q/business/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonQ", region, METERS, usage);
  },
});
