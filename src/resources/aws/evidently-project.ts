import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_events", name: "Evidently events", unit: "1M events", usagetype: "CW:Evidently-event", per: 1_000_000 },
];

export const evidentlyProject = defineResource({
  type: "aws_evidently_project",
  source: "https://aws.amazon.com/cloudwatch/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonCloudWatch", region, METERS, usage);
  },
});
