import type { PriceQuery } from "../../model/price.js";
import { defineResource, hourly } from "../define.js";
import { claudeService, modelId, modelName } from "./shared/bedrock-models.js";
import { required } from "./shared/computed.js";

const UNCOMMITTED = { label: "no commitment", listed: "NoCommit", marketplace: "NoCommit" };
const COMMITMENTS = new Map([
  ["OneMonth", { label: "1 month", listed: "1month", marketplace: "1MonthCommit" }],
  ["SixMonths", { label: "6 months", listed: "6months", marketplace: "6MonthsCommit" }],
]);

export const bedrockProvisionedModelThroughput = defineResource({
  type: "aws_bedrock_provisioned_model_throughput",
  source: "https://aws.amazon.com/bedrock/pricing/",

  components({ attributes, region }) {
    const model = modelId(required(attributes, "model_arn"));
    const term = COMMITMENTS.get(attributes.string("commitment_duration", "")) ?? UNCOMMITTED;
    const claude = claudeService(model);
    const query: PriceQuery = {
      vendor: "aws",
      service: claude === null ? "AmazonBedrock" : "AmazonBedrockFoundationModels",
      family: null,
      region,
      attributes:
        claude === null
          ? { usagetype: `${modelName(model)}-ProvisionedThroughput-${term.listed}-ModelUnits` }
          : {
              servicename: claude,
              usagetype: new RegExp(`^MP:[A-Z0-9]+_ProvisionedThroughput_${term.marketplace}_ModelUnits_Usage-Units$`),
            },
    };
    return hourly(`Model units (${model}, ${term.label})`, query, attributes.number("model_units", 1));
  },
});
