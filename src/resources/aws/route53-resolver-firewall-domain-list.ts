import { defineResource, fixed } from "../define.js";
import { listLength } from "./shared/list-length.js";

export const route53ResolverFirewallDomainList = defineResource({
  type: "aws_route53_resolver_firewall_domain_list",
  source: "https://aws.amazon.com/route53/pricing/",

  components({ region, attributes }) {
    const query = {
      vendor: "aws",
      service: "AmazonRoute53",
      family: "DNS Domain Names",
      region,
      attributes: { usagetype: "DNSFirewall-Domain-Names" },
    } as const;
    return fixed("Domain names", "domains", query, listLength(attributes, "domains"));
  },
});
