import { defineRule, pass, propose, type ValueChange } from "../define.js";

export const elasticacheReplicasNonprod = defineRule({
  id: "aws-elasticache-replicas-nonprod",
  title: "Run non-production caches without replicas",
  appliesTo: ["aws_elasticache_replication_group"],
  risk: "low",
  effect: "in-place",
  whenNot: "Clients that read from the reader endpoint need a replica, and so does an environment in which failover is tested.",
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Replication.html",

  evaluate({ attributes, nonProduction }) {
    if (!nonProduction) return pass();
    const clustered = attributes.has("num_node_groups") && attributes.number("num_node_groups", 1) > 1;
    const changes = clustered
      ? withoutReplicas(attributes.number("replicas_per_node_group", 0))
      : singleNode(attributes.number("num_cache_clusters", 1), attributes);
    return changes.length === 0
      ? pass()
      : propose(changes, "Replicas are paid for like the primary, and non-production can do without failover.");
  },
});

/** With several shards failover stays on, as ElastiCache asks for it. */
function withoutReplicas(replicas: number): ValueChange[] {
  if (replicas === 0) return [];
  return [
    { path: ["replicas_per_node_group"], to: 0 },
    { path: ["multi_az_enabled"], to: false },
  ];
}

function singleNode(nodes: number, attributes: { boolean(name: string): boolean }): ValueChange[] {
  if (nodes <= 1) return [];
  const changes: ValueChange[] = [{ path: ["num_cache_clusters"], to: 1 }];
  for (const name of ["multi_az_enabled", "automatic_failover_enabled"]) {
    if (attributes.boolean(name)) changes.push({ path: [name], to: false });
  }
  return changes;
}
