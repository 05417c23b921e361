import type { PriceQuery } from "../../../model/price.js";

export function opensearch(region: string, family: string | null): PriceQuery {
  return { vendor: "aws", service: "AmazonES", family, region, attributes: {} };
}
