import { defineResource, hourly, metered } from "../define.js";

/** The collector; the samples that it stores are billed on the workspace. */
export const prometheusScraper = defineResource({
  type: "aws_prometheus_scraper",
  source: "https://aws.amazon.com/prometheus/pricing/",
  usage: { monthly_samples_collected: "number" },

  components({ region, usage }) {
    const query = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonPrometheus", family: null, region, attributes: { usagetype } }) as const;
    return [
      hourly("Collector", query("AMP:CollectorHours")),
      metered("Samples collected", "1M samples", query("AMP:CollectedSamples"), usage.monthly_samples_collected, { per: 1_000_000 }),
    ];
  },
});
