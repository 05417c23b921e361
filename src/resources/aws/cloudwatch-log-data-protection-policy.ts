import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_data_scanned_gb", name: "Data scanned for sensitive data", unit: "GB", usagetype: "DataProtection-Bytes" },
];

export const cloudwatchLogDataProtectionPolicy = defineResource({
  type: "aws_cloudwatch_log_data_protection_policy",
  source: "https://aws.amazon.com/cloudwatch/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AmazonCloudWatch", region, METERS, usage);
  },
});
