import { choose, defineRule, propose } from "../define.js";
import { equivalents, PREVIOUS_RDS_GENERATION } from "./shared/ec2-families.js";

export const rdsPreviousGeneration = defineRule({
  id: "aws-rds-previous-generation",
  title: "Leave database classes of a previous generation",
  appliesTo: ["aws_db_instance", "aws_rds_cluster_instance"],
  risk: "medium",
  effect: "restart",
  whenNot: "The change fails over or restarts the database. Old engine versions do not run on new classes.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.html",

  evaluate({ attributes }) {
    const instanceClass = attributes.string("instance_class");
    const targets = instanceClass?.startsWith("db.") ? equivalents(PREVIOUS_RDS_GENERATION, instanceClass.slice(3)) : [];
    return choose(
      targets.map((target) => propose({ instance_class: `db.${target}` }, "A newer class of the same size is faster and costs less.")),
    );
  },
});
