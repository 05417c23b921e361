import { defineResource, tiered } from "../define.js";

const TIERS = [
  { label: "first 1TB", upTo: 1_000 },
  { label: "next 4TB", upTo: 5_000 },
  { label: "next 5TB", upTo: 10_000 },
  { label: "over 10TB" },
];

export const detectiveGraph = defineResource({
  type: "aws_detective_graph",
  source: "https://aws.amazon.com/detective/pricing/",
  usage: { monthly_data_ingested_gb: "number" },

  components({ region, usage }) {
    const query = { vendor: "aws", service: "AmazonDetective", family: null, region, attributes: { usagetype: "PaidUsage" } } as const;
    return tiered("Data ingested", "GB", query, usage.monthly_data_ingested_gb, TIERS);
  },
});
