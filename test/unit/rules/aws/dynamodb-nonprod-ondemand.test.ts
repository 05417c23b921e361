import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { dynamodbNonprodOndemand } from "../../../../src/rules/aws/dynamodb-nonprod-ondemand.js";
import { resource } from "../../../support/graph.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, object | "pass"][] = [
  [
    "aws_dynamodb_table",
    { read_capacity: 6, write_capacity: 1, global_secondary_index: [{ name: "i", read_capacity: 5 }] },
    {
      billing_mode: "PAY_PER_REQUEST",
      read_capacity: undefined,
      write_capacity: undefined,
      "global_secondary_index.0.read_capacity": undefined,
    },
  ],
  ["aws_dynamodb_table", { read_capacity: 5, write_capacity: 5 }, "pass"],
  ["aws_dynamodb_table", { billing_mode: "PAY_PER_REQUEST", read_capacity: 50 }, "pass"],
];

describe("aws-dynamodb-nonprod-ondemand", () => {
  it.each(cases)("judges %s %j outside production", (type, values, expected) => {
    expect(outcomeOf(dynamodbNonprodOndemand, { type, values, nonProduction: true })).toEqual(expected);
  });

  it.each(cases)("leaves production alone: %s %j", (type, values) => {
    expect(outcomeOf(dynamodbNonprodOndemand, { type, values })).toBe("pass");
  });

  it("skips a table whose capacity scales by itself", () => {
    const others = [resource("aws_appautoscaling_target.read", { resource_id: "table/orders" })];

    expect(
      outcomeOf(dynamodbNonprodOndemand, {
        type: "aws_dynamodb_table",
        values: { name: "orders", read_capacity: 20 },
        nonProduction: true,
        others,
      }),
    ).toEqual({
      skip: "needs-review",
      detail: "aws_appautoscaling_target",
    });
  });
});
