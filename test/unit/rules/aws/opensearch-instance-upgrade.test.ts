import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { opensearchInstanceUpgrade } from "../../../../src/rules/aws/opensearch-instance-upgrade.js";
import { outcomeOf } from "../../../support/rule-case.js";

const domain = (cluster: Record<string, Json>, engine_version = "OpenSearch_2.11", ebs_enabled = true) =>
  outcomeOf(opensearchInstanceUpgrade, {
    type: "aws_opensearch_domain",
    values: { engine_version, ebs_options: [{ ebs_enabled }], cluster_config: [cluster] },
  });

describe("aws-opensearch-instance-upgrade", () => {
  it("offers the same size on each Graviton family", () => {
    expect(domain({ instance_type: "m5.large.search" })).toEqual([
      { "cluster_config.0.instance_type": "m6g.large.search" },
      { "cluster_config.0.instance_type": "m7g.large.search" },
    ]);
  });

  it("moves dedicated masters along, because Graviton and Intel do not mix", () => {
    const cluster = { instance_type: "r5.large.search", dedicated_master_enabled: true, dedicated_master_type: "c5.large.search" };

    expect(domain(cluster)).toEqual([
      { "cluster_config.0.instance_type": "r6g.large.search", "cluster_config.0.dedicated_master_type": "c6g.large.search" },
      { "cluster_config.0.instance_type": "r7g.large.search", "cluster_config.0.dedicated_master_type": "c7g.large.search" },
    ]);
    expect(domain({ ...cluster, dedicated_master_type: "t2.medium.search" })).toBe("pass");
  });

  it.each([
    ["Elasticsearch_7.9", 2],
    ["Elasticsearch_7.10", 2],
    ["Elasticsearch_7.8", "pass"],
    ["Elasticsearch_6.8", "pass"],
  ])("judges version %s", (version, expected) => {
    const outcome = domain({ instance_type: "m5.large.search" }, version);

    expect(Array.isArray(outcome) ? outcome.length : outcome).toBe(expected);
  });

  it("passes nodes on Graviton and domains without EBS", () => {
    expect(domain({ instance_type: "m6g.large.search" })).toBe("pass");
    expect(domain({ instance_type: "m5.large.search" }, "OpenSearch_2.11", false)).toBe("pass");
  });
});
