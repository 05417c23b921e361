import type { PriceQuery } from "../../../model/price.js";

export function s3(region: string, attributes: PriceQuery["attributes"], service = "AmazonS3"): PriceQuery {
  return { vendor: "aws", service, family: null, region, attributes };
}
