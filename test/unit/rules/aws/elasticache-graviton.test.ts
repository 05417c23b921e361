import { describe, expect, it } from "vitest";
import { elasticacheGraviton } from "../../../../src/rules/aws/elasticache-graviton.js";
import { outcomeOf } from "../../../support/rule-case.js";

const group = (values: Record<string, string>) => outcomeOf(elasticacheGraviton, { type: "aws_elasticache_replication_group", values });
const cluster = (values: Record<string, string>) => outcomeOf(elasticacheGraviton, { type: "aws_elasticache_cluster", values });

describe("aws-elasticache-graviton", () => {
  it("offers the same size on each Graviton family", () => {
    expect(group({ node_type: "cache.m5.large" })).toEqual([{ node_type: "cache.m6g.large" }, { node_type: "cache.m7g.large" }]);
    expect(group({ node_type: "cache.t3.micro" })).toEqual({ node_type: "cache.t4g.micro" });
    expect(cluster({ node_type: "cache.t2.medium", engine: "redis" })).toEqual({ node_type: "cache.t4g.medium" });
  });

  it.each([
    ["5.0.6", { node_type: "cache.t4g.small" }],
    ["6.x", { node_type: "cache.t4g.small" }],
    ["5.0.5", "pass"],
    ["3.2.10", "pass"],
  ])("judges version %s", (engine_version, expected) => {
    expect(group({ node_type: "cache.t3.small", engine_version })).toEqual(expected);
  });

  it("passes Memcached, which would be replaced, and members of a group", () => {
    expect(cluster({ node_type: "cache.m5.large", engine: "memcached" })).toBe("pass");
    expect(cluster({ node_type: "cache.m5.large", engine: "redis", replication_group_id: "main" })).toBe("pass");
  });

  it("passes nodes on Graviton and sizes that Graviton lacks", () => {
    expect(group({ node_type: "cache.r6g.large" })).toBe("pass");
    expect(group({ node_type: "cache.r5.24xlarge" })).toBe("pass");
  });
});
