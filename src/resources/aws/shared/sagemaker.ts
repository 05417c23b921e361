import type { PriceQuery } from "../../../model/price.js";

export function sagemaker(region: string, usagetype: string): PriceQuery {
  return { vendor: "aws", service: "AmazonSageMaker", family: null, region, attributes: { usagetype } };
}
