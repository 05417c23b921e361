import { describe, expect, it } from "vitest";
import { elasticacheRedisToValkey } from "../../../../src/rules/aws/elasticache-redis-to-valkey.js";
import { outcomeOf } from "../../../support/rule-case.js";

const group = (values: Record<string, string>) =>
  outcomeOf(elasticacheRedisToValkey, { type: "aws_elasticache_replication_group", values });

describe("aws-elasticache-redis-to-valkey", () => {
  it("moves engine, version and default parameter group together", () => {
    expect(group({ engine: "redis", engine_version: "7.1" })).toEqual({ engine: "valkey", engine_version: "7.2" });
    expect(group({ parameter_group_name: "default.redis7" })).toEqual({
      engine: "valkey",
      engine_version: "7.2",
      parameter_group_name: "default.valkey7",
    });
    expect(group({ parameter_group_name: "default.redis6.x.cluster.on" })).toMatchObject({
      parameter_group_name: "default.valkey7.cluster.on",
    });
  });

  it("skips a parameter group of one's own", () => {
    expect(group({ parameter_group_name: "tuned" })).toEqual({ skip: "needs-review", detail: "parameter_group_name" });
  });

  it.each([
    ["Valkey", { engine: "valkey" }],
    ["a version that cannot be upgraded in place", { engine: "redis", engine_version: "5.0.5" }],
    ["a member of a global group", { engine: "redis", global_replication_group_id: "global" }],
  ])("passes %s", (_, values) => {
    expect(group(values)).toBe("pass");
  });

  it("moves serverless caches and MemoryDB", () => {
    expect(outcomeOf(elasticacheRedisToValkey, { type: "aws_elasticache_serverless_cache", values: { engine: "redis" } })).toEqual({
      engine: "valkey",
    });
    expect(
      outcomeOf(elasticacheRedisToValkey, { type: "aws_memorydb_cluster", values: { parameter_group_name: "default.memorydb-redis7" } }),
    ).toEqual({
      engine: "valkey",
      engine_version: "7.2",
      parameter_group_name: "default.memorydb-valkey7",
    });
  });
});
