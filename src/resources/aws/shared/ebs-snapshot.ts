import type { PriceQuery } from "../../../model/price.js";
import { metered, type Part, type Related } from "../../define.js";
import { numberOr } from "./computed.js";
import { DEFAULT_VOLUME_GB } from "./ebs.js";

/** A snapshot is billed for the blocks that hold data; the size of its volume is the upper bound. */
export function snapshotStorage(region: string, sizeGb: number): Part {
  return metered("EBS snapshot storage", "GB", snapshotQuery(region), sizeGb);
}

export function snapshotQuery(region: string): PriceQuery {
  return { vendor: "aws", service: "AmazonEC2", family: "Storage Snapshot", region, attributes: { usagetype: "EBS:SnapshotUsage" } };
}

export function volumeSize(related: readonly Related[]): number {
  const volume = related.find(({ type }) => type === "aws_ebs_volume");
  return volume ? numberOr(volume.attributes, "size", DEFAULT_VOLUME_GB) : DEFAULT_VOLUME_GB;
}
