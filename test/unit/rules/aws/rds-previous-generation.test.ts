import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { rdsPreviousGeneration } from "../../../../src/rules/aws/rds-previous-generation.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [
  ["aws_db_instance", { instance_class: "db.m4.large" }, { instance_class: "db.m6i.large" }],
  ["aws_rds_cluster_instance", { instance_class: "db.t2.small" }, { instance_class: "db.t3.small" }],
  ["aws_db_instance", { instance_class: "db.m4.10xlarge" }, "pass"],
  ["aws_db_instance", { instance_class: "db.m5.large" }, "pass"],
];

describe("aws-rds-previous-generation", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(rdsPreviousGeneration, { type, values })).toEqual(expected);
  });

  it("skips instance_class that is not known yet", () => {
    expect(outcomeOf(rdsPreviousGeneration, { type: "aws_db_instance", values: {}, unknown: { instance_class: true } })).toEqual({
      skip: "unknown-attribute",
      detail: "instance_class",
    });
  });
});
