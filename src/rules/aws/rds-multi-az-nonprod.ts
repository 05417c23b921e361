import { defineRule, pass, propose } from "../define.js";

export const rdsMultiAzNonprod = defineRule({
  id: "aws-rds-multi-az-nonprod",
  title: "Run non-production databases in one zone",
  appliesTo: ["aws_db_instance"],
  risk: "low",
  effect: "in-place",
  whenNot: "The database loses its standby and its automatic failover. SQL Server with mirroring needs care.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html",

  evaluate({ attributes, nonProduction }) {
    if (!nonProduction || !attributes.boolean("multi_az")) return pass();
    return propose({ multi_az: false }, "The standby doubles the price of the instance and of its storage.");
  },
});
