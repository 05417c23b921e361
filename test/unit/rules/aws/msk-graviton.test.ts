import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { mskGraviton } from "../../../../src/rules/aws/msk-graviton.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [
  [
    "aws_msk_cluster",
    { kafka_version: "3.5.1", broker_node_group_info: [{ instance_type: "kafka.m5.large" }] },
    { "broker_node_group_info.0.instance_type": "kafka.m7g.large" },
  ],
  [
    "aws_msk_cluster",
    { kafka_version: "3.3.2", broker_node_group_info: [{ instance_type: "kafka.m5.16xlarge" }] },
    { "broker_node_group_info.0.instance_type": "kafka.m7g.16xlarge" },
  ],
  ["aws_msk_cluster", { kafka_version: "3.3.1", broker_node_group_info: [{ instance_type: "kafka.m5.large" }] }, "pass"],
  [
    "aws_msk_cluster",
    { kafka_version: "2.8.2.tiered", broker_node_group_info: [{ instance_type: "kafka.m5.large" }] },
    { "broker_node_group_info.0.instance_type": "kafka.m7g.large" },
  ],
  ["aws_msk_cluster", { kafka_version: "2.6.0", broker_node_group_info: [{ instance_type: "kafka.m5.large" }] }, "pass"],
  ["aws_msk_cluster", { kafka_version: "3.5.1", broker_node_group_info: [{ instance_type: "kafka.m5.24xlarge" }] }, "pass"],
  ["aws_msk_cluster", { kafka_version: "3.5.1", broker_node_group_info: [{ instance_type: "kafka.t3.small" }] }, "pass"],
];

describe("aws-msk-graviton", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(mskGraviton, { type, values })).toEqual(expected);
  });

  it("skips kafka_version that is not known yet", () => {
    expect(
      outcomeOf(mskGraviton, {
        type: "aws_msk_cluster",
        values: { broker_node_group_info: [{ instance_type: "kafka.m5.large" }] },
        unknown: { kafka_version: true },
      }),
    ).toEqual({ skip: "unknown-attribute", detail: "kafka_version" });
  });
});
