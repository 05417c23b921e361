import { defineResource, metered } from "../define.js";
import { cloudMap } from "./shared/cloud-map.js";

export const serviceDiscoveryService = defineResource({
  type: "aws_service_discovery_service",
  source: "https://aws.amazon.com/cloud-map/pricing/",
  usage: { monthly_discovery_requests: "number" },

  components({ region, usage }) {
    const requests = usage.monthly_discovery_requests;
    if (requests === undefined) return null;
    return metered("Discovery requests", "1M requests", cloudMap(region, /Discover|Lookup|Request/i), requests, { per: 1_000_000 });
  },
});
