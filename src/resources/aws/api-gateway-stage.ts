import { defineResource, hourly } from "../define.js";

export const apiGatewayStage = defineResource({
  type: "aws_api_gateway_stage",
  source: "https://aws.amazon.com/api-gateway/pricing/",

  components({ region, attributes }) {
    if (!attributes.boolean("cache_cluster_enabled")) return null;
    // 0.5 GB is what API Gateway creates when no size is given.
    const size = attributes.number("cache_cluster_size", 0.5);
    const query = {
      vendor: "aws",
      service: "AmazonApiGateway",
      family: "Amazon API Gateway Cache",
      region,
      attributes: { cacheMemorySizeGb: String(size) },
    } as const;
    return hourly(`Cache memory (${size} GB)`, query);
  },
});
