import { describe, expect, it } from "vitest";
import { cloudwatchLogRetention } from "../../../../src/rules/aws/cloudwatch-log-retention.js";
import { outcomeOf } from "../../../support/rule-case.js";

const group = (values: Record<string, string | number>, more: object = {}) =>
  outcomeOf(cloudwatchLogRetention, { type: "aws_cloudwatch_log_group", values, ...more });

describe("aws-cloudwatch-log-retention", () => {
  it.each([
    ["a group that expires", { name: "/app", retention_in_days: 1 }],
    ["a delivery group, which stores nothing", { name: "/app", log_group_class: "DELIVERY" }],
  ])("passes %s", (_, values) => {
    expect(group(values)).toBe("pass");
  });

  it.each([
    ["no retention", { name: "/app" }],
    ["retention 0, which means for ever", { name: "/app", retention_in_days: 0 }],
  ])("lets a group with %s expire", (_, values) => {
    expect(group(values)).toEqual({ retention_in_days: 90 });
  });

  it("keeps audit logs longer and non-production logs shorter", () => {
    expect(group({ name: "/aws/cloudtrail/main" })).toEqual({ retention_in_days: 365 });
    expect(group({ name: "/app" }, { nonProduction: true })).toEqual({ retention_in_days: 30 });
    expect(group({ name: "/app" }, { options: { retentionDays: 14 } })).toEqual({ retention_in_days: 14 });
  });

  it("skips a retention that is not known yet", () => {
    expect(group({ name: "/app" }, { unknown: { retention_in_days: true } })).toEqual({
      skip: "unknown-attribute",
      detail: "retention_in_days",
    });
  });
});
