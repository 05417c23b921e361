import type { Attributes } from "../../model/attributes.js";
import { defineResource, type ResourceContext, type UsageOf } from "../define.js";
import { autoscaledCapacity } from "./shared/autoscaling-target.js";
import { blocksOrNone, numberOr, required, stringOr } from "./shared/computed.js";
import { clusterUsage, type Nodes, nodeHours, backups } from "./shared/elasticache.js";

const replicationUsage = { ...clusterUsage, capacity: "number" } as const;

type ReplicationContext = ResourceContext<UsageOf<typeof replicationUsage>>;

export const elasticacheReplicationGroup = defineResource({
  type: "aws_elasticache_replication_group",
  source: "https://aws.amazon.com/elasticache/pricing/",
  usage: replicationUsage,

  components(context) {
    const { attributes, region, usage } = context;
    return [
      () => {
        const primary = primaryGroup(context);
        const nodeType = attributes.has("node_type") || !primary ? required(attributes, "node_type") : required(primary, "node_type");
        const engine = stringOr(attributes, "engine", primary ? stringOr(primary, "engine", "redis") : "redis");
        return nodeHours({ region, nodeType, engine, ...nodeCount(context) }, usage);
      },
      () => backups(region, attributes, usage.snapshot_storage_size_gb),
    ];
  },
});

/** The primary of a global datastore, whose node type its secondaries take. */
function primaryGroup(context: ReplicationContext): Attributes | null {
  const [store] = context.references("global_replication_group_id");
  return store?.references("primary_replication_group_id")[0]?.attributes ?? null;
}

function nodeCount(context: ReplicationContext): Nodes {
  const { attributes } = context;
  const id = attributes.known("replication_group_id") ? `replication-group/${attributes.string("replication_group_id", "")}` : null;
  const scaledGroups = autoscaledCapacity(context, "elasticache:replication-group:NodeGroups", id);
  const scaledReplicas = autoscaledCapacity(context, "elasticache:replication-group:Replicas", id);
  // Provider versions before 4 wrote both numbers in a block.
  const [mode] = blocksOrNone(attributes, "cluster_mode");
  const declared = mode ?? attributes;
  const groups = scaledGroups ?? numberOr(declared, "num_node_groups", null);
  const replicas = scaledReplicas ?? numberOr(declared, "replicas_per_node_group", 0);
  if (groups !== null) return { nodes: groups * (1 + replicas), autoscaled: scaledGroups !== null || scaledReplicas !== null };
  const members = numberOr(attributes, "num_cache_clusters", null) ?? numberOr(attributes, "number_cache_clusters", null);
  return { nodes: members ?? 1 + replicas, autoscaled: scaledReplicas !== null };
}
