import { defineResource, metered } from "../define.js";

/** Rates depend on codec, resolution, bit rate and frame rate of each input and output: one price is found only where a list has no more. */
export const medialiveChannel = defineResource({
  type: "aws_medialive_channel",
  source: "https://aws.amazon.com/medialive/pricing/",
  usage: { monthly_input_hrs: "number", monthly_output_hrs: "number" },

  components({ region, usage }) {
    const query = (operation: string) =>
      ({ vendor: "aws", service: "AWSElementalMediaLive", family: null, region, attributes: { operation } }) as const;
    return [
      metered("Inputs", "hours", query("CHANNEL_INPUT"), usage.monthly_input_hrs),
      metered("Outputs", "hours", query("CHANNEL_OUTPUT"), usage.monthly_output_hrs),
    ];
  },
});
