import type { PriceQuery } from "../../../model/price.js";

export function acceleratorHours(): PriceQuery {
  return {
    vendor: "aws",
    service: "AWSGlobalAccelerator",
    family: null,
    region: null,
    attributes: { usagetype: "Global-Accelerator-fixed-fee" },
  };
}
