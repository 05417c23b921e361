import type { PriceQuery } from "../../../model/price.js";

export const DPUS_PER_WORKER = new Map([
  ["G.025X", 0.25],
  ["Standard", 1],
  ["G.1X", 1],
  ["G.2X", 2],
  ["G.4X", 4],
  ["G.8X", 8],
  ["G.12X", 12],
  ["G.16X", 16],
  ["Z.2X", 2],
  ["R.1X", 1],
  ["R.2X", 2],
  ["R.4X", 4],
  ["R.8X", 8],
]);

export function glue(region: string): PriceQuery {
  return { vendor: "aws", service: "AWSGlue", family: "AWS Glue", region, attributes: {} };
}
