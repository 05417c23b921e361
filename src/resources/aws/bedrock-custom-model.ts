import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "training_tokens", name: "Training", unit: "1k tokens", usagetype: "ModelCustomization-Training", per: 1_000 },
  { key: "stored_models", name: "Model storage", unit: "models", usagetype: "ModelCustomization-Storage" },
];

/** Paid once for the training, and by the month for keeping the model. */
export const bedrockCustomModel = defineResource({
  type: "aws_bedrock_custom_model",
  source: "https://aws.amazon.com/bedrock/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonBedrock", region, METERS, usage);
  },
});
