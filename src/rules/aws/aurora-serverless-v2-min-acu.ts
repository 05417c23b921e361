import { defineRule, pass, propose, type ValueChange } from "../define.js";
import { stringOr } from "../provider-default.js";
import { hasArrived } from "./shared/engine-version.js";

// First versions that can pause. Origin: rule catalogue (autumn 2026).
const PAUSING: Readonly<Record<string, readonly string[]>> = {
  "aurora-postgresql": ["13.15", "14.12", "15.7", "16.3"],
  "aurora-mysql": ["3.8"],
};

export const auroraServerlessV2MinAcu = defineRule({
  id: "aws-aurora-serverless-v2-min-acu",
  title: "Let non-production Aurora Serverless pause",
  appliesTo: ["aws_rds_cluster"],
  risk: "low",
  effect: "in-place",
  whenNot: "A paused cluster takes about 15 seconds to wake. RDS Proxy, replication slots and open connections keep it awake.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html",
  options: { pauseAfterSeconds: 300 },
  saves: "usage",

  evaluate(context) {
    const { attributes, nonProduction, options } = context;
    const scaling = nonProduction ? attributes.block("serverlessv2_scaling_configuration") : null;
    if (!scaling || scaling.number("min_capacity", 0) === 0) return pass();
    const arrivals = PAUSING[attributes.string("engine") ?? ""];
    const version = stringOr(context, "engine_version", null);
    if (!arrivals || (version !== null && !hasArrived(version.split("mysql_aurora.")[1] ?? version, arrivals))) return pass();

    const block = ["serverlessv2_scaling_configuration", 0] as const;
    const changes: ValueChange[] = [
      { path: [...block, "min_capacity"], to: 0 },
      { path: [...block, "seconds_until_auto_pause"], to: options.pauseAfterSeconds },
    ];
    return propose(changes, "The cluster keeps its minimum capacity around the clock, also when nobody uses it.");
  },
});
