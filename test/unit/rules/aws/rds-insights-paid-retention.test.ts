import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { rdsInsightsPaidRetention } from "../../../../src/rules/aws/rds-insights-paid-retention.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [
  [
    "aws_db_instance",
    { performance_insights_enabled: true, performance_insights_retention_period: 31 },
    { performance_insights_retention_period: 7 },
  ],
];

describe("aws-rds-insights-paid-retention", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(rdsInsightsPaidRetention, { type, values, nonProduction: true })).toEqual(expected);
  });

  it.each(cases)("leaves production alone: %s %j", (type, values) => {
    expect(outcomeOf(rdsInsightsPaidRetention, { type, values })).toBe("pass");
  });

  it.each([
    { performance_insights_enabled: true, performance_insights_retention_period: 7 },
    { performance_insights_enabled: true },
    { performance_insights_enabled: false, performance_insights_retention_period: 31 },
    { performance_insights_enabled: true, performance_insights_retention_period: 465, database_insights_mode: "advanced" },
  ])("passes %j", (values) => {
    expect(outcomeOf(rdsInsightsPaidRetention, { type: "aws_db_instance", values, nonProduction: true })).toBe("pass");
  });
});
