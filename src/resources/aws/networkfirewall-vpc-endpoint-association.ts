import { defineResource, hourly } from "../define.js";

/** A further endpoint of a firewall, in another VPC or zone. */
export const networkfirewallVpcEndpointAssociation = defineResource({
  type: "aws_networkfirewall_vpc_endpoint_association",
  source: "https://aws.amazon.com/network-firewall/pricing/",

  components({ region }) {
    return hourly("Network Firewall secondary endpoint", {
      vendor: "aws",
      service: "AWSNetworkFirewall",
      family: "AWS Firewall",
      region,
      attributes: { usagetype: "Endpoint-Secondary-Hour" },
    });
  },
});
