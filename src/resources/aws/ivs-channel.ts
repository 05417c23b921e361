import { defineResource, metered } from "../define.js";
import { stringOr } from "./shared/computed.js";

const INPUTS = new Map([
  ["BASIC", "Input-Basic-Hours"],
  ["ADVANCED_SD", "Input-Advanced-SD-Hours"],
  ["ADVANCED_HD", "Input-Advanced-HD-Hours"],
]);

/** Input is billed by the kind of channel, output by the resolution that viewers get. */
export const ivsChannel = defineResource({
  type: "aws_ivs_channel",
  source: "https://aws.amazon.com/ivs/pricing/",
  usage: {
    monthly_input_hrs: "number",
    monthly_output_sd_hrs: "number",
    monthly_output_hd_hrs: "number",
    monthly_output_full_hd_hrs: "number",
  },

  components({ attributes, region, usage }) {
    const query = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonIVS", family: null, region, attributes: { usagetype } }) as const;
    const output = (resolution: string, usagetype: string, hours: number | undefined) =>
      metered(`Video output (${resolution})`, "hours", query(usagetype), hours);
    return [
      () =>
        metered(
          "Video input",
          "hours",
          query(INPUTS.get(stringOr(attributes, "type", "STANDARD")) ?? "Input-Standard-Hours"),
          usage.monthly_input_hrs,
        ),
      output("SD", "Output-SD-Hours", usage.monthly_output_sd_hrs),
      output("HD", "Output-HD-Hours", usage.monthly_output_hd_hrs),
      output("Full HD", "Output-FullHD-Hours", usage.monthly_output_full_hd_hrs),
    ];
  },
});
