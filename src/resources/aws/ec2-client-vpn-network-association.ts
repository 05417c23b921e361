import { defineResource, hourly } from "../define.js";

export const ec2ClientVpnNetworkAssociation = defineResource({
  type: "aws_ec2_client_vpn_network_association",
  source: "https://aws.amazon.com/vpn/pricing/",

  components({ region }) {
    return hourly("Endpoint association", {
      vendor: "aws",
      service: "AmazonVPC",
      family: null,
      region,
      attributes: { usagetype: "ClientVPN-EndpointHours" },
    });
  },
});
