import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_build_minutes", name: "Build", unit: "minutes", usagetype: "BuildDuration" },
  { key: "storage_gb", name: "Storage", unit: "GB", usagetype: "DataStorage" },
  { key: "monthly_data_served_gb", name: "Data served", unit: "GB", usagetype: "DataTransferOut" },
  {
    key: "monthly_ssr_requests",
    name: "Server-side rendering requests",
    unit: "1M requests",
    usagetype: "HostingComputeRequestCount",
    per: 1_000_000,
  },
  { key: "monthly_ssr_gb_hours", name: "Server-side rendering", unit: "GB-hours", usagetype: "HostingComputeRequestDuration" },
];

export const amplifyApp = defineResource({
  type: "aws_amplify_app",
  source: "https://aws.amazon.com/amplify/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSAmplify", region, METERS, usage);
  },
});
