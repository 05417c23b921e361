import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_requests", name: "Pipes requests", unit: "1M requests", usagetype: "Pipes-Requests", per: 1_000_000 },
];

export const pipesPipe = defineResource({
  type: "aws_pipes_pipe",
  source: "https://aws.amazon.com/eventbridge/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSEvents", region, METERS, usage);
  },
});
