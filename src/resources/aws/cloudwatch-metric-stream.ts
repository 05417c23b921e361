import { defineResource, metered } from "../define.js";

export const cloudwatchMetricStream = defineResource({
  type: "aws_cloudwatch_metric_stream",
  source: "https://aws.amazon.com/cloudwatch/pricing/",
  usage: { monthly_metric_updates: "number" },

  components({ region, usage }) {
    const query = {
      vendor: "aws",
      service: "AmazonCloudWatch",
      family: "Metric Streams",
      region,
      attributes: { usagetype: "CW:MetricStreamUsage" },
    } as const;
    return metered("Metric updates", "1k updates", query, usage.monthly_metric_updates, { per: 1_000 });
  },
});
