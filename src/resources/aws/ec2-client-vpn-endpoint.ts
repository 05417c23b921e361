import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, hourly } from "../define.js";

export const ec2ClientVpnEndpoint = defineResource({
  type: "aws_ec2_client_vpn_endpoint",
  source: "https://aws.amazon.com/vpn/pricing/",
  usage: { monthly_connection_hours: "number" },

  components({ region, usage }) {
    // Every connected client is billed by the hour; without usage, one client that stays connected is shown.
    const query = {
      vendor: "aws",
      service: "AmazonVPC",
      family: null,
      region,
      attributes: { usagetype: "ClientVPN-ConnectionHours" },
    } as const;
    return hourly("Connection", query, 1, {
      hours: usage.monthly_connection_hours ?? HOURS_PER_MONTH,
      usageBased: usage.monthly_connection_hours !== undefined,
    });
  },
});
