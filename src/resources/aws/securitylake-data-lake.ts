import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_cloudtrail_gb", name: "CloudTrail logs ingested", unit: "GB", usagetype: "CloudTrail-Bytes" },
  { key: "monthly_other_logs_gb", name: "Other AWS logs ingested", unit: "GB", usagetype: "AWSLogs-Bytes" },
];

export const securitylakeDataLake = defineResource({
  type: "aws_securitylake_data_lake",
  source: "https://aws.amazon.com/security-lake/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonSecurityLake", region, METERS, usage);
  },
});
