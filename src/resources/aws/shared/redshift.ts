import type { PriceQuery } from "../../../model/price.js";

export function redshift(region: string, family: string | null): PriceQuery {
  return { vendor: "aws", service: "AmazonRedshift", family, region, attributes: {} };
}
