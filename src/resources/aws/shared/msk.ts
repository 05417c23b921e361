import type { PriceQuery } from "../../../model/price.js";

const FAMILY = "Managed Streaming for Apache Kafka (MSK)";

export function msk(region: string): PriceQuery {
  return { vendor: "aws", service: "AmazonMSK", family: FAMILY, region, attributes: {} };
}

/** A product that the price list names without a family. */
export function mskProduct(region: string, usagetype: string): PriceQuery {
  return { ...msk(region), family: null, attributes: { usagetype } };
}
