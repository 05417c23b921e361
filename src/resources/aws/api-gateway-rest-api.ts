import { defineResource, tiered } from "../define.js";

const TIERS = [
  { label: "first 333M", upTo: 333_000_000 },
  { label: "next 667M", upTo: 1_000_000_000 },
  { label: "next 19B", upTo: 20_000_000_000 },
  { label: "over 20B" },
];

export const apiGatewayRestApi = defineResource({
  type: "aws_api_gateway_rest_api",
  source: "https://aws.amazon.com/api-gateway/pricing/",
  usage: { monthly_requests: "number" },

  components({ region, usage }) {
    const query = {
      vendor: "aws",
      service: "AmazonApiGateway",
      family: "API Calls",
      region,
      attributes: { usagetype: "ApiGatewayRequest" },
    } as const;
    return tiered("Requests", "1M requests", query, usage.monthly_requests, TIERS, { per: 1_000_000 });
  },
});
