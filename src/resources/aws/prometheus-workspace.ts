import { defineResource, metered, tiered } from "../define.js";

// What is free in an account has a tier of its own in the list.
const FREE_SAMPLES = 40_000_000;
const FREE_GB = 10;

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
        free: FREE_SAMPLES,
      }),
      tiered("Storage", "GB", prometheus("AMP:MetricStorageByteHrs"), usage.storage_gb, [{ label: `over ${FREE_GB}GB` }], {
        free: FREE_GB,
      }),
      metered("Query samples processed", "1B samples", prometheus("AMP:QuerySamplesProcessed"), usage.monthly_query_samples_processed, {
        per: 1_000_000_000,
      }),
    ];
  },
});
