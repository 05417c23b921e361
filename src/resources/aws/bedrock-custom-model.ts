import { defineResource, metered } from "../define.js";
import { modelId, modelName } from "./shared/bedrock-models.js";
import { required } from "./shared/computed.js";

const TOKENS_PER_UNIT = 1_000;

/** Paid once for the training, and by the month for keeping the model. */
export const bedrockCustomModel = defineResource({
  type: "aws_bedrock_custom_model",
  source: "https://aws.amazon.com/bedrock/pricing/",
  usage: { training_tokens: "number", stored_models: "number" },

  components({ attributes, region, usage }) {
    const model = modelName(modelId(required(attributes, "base_model_identifier")));
    const query = (usagetype: string) =>
      ({
        vendor: "aws",
        service: "AmazonBedrock",
        family: null,
        region,
        attributes: { usagetype: `${model}-Customization-${usagetype}` },
      }) as const;
    const tokens = usage.training_tokens;
    return [
      metered("Training", "1k tokens", query("Training"), tokens === undefined ? undefined : tokens / TOKENS_PER_UNIT),
      metered("Model storage", "models", query("Storage"), usage.stored_models),
    ];
  },
});
