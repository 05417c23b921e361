import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { dynamodbPitrNonprod } from "../../../../src/rules/aws/dynamodb-pitr-nonprod.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [
  ["aws_dynamodb_table", { point_in_time_recovery: [{ enabled: true }] }, { "point_in_time_recovery.0.enabled": false }],
];

describe("aws-dynamodb-pitr-nonprod", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(dynamodbPitrNonprod, { type, values, nonProduction: true })).toEqual(expected);
  });

  it.each(cases)("leaves production alone: %s %j", (type, values) => {
    expect(outcomeOf(dynamodbPitrNonprod, { type, values })).toBe("pass");
  });

  it.each([{ point_in_time_recovery: [{ enabled: false }] }, {}])("passes a table without continuous backups: %j", (values) => {
    expect(outcomeOf(dynamodbPitrNonprod, { type: "aws_dynamodb_table", values, nonProduction: true })).toBe("pass");
  });
});
