import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_input_hrs", name: "Video input", unit: "hours", usagetype: "Input-Hours" },
  { key: "monthly_output_hrs", name: "Video output", unit: "hours", usagetype: "Output-Hours" },
];

export const ivsChannel = defineResource({
  type: "aws_ivs_channel",
  source: "https://aws.amazon.com/ivs/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonIVS", region, METERS, usage);
  },
});
