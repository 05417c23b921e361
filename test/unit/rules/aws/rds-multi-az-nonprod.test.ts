import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { rdsMultiAzNonprod } from "../../../../src/rules/aws/rds-multi-az-nonprod.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, object | "pass"][] = [
  ["aws_db_instance", { multi_az: true }, { multi_az: false }],
  ["aws_db_instance", { multi_az: false }, "pass"],
];

describe("aws-rds-multi-az-nonprod", () => {
  it.each(cases)("judges %s %j outside production", (type, values, expected) => {
    expect(outcomeOf(rdsMultiAzNonprod, { type, values, nonProduction: true })).toEqual(expected);
  });

  it.each(cases)("leaves production alone: %s %j", (type, values) => {
    expect(outcomeOf(rdsMultiAzNonprod, { type, values })).toBe("pass");
  });
});
