import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { ec2DetailedMonitoring } from "../../../../src/rules/aws/ec2-detailed-monitoring.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [
  ["aws_instance", { monitoring: true }, { monitoring: false }],
  ["aws_launch_template", { monitoring: [{ enabled: true }] }, { "monitoring.0.enabled": false }],
];

describe("aws-ec2-detailed-monitoring", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(ec2DetailedMonitoring, { type, values, nonProduction: true })).toEqual(expected);
  });

  it.each(cases)("leaves production alone: %s %j", (type, values) => {
    expect(outcomeOf(ec2DetailedMonitoring, { type, values })).toBe("pass");
  });

  it.each([
    ["aws_instance", { monitoring: false }],
    ["aws_instance", {}],
    ["aws_launch_template", { monitoring: [{ enabled: false }] }],
    ["aws_launch_template", {}],
  ])("passes basic monitoring of %s %j", (type, values) => {
    expect(outcomeOf(ec2DetailedMonitoring, { type, values, nonProduction: true })).toBe("pass");
  });
});
