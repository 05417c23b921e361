import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { elasticacheReplicasNonprod } from "../../../../src/rules/aws/elasticache-replicas-nonprod.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, object | "pass"][] = [
  [
    "aws_elasticache_replication_group",
    { num_cache_clusters: 2, automatic_failover_enabled: true },
    { num_cache_clusters: 1, automatic_failover_enabled: false },
  ],
  ["aws_elasticache_replication_group", { num_cache_clusters: 1 }, "pass"],
  [
    "aws_elasticache_replication_group",
    { num_node_groups: 2, replicas_per_node_group: 1 },
    { replicas_per_node_group: 0, multi_az_enabled: false },
  ],
  ["aws_elasticache_replication_group", { num_node_groups: 2, replicas_per_node_group: 0 }, "pass"],
];

describe("aws-elasticache-replicas-nonprod", () => {
  it.each(cases)("judges %s %j outside production", (type, values, expected) => {
    expect(outcomeOf(elasticacheReplicasNonprod, { type, values, nonProduction: true })).toEqual(expected);
  });

  it.each(cases)("leaves production alone: %s %j", (type, values) => {
    expect(outcomeOf(elasticacheReplicasNonprod, { type, values })).toBe("pass");
  });
});
