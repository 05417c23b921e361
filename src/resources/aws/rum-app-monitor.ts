import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_events", name: "RUM events", unit: "100k events", usagetype: "CW:RUM-events", per: 100_000 },
];

export const rumAppMonitor = defineResource({
  type: "aws_rum_app_monitor",
  source: "https://aws.amazon.com/cloudwatch/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonCloudWatch", region, METERS, usage);
  },
});
