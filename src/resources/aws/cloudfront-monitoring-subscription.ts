import { defineResource, fixed } from "../define.js";

// Additional metrics of a distribution: origin latency, cache hit rate and the rates of six error codes.
const METRICS = 8;

export const cloudfrontMonitoringSubscription = defineResource({
  type: "aws_cloudfront_monitoring_subscription",
  source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/viewing-cloudfront-metrics.html",

  components({ attributes }) {
    const status = attributes
      .block("monitoring_subscription")
      ?.block("realtime_metrics_subscription_config")
      ?.string("realtime_metrics_subscription_status");
    if (status !== "Enabled") return null;
    // Metrics of a distribution are kept in us-east-1.
    const query = {
      vendor: "aws",
      service: "AmazonCloudWatch",
      family: "Metric",
      region: "us-east-1",
      attributes: { group: "Metric" },
      terms: { startUsageAmount: "0" },
    } as const;
    return fixed("Additional metrics", "metrics", query, METRICS);
  },
});
