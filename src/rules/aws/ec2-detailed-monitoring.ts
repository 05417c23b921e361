import { defineRule, pass, propose } from "../define.js";

export const ec2DetailedMonitoring = defineRule({
  id: "aws-ec2-detailed-monitoring",
  title: "Monitor non-production instances every five minutes",
  appliesTo: ["aws_instance", "aws_launch_template"],
  risk: "low",
  effect: "in-place",
  whenNot: "Scaling by a target reacts more slowly to metrics of five minutes.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html",

  evaluate({ resource, attributes, nonProduction }) {
    if (!nonProduction) return pass();
    const template = resource.type === "aws_launch_template";
    const detailed = template ? (attributes.block("monitoring")?.boolean("enabled") ?? false) : attributes.boolean("monitoring");
    if (!detailed) return pass();

    const path = template ? ["monitoring", 0, "enabled"] : ["monitoring"];
    return propose([{ path, to: false }], "Detailed monitoring is charged by the metric; the basic one is free.");
  },
});
