import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { kinesisRetention } from "../../../../src/rules/aws/kinesis-retention.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [["aws_kinesis_stream", { retention_period: 25 }, { retention_period: 24 }]];

describe("aws-kinesis-retention", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(kinesisRetention, { type, values, nonProduction: true })).toEqual(expected);
  });

  it.each(cases)("leaves production alone: %s %j", (type, values) => {
    expect(outcomeOf(kinesisRetention, { type, values })).toBe("pass");
  });

  it.each([{ retention_period: 24 }, {}])("passes a stream that keeps a day: %j", (values) => {
    expect(outcomeOf(kinesisRetention, { type: "aws_kinesis_stream", values, nonProduction: true })).toBe("pass");
  });
});
