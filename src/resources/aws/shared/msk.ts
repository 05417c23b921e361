import type { PriceQuery } from "../../../model/price.js";

const FAMILY = "Managed Streaming for Apache Kafka (MSK)";

export function msk(region: string): PriceQuery {
  return { vendor: "aws", service: "AmazonMSK", family: FAMILY, region, attributes: {} };
}
