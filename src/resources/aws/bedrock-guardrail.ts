import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_text_units", name: "Text units", unit: "1k units", usagetype: "Guardrail-ContentPolicyUnitsConsumed", per: 1_000 },
];

export const bedrockGuardrail = defineResource({
  type: "aws_bedrock_guardrail",
  source: "https://aws.amazon.com/bedrock/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonBedrock", region, METERS, usage);
  },
});
