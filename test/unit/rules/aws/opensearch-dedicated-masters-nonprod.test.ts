import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { opensearchDedicatedMastersNonprod } from "../../../../src/rules/aws/opensearch-dedicated-masters-nonprod.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, object | "pass"][] = [
  [
    "aws_opensearch_domain",
    { cluster_config: [{ instance_count: 3, dedicated_master_enabled: true }] },
    { "cluster_config.0.dedicated_master_enabled": false },
  ],
  ["aws_opensearch_domain", { cluster_config: [{ instance_count: 11, dedicated_master_enabled: true }] }, "pass"],
];

describe("aws-opensearch-dedicated-masters-nonprod", () => {
  it.each(cases)("judges %s %j outside production", (type, values, expected) => {
    expect(outcomeOf(opensearchDedicatedMastersNonprod, { type, values, nonProduction: true })).toEqual(expected);
  });

  it.each(cases)("leaves production alone: %s %j", (type, values) => {
    expect(outcomeOf(opensearchDedicatedMastersNonprod, { type, values })).toBe("pass");
  });
});
