import { defineResource, metered, tiered } from "../define.js";

const SAMPLE_TIERS = [{ label: "first 2B", upTo: 2_000_000_000 }, { label: "next 250B", upTo: 252_000_000_000 }, { label: "over 252B" }];

export const prometheusWorkspace = defineResource({
  type: "aws_prometheus_workspace",
  source: "https://aws.amazon.com/prometheus/pricing/",
  usage: { monthly_samples_ingested: "number", storage_gb: "number", monthly_query_samples_processed: "number" },

  components({ region, usage }) {
    const prometheus = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonPrometheus", family: null, region, attributes: { usagetype } }) as const;

    return [
      tiered("Samples ingested", "10M samples", prometheus("AMP:MetricSampleCount"), usage.monthly_samples_ingested, SAMPLE_TIERS, {
        per: 10_000_000,
      }),
      metered("Storage", "GB", prometheus("AMP:MetricStorageByteHrs"), usage.storage_gb),
      metered("Query samples processed", "1B samples", prometheus("AMP:QuerySamplesProcessed"), usage.monthly_query_samples_processed, {
        per: 1_000_000_000,
      }),
    ];
  },
});
