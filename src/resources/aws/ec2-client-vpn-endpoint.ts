import { defineResource, metered } from "../define.js";

export const ec2ClientVpnEndpoint = defineResource({
  type: "aws_ec2_client_vpn_endpoint",
  source: "https://aws.amazon.com/vpn/pricing/",
  usage: { monthly_connection_hours: "number" },

  components({ region, usage }) {
    // Every connected client is billed by the hour, and the configuration does not say how many connect.
    const query = {
      vendor: "aws",
      service: "AmazonVPC",
      family: null,
      region,
      attributes: { usagetype: "ClientVPN-ConnectionHours" },
    } as const;
    return metered("Connection", "hours", query, usage.monthly_connection_hours);
  },
});
