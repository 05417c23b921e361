import type { PriceQuery } from "../../../model/price.js";
import { hourly, type Part } from "../../define.js";

/** AWS charges every public IPv4 address by the hour, attached or not, since February 2024: https://aws.amazon.com/vpc/pricing/ */
export function addressInUse(region: string): PriceQuery {
  return { vendor: "aws", service: "AmazonVPC", family: null, region, attributes: { usagetype: "PublicIPv4:InUseAddress" } };
}

/** The address that each of `count` instances or tasks gets from Amazon's pool. */
export function instanceAddresses(region: string, count: number, hours: number): Part {
  return count === 0 ? null : hourly("Public IPv4 address", addressInUse(region), count, { hours });
}
