import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { auroraIoOptimizedNonprod } from "../../../../src/rules/aws/aurora-io-optimized-nonprod.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, object | "pass"][] = [
  ["aws_rds_cluster", { engine: "aurora-postgresql", storage_type: "aurora-iopt1" }, { storage_type: "" }],
  ["aws_rds_cluster", { engine: "postgres", storage_type: "io1" }, "pass"],
  ["aws_docdb_cluster", { storage_type: "iopt1" }, { storage_type: "standard" }],
];

describe("aws-aurora-io-optimized-nonprod", () => {
  it.each(cases)("judges %s %j outside production", (type, values, expected) => {
    expect(outcomeOf(auroraIoOptimizedNonprod, { type, values, nonProduction: true })).toEqual(expected);
  });

  it.each(cases)("leaves production alone: %s %j", (type, values) => {
    expect(outcomeOf(auroraIoOptimizedNonprod, { type, values })).toBe("pass");
  });
});
