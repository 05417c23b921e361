import { defineResource, hourly } from "../define.js";
import { required } from "./shared/computed.js";

const COMMITMENTS = new Map([
  ["OneMonth", "1 month"],
  ["SixMonths", "6 months"],
]);

export const bedrockProvisionedModelThroughput = defineResource({
  type: "aws_bedrock_provisioned_model_throughput",
  source: "https://aws.amazon.com/bedrock/pricing/",

  components({ attributes, region }) {
    // `arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-v2`
    const model = required(attributes, "model_arn").split("/").pop() ?? "";
    const term = COMMITMENTS.get(attributes.string("commitment_duration", "")) ?? "no commitment";
    const query = {
      vendor: "aws",
      service: "AmazonBedrock",
      family: null,
      region,
      attributes: { model, inferenceType: "Provisioned Throughput", commitment: term },
    } as const;
    return hourly(`Model units (${model}, ${term})`, query, attributes.number("model_units", 1));
  },
});
