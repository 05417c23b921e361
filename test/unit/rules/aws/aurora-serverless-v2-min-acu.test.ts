import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { auroraServerlessV2MinAcu } from "../../../../src/rules/aws/aurora-serverless-v2-min-acu.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, object | "pass"][] = [
  [
    "aws_rds_cluster",
    { engine: "aurora-postgresql", engine_version: "16.3", serverlessv2_scaling_configuration: [{ min_capacity: 0.5, max_capacity: 4 }] },
    { "serverlessv2_scaling_configuration.0.min_capacity": 0, "serverlessv2_scaling_configuration.0.seconds_until_auto_pause": 300 },
  ],
  [
    "aws_rds_cluster",
    { engine: "aurora-postgresql", engine_version: "16.2", serverlessv2_scaling_configuration: [{ min_capacity: 0.5, max_capacity: 4 }] },
    "pass",
  ],
  [
    "aws_rds_cluster",
    {
      engine: "aurora-mysql",
      engine_version: "8.0.mysql_aurora.3.08.0",
      serverlessv2_scaling_configuration: [{ min_capacity: 1, max_capacity: 4 }],
    },
    { "serverlessv2_scaling_configuration.0.min_capacity": 0, "serverlessv2_scaling_configuration.0.seconds_until_auto_pause": 300 },
  ],
  [
    "aws_rds_cluster",
    {
      engine: "aurora-mysql",
      engine_version: "8.0.mysql_aurora.3.07.1",
      serverlessv2_scaling_configuration: [{ min_capacity: 1, max_capacity: 4 }],
    },
    "pass",
  ],
  ["aws_rds_cluster", { engine: "aurora-postgresql", serverlessv2_scaling_configuration: [{ min_capacity: 0, max_capacity: 4 }] }, "pass"],
];

describe("aws-aurora-serverless-v2-min-acu", () => {
  it.each(cases)("judges %s %j outside production", (type, values, expected) => {
    expect(outcomeOf(auroraServerlessV2MinAcu, { type, values, nonProduction: true })).toEqual(expected);
  });

  it.each(cases)("leaves production alone: %s %j", (type, values) => {
    expect(outcomeOf(auroraServerlessV2MinAcu, { type, values })).toBe("pass");
  });
});
