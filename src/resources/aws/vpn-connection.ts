import { defineResource, hourly, type Part } from "../define.js";
import { acceleratorHours } from "./shared/global-accelerator.js";
import { booleanOr } from "./shared/computed.js";
import { attachmentData, attachmentHours } from "./shared/transit-gateway.js";

export const vpnConnection = defineResource({
  type: "aws_vpn_connection",
  source: "https://aws.amazon.com/vpn/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components(context) {
    const { region, attributes, usage } = context;
    const hours = hourly("VPN connection", {
      vendor: "aws",
      service: "AmazonVPC",
      family: "Cloud Connectivity",
      region,
      attributes: { usagetype: "VPN-Usage-Hours:ipsec.1" },
    });
    // A computed id is unknown before apply, but not whether there is one.
    const onTransitGateway =
      !attributes.known("transit_gateway_id") ||
      attributes.has("transit_gateway_id") ||
      context.references("transit_gateway_id").length > 0;
    if (!onTransitGateway) return hours;
    return [
      hours,
      () => (booleanOr(attributes, "enable_acceleration", false) ? accelerators() : null),
      attachmentHours(region, "TransitGatewayVPN"),
      attachmentData(region, "TransitGatewayVPN", usage.monthly_data_processed_gb),
    ];
  },
});

/** AWS makes two accelerators for an accelerated connection and charges both: https://docs.aws.amazon.com/vpn/latest/s2svpn/accelerated-vpn.html */
function accelerators(): Part {
  return hourly("Accelerators", acceleratorHours(), 2);
}
