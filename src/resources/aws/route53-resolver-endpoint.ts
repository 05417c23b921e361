import { defineResource, hourly, tiered } from "../define.js";

const TIERS = [{ label: "first 1B", upTo: 1_000_000_000 }, { label: "over 1B" }];

export const route53ResolverEndpoint = defineResource({
  type: "aws_route53_resolver_endpoint",
  source: "https://aws.amazon.com/route53/pricing/",
  usage: { monthly_queries: "number" },

  components({ region, attributes, usage }) {
    const resolver = { vendor: "aws", service: "AmazonRoute53", family: "DNS Query", region } as const;

    return [
      // One network interface an address.
      () =>
        hourly(
          "Resolver endpoints",
          { ...resolver, attributes: { usagetype: "ResolverNetworkInterface" } },
          attributes.blocks("ip_address").length,
        ),
      tiered("DNS queries", "1M queries", { ...resolver, attributes: { usagetype: "DNS-Queries" } }, usage.monthly_queries, TIERS, {
        per: 1_000_000,
      }),
    ];
  },
});
