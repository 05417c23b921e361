import type { PriceQuery } from "../../../model/price.js";

export function docdb(region: string, family: string): PriceQuery {
  return { vendor: "aws", service: "AmazonDocDB", family, region, attributes: {} };
}
