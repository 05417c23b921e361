import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { ec2PreviousGeneration } from "../../../../src/rules/aws/ec2-previous-generation.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [
  ["aws_instance", { instance_type: "t2.micro" }, [{ instance_type: "t3.micro" }, { instance_type: "t3a.micro" }]],
  [
    "aws_instance",
    { instance_type: "c4.large" },
    [{ instance_type: "c5.large" }, { instance_type: "c6a.large" }, { instance_type: "c6i.large" }],
  ],
  ["aws_launch_configuration", { instance_type: "m1.large" }, { instance_type: "m6a.large" }],
  ["aws_instance", { instance_type: "m4.10xlarge" }, "pass"],
  ["aws_instance", { instance_type: "m5.large" }, "pass"],
];

describe("aws-ec2-previous-generation", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(ec2PreviousGeneration, { type, values })).toEqual(expected);
  });

  it("skips instance_type that is not known yet", () => {
    expect(outcomeOf(ec2PreviousGeneration, { type: "aws_instance", values: {}, unknown: { instance_type: true } })).toEqual({
      skip: "unknown-attribute",
      detail: "instance_type",
    });
  });
});
