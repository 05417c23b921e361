import { defineRule, pass, propose } from "../define.js";

export const dynamodbPitrNonprod = defineRule({
  id: "aws-dynamodb-pitr-nonprod",
  title: "Keep no continuous backups of non-production tables",
  appliesTo: ["aws_dynamodb_table"],
  risk: "low",
  effect: "in-place",
  whenNot: "The table can no longer be restored to a moment in the past.",
  source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.html",
  saves: "usage",

  evaluate({ attributes, nonProduction }) {
    if (!nonProduction || !attributes.block("point_in_time_recovery")?.boolean("enabled")) return pass();
    return propose(
      [{ path: ["point_in_time_recovery", 0, "enabled"], to: false }],
      "Continuous backups are charged by the size of the table.",
    );
  },
});
