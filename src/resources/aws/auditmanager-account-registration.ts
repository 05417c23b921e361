import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  {
    key: "monthly_resource_assessments",
    name: "Resource assessments",
    unit: "1k assessments",
    usagetype: "Resource-Assessment-Collected",
    per: 1_000,
  },
];

export const auditmanagerAccountRegistration = defineResource({
  type: "aws_auditmanager_account_registration",
  source: "https://aws.amazon.com/audit-manager/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("auditmanager", region, METERS, usage);
  },
});
