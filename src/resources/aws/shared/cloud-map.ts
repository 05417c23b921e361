import type { PriceQuery } from "../../../model/price.js";

/** A product of Cloud Map. The price list's exact names are not known here. */
export function cloudMap(region: string, usagetype: RegExp): PriceQuery {
  return { vendor: "aws", service: "AWSCloudMap", family: null, region, attributes: { usagetype } };
}
