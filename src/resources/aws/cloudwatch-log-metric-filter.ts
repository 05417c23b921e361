import { defineResource, tiered } from "../define.js";

const TIERS = [
  { label: "first 10k", upTo: 10_000 },
  { label: "next 240k", upTo: 250_000 },
  { label: "next 750k", upTo: 1_000_000 },
  { label: "over 1M" },
];

/**
 * What makes custom metrics. CloudWatch bills a metric for the hours in which it has values, and each combination of dimensions apart:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringPolicyExamples.html
 */
export const cloudwatchLogMetricFilter = defineResource({
  type: [
    "aws_cloudwatch_log_metric_filter",
    "aws_rum_metrics_destination",
    "aws_s3_bucket_metric",
    "aws_vpc_network_performance_metric_subscription",
  ],
  source: "https://aws.amazon.com/cloudwatch/pricing/",
  usage: { custom_metrics: "number" },

  components({ region, usage }) {
    if (usage.custom_metrics === undefined) return null;
    const query = {
      vendor: "aws",
      service: "AmazonCloudWatch",
      family: "Metric",
      region,
      attributes: { usagetype: "CW:MetricMonitorUsage" },
    } as const;
    return tiered("Custom metrics", "metrics", query, usage.custom_metrics, TIERS);
  },
});
