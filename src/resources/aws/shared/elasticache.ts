import { UnknownAttribute, type Attributes } from "../../../model/attributes.js";
import type { PriceQuery } from "../../../model/price.js";
import { hourly, metered, type Part, type UsageOf } from "../../define.js";
import { numberOr } from "./computed.js";
import { purchaseOf, RESERVED_USAGE } from "./reserved.js";

export const clusterUsage = { ...RESERVED_USAGE, snapshot_storage_size_gb: "number" } as const;

export const ENGINES = new Map([
  ["redis", "Redis"],
  ["valkey", "Valkey"],
  ["memcached", "Memcached"],
]);

export interface Nodes {
  readonly nodes: number;
  readonly autoscaled: boolean;
}

interface NodeHours extends Nodes {
  readonly region: string;
  readonly nodeType: string;
  readonly engine: string;
}

export function nodeHours({ region, nodeType, engine, nodes, autoscaled }: NodeHours, usage: UsageOf<typeof RESERVED_USAGE>): Part {
  const cacheEngine = ENGINES.get(engine);
  if (cacheEngine === undefined) throw new UnknownAttribute("engine", "unknown");
  const { label, terms } = purchaseOf(usage);
  const query: PriceQuery = {
    ...elasticache(region, "Cache Instance"),
    attributes: { instanceType: nodeType, cacheEngine, locationType: "AWS Region" },
    terms,
  };
  return hourly(`ElastiCache (${label}, ${nodeType}${autoscaled ? ", autoscaling" : ""})`, query, nodes, { usageBased: autoscaled });
}

/** One snapshot of each cluster is free. */
export function backups(region: string, attributes: Attributes, snapshotGb: number | undefined): Part {
  const paid = numberOr(attributes, "snapshot_retention_limit", 0) - 1;
  if (paid <= 0) return null;
  return metered("Backup storage", "GB", elasticache(region, "Storage Snapshot"), snapshotGb === undefined ? undefined : snapshotGb * paid);
}

export function elasticache(region: string, family: string | null): PriceQuery {
  return { vendor: "aws", service: "AmazonElastiCache", family, region, attributes: {} };
}
