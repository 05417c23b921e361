import { UnknownAttribute, type Attributes } from "../../../model/attributes.js";
import type { PriceQuery } from "../../../model/price.js";
import { fixed, type Part } from "../../define.js";
import { blocksOrNone } from "./computed.js";

export function deployment(type: string): string {
  return type.startsWith("MULTI_AZ") ? "Multi-AZ" : "Single-AZ";
}

/** Three IOPS come with each GB. */
export function provisionedIops(query: PriceQuery, attributes: Attributes): Part {
  const [configuration] = blocksOrNone(attributes, "disk_iops_configuration");
  if (configuration?.string("mode") !== "USER_PROVISIONED") return null;
  const paid = configuration.number("iops", 0) - 3 * size(attributes, "storage_capacity");
  return paid > 0 ? fixed("Provisioned IOPS", "IOPS", query, paid) : null;
}

/** A file system made from a backup takes the backup's size, which is not in the configuration. */
export function size(attributes: Attributes, name: string): number {
  const value = attributes.number(name);
  if (value === null) throw new UnknownAttribute(name, "unknown");
  return value;
}

export function fsx(region: string, family: string, attributes: PriceQuery["attributes"]): PriceQuery {
  return { vendor: "aws", service: "AmazonFSx", family, region, attributes };
}
