import { defineResource } from "../define.js";
import { numberOr, required, stringOr } from "./shared/computed.js";
import { clusterUsage, nodeHours, backups } from "./shared/elasticache.js";

export const elasticacheCluster = defineResource({
  type: "aws_elasticache_cluster",
  source: "https://aws.amazon.com/elasticache/pricing/",
  usage: clusterUsage,

  components(context) {
    const { attributes, region, usage } = context;
    // A member of a replication group is billed with the group.
    if (attributes.has("replication_group_id") || context.references("replication_group_id").length > 0) return null;
    const engine = stringOr(attributes, "engine", "redis");

    return [
      () =>
        nodeHours(
          {
            region,
            nodeType: required(attributes, "node_type"),
            engine,
            nodes: numberOr(attributes, "num_cache_nodes", 1),
            autoscaled: false,
          },
          usage,
        ),
      () => (engine === "memcached" ? null : backups(region, attributes, usage.snapshot_storage_size_gb)),
    ];
  },
});
