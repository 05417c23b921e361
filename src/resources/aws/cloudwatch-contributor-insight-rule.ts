import { defineResource, fixed, metered } from "../define.js";

export const cloudwatchContributorInsightRule = defineResource({
  type: ["aws_cloudwatch_contributor_insight_rule", "aws_cloudwatch_contributor_managed_insight_rule"],
  source: "https://aws.amazon.com/cloudwatch/pricing/",
  usage: { monthly_matched_events: "number" },

  components({ region, usage }) {
    const insights = { vendor: "aws", service: "AmazonCloudWatch", family: "Contributor Insights", region } as const;

    return [
      fixed("Contributor Insights rule", "rules", { ...insights, attributes: { usagetype: "CW:ContributorInsightRules" } }, 1),
      metered(
        "Matched log events",
        "1M events",
        { ...insights, attributes: { usagetype: "CW:ContributorInsightEvents" } },
        usage.monthly_matched_events,
        { per: 1_000_000 },
      ),
    ];
  },
});
