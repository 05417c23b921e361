import type { PriceQuery } from "../../../model/price.js";

export function dynamodb(region: string, family: string): PriceQuery {
  return { vendor: "aws", service: "AmazonDynamoDB", family, region, attributes: {} };
}

/** Leaves out the rows of the free tier. */
export const NOT_FREE = { description: /^(?!.*\(free tier\)).*$/i };
