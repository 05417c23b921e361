import { defineResource, fixed } from "../define.js";

export const route53Zone = defineResource({
  // Namespaces for DNS make a hosted zone each.
  type: ["aws_route53_zone", "aws_service_discovery_private_dns_namespace", "aws_service_discovery_public_dns_namespace"],
  source: "https://aws.amazon.com/route53/pricing/",

  components() {
    // The rate of the first 25 zones of an account; how many there are already is not known here.
    const query = {
      vendor: "aws",
      service: "AmazonRoute53",
      family: "DNS Zone",
      region: null,
      attributes: { usagetype: "HostedZone" },
      terms: { startUsageAmount: "0" },
    } as const;
    return fixed("Hosted zone", "months", query, 1);
  },
});
