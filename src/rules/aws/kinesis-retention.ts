import { defineRule, pass, propose } from "../define.js";

const INCLUDED_HOURS = 24;

export const kinesisRetention = defineRule({
  id: "aws-kinesis-retention",
  title: "Keep non-production streams for a day",
  appliesTo: ["aws_kinesis_stream"],
  risk: "low",
  effect: "in-place",
  whenNot: "Records older than a day can no longer be read again.",
  source: "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html",
  saves: "usage",

  evaluate({ attributes, nonProduction }) {
    if (!nonProduction || attributes.number("retention_period", INCLUDED_HOURS) <= INCLUDED_HOURS) return pass();
    return propose({ retention_period: INCLUDED_HOURS }, "A day is included in the price of a stream; longer retention is charged.");
  },
});
