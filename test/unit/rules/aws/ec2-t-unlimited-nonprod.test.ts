import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { ec2TUnlimitedNonprod } from "../../../../src/rules/aws/ec2-t-unlimited-nonprod.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [
  ["aws_instance", { instance_type: "t3.micro" }, { "credit_specification.0.cpu_credits": "standard" }],
  [
    "aws_launch_template",
    { instance_type: "t4g.micro", credit_specification: [{ cpu_credits: "unlimited" }] },
    { "credit_specification.0.cpu_credits": "standard" },
  ],
];

describe("aws-ec2-t-unlimited-nonprod", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(ec2TUnlimitedNonprod, { type, values, nonProduction: true })).toEqual(expected);
  });

  it.each(cases)("leaves production alone: %s %j", (type, values) => {
    expect(outcomeOf(ec2TUnlimitedNonprod, { type, values })).toBe("pass");
  });

  it.each([
    { instance_type: "t2.micro" },
    { instance_type: "m5.large" },
    { instance_type: "t3.micro", credit_specification: [{ cpu_credits: "standard" }] },
  ])("passes %j", (values) => {
    expect(outcomeOf(ec2TUnlimitedNonprod, { type: "aws_instance", values, nonProduction: true })).toBe("pass");
  });
});
