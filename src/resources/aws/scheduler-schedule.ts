import { defineResource, metered } from "../define.js";

export const schedulerSchedule = defineResource({
  type: "aws_scheduler_schedule",
  source: "https://aws.amazon.com/eventbridge/pricing/",
  usage: { monthly_invocations: "number" },

  components({ region, usage }) {
    // 14 million invocations a month are free for an account, so nothing is shown until usage is given.
    if (usage.monthly_invocations === undefined) return null;
    const query = { vendor: "aws", service: "AWSEvents", family: null, region, attributes: { usagetype: "ScheduledInvocation" } } as const;
    return metered("Invocations", "1M invocations", query, usage.monthly_invocations, { per: 1_000_000 });
  },
});
