import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { ecsContainerInsightsNonprod } from "../../../../src/rules/aws/ecs-container-insights-nonprod.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [
  ["aws_ecs_cluster", { setting: [{ name: "containerInsights", value: "enabled" }] }, { "setting.0.value": "disabled" }],
  [
    "aws_ecs_cluster",
    {
      setting: [
        { name: "other", value: "enabled" },
        { name: "containerInsights", value: "enhanced" },
      ],
    },
    { "setting.1.value": "disabled" },
  ],
];

describe("aws-ecs-container-insights-nonprod", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(ecsContainerInsightsNonprod, { type, values, nonProduction: true })).toEqual(expected);
  });

  it.each(cases)("leaves production alone: %s %j", (type, values) => {
    expect(outcomeOf(ecsContainerInsightsNonprod, { type, values })).toBe("pass");
  });

  it.each([{ setting: [{ name: "containerInsights", value: "disabled" }] }, { setting: [] }, {}])(
    "passes a cluster without insights: %j",
    (values) => {
      expect(outcomeOf(ecsContainerInsightsNonprod, { type: "aws_ecs_cluster", values, nonProduction: true })).toBe("pass");
    },
  );
});
