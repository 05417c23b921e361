import { defineRule, pass, propose } from "../define.js";

export const cloudwatchLogRetention = defineRule({
  id: "aws-cloudwatch-log-retention",
  title: "Let log groups expire",
  appliesTo: ["aws_cloudwatch_log_group"],
  risk: "low",
  effect: "in-place",
  whenNot: "Events older than the retention are deleted for good. Keep logs that a law, a contract or an audit asks for.",
  source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html",
  options: { retentionDays: 90, nonProductionDays: 30, auditDays: 365 },
  saves: "usage",

  evaluate({ attributes, options, nonProduction }) {
    if ((attributes.number("retention_in_days") ?? 0) > 0 || attributes.string("log_group_class") === "DELIVERY") return pass();

    const name = attributes.known("name") ? (attributes.string("name") ?? "") : "";
    const days = /audit|cloudtrail/i.test(name) ? options.auditDays : nonProduction ? options.nonProductionDays : options.retentionDays;
    return propose({ retention_in_days: days }, "Nothing in the log group is ever deleted, so its storage grows every month.");
  },
});
