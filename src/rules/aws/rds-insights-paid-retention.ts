import { defineRule, pass, propose } from "../define.js";

const FREE_DAYS = 7;

export const rdsInsightsPaidRetention = defineRule({
  id: "aws-rds-insights-paid-retention",
  title: "Keep database insights of non-production for the free week",
  appliesTo: ["aws_db_instance", "aws_rds_cluster_instance"],
  risk: "low",
  effect: "in-place",
  whenNot: "Performance data older than a week is deleted.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.Overview.cost.html",

  evaluate({ attributes, nonProduction }) {
    // The advanced mode asks for long retention, and on a cluster it is set there.
    if (!nonProduction || attributes.string("database_insights_mode") === "advanced") return pass();
    if (
      !attributes.boolean("performance_insights_enabled") ||
      attributes.number("performance_insights_retention_period", FREE_DAYS) <= FREE_DAYS
    )
      return pass();

    return propose({ performance_insights_retention_period: FREE_DAYS }, "Retention beyond seven days is charged by virtual CPU.");
  },
});
