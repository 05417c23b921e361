import { defineResource, tiered } from "../define.js";

const TIERS = [{ label: "first 1B", upTo: 1_000_000_000 }, { label: "over 1B" }];

export const route53ResolverFirewallRuleGroupAssociation = defineResource({
  type: "aws_route53_resolver_firewall_rule_group_association",
  source: "https://aws.amazon.com/route53/pricing/",
  usage: { monthly_queries: "number" },

  components({ region, usage }) {
    const query = {
      vendor: "aws",
      service: "AmazonRoute53",
      family: "DNS Query",
      region,
      attributes: { usagetype: "DNSFirewall-DNS-Queries" },
    } as const;
    return tiered("DNS Firewall queries", "1M queries", query, usage.monthly_queries, TIERS, { per: 1_000_000 });
  },
});
