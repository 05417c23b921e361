import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_input_hrs", name: "Inputs", unit: "hours", usagetype: "Input-Hours" },
  { key: "monthly_output_hrs", name: "Outputs", unit: "hours", usagetype: "Output-Hours" },
];

/** Rates depend on codec, resolution and frame rate of each input and output. */
export const medialiveChannel = defineResource({
  type: "aws_medialive_channel",
  source: "https://aws.amazon.com/medialive/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSElementalMediaLive", region, METERS, usage);
  },
});
