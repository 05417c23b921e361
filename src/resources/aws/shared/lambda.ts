import type { PriceQuery } from "../../../model/price.js";

export const DEFAULT_MEMORY_MB = 128;

/** AWS bills each millisecond. */
export function secondsOf(requests: number | undefined, milliseconds: number | undefined): number | undefined {
  return requests === undefined || milliseconds === undefined ? undefined : (requests * milliseconds) / 1000;
}

export function lambda(region: string, groupName: string): PriceQuery {
  return { vendor: "aws", service: "AWSLambda", family: "Serverless", region, attributes: { group: groupName } };
}
