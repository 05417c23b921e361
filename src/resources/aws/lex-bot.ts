import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_text_requests", name: "Text requests", unit: "1k requests", usagetype: "Text-Requests", per: 1_000 },
  { key: "monthly_speech_requests", name: "Speech requests", unit: "1k requests", usagetype: "Speech-Requests", per: 1_000 },
];

export const lexBot = defineResource({
  type: ["aws_lex_bot", "aws_lexv2models_bot"],
  source: "https://aws.amazon.com/lex/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonLex", region, METERS, usage);
  },
});
