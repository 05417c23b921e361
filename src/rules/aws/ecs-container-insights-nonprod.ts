import { defineRule, pass, propose } from "../define.js";

export const ecsContainerInsightsNonprod = defineRule({
  id: "aws-ecs-container-insights-nonprod",
  title: "Switch Container Insights off outside production",
  appliesTo: ["aws_ecs_cluster"],
  risk: "low",
  effect: "in-place",
  whenNot: "Metrics of tasks and services are no longer recorded.",
  source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContainerInsights.html",
  saves: "usage",

  evaluate({ attributes, nonProduction }) {
    if (!nonProduction) return pass();
    const position = attributes
      .blocks("setting")
      .findIndex(
        (setting) => setting.string("name") === "containerInsights" && ["enabled", "enhanced"].includes(setting.string("value", "")),
      );
    if (position === -1) return pass();
    return propose([{ path: ["setting", position, "value"], to: "disabled" }], "Container Insights is charged as custom metrics and logs.");
  },
});
