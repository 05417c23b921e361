import type { Vendor } from "../../../../model/price.js";

/** Which list is wanted. */
export interface ListRequest {
  readonly vendor: Vendor;
  /** The vendor's name of the service: `AmazonEC2`, `Virtual Machines`, `Compute Engine`. */
  readonly service: string;
  /** null: all regions. */
  readonly region: string | null;
  readonly spot: boolean;
  /** Folder for what is being fetched. */
  readonly folder: string;
  /** The vendor's endpoint; null for the public one. */
  readonly endpoint: string | null;
}

/** The name of the list among the feeds of the price book. */
export function feedName({ vendor, service, region, spot }: Pick<ListRequest, "vendor" | "service" | "region" | "spot">): string {
  return [vendor, service, ...(region === null ? [] : [region]), ...(spot ? ["spot"] : [])].join(" ");
}

/** A file name for the list's parts. */
export function fileName(feed: string): string {
  return feed.replaceAll(/[^A-Za-z0-9.-]+/g, "-");
}
