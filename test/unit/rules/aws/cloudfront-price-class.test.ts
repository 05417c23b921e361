import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { cloudfrontPriceClass } from "../../../../src/rules/aws/cloudfront-price-class.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [
  ["aws_cloudfront_distribution", {}, { price_class: "PriceClass_100" }],
  ["aws_cloudfront_distribution", { price_class: "PriceClass_All" }, { price_class: "PriceClass_100" }],
];

describe("aws-cloudfront-price-class", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(cloudfrontPriceClass, { type, values, nonProduction: true })).toEqual(expected);
  });

  it.each(cases)("leaves production alone: %s %j", (type, values) => {
    expect(outcomeOf(cloudfrontPriceClass, { type, values })).toBe("pass");
  });

  it("passes a distribution that has chosen its locations", () => {
    expect(
      outcomeOf(cloudfrontPriceClass, {
        type: "aws_cloudfront_distribution",
        values: { price_class: "PriceClass_200" },
        nonProduction: true,
      }),
    ).toBe("pass");
  });
});
