import { defineResource, tiered } from "../define.js";

const TIERS = [{ label: "first 1B", upTo: 1_000_000_000 }, { label: "over 1B" }];

export const route53Record = defineResource({
  type: "aws_route53_record",
  source: "https://aws.amazon.com/route53/pricing/",
  usage: { monthly_standard_queries: "number", monthly_latency_based_queries: "number", monthly_geo_queries: "number" },

  components({ attributes, usage }) {
    // Queries for alias records that point to AWS resources are free.
    if (attributes.blocks("alias").length > 0) return null;
    const queries = (name: string, usagetype: string, quantity: number | undefined) => {
      const query = { vendor: "aws", service: "AmazonRoute53", family: "DNS Query", region: null, attributes: { usagetype } } as const;
      return tiered(name, "1M queries", query, quantity, TIERS, { per: 1_000_000 });
    };

    return [
      queries("Standard queries", "DNS-Queries", usage.monthly_standard_queries),
      queries("Latency based routing queries", "LBR-Queries", usage.monthly_latency_based_queries),
      queries("Geo DNS queries", "Geo-Queries", usage.monthly_geo_queries),
    ];
  },
});
