import { defineResource } from "../define.js";
import { attachmentData, attachmentHours } from "./shared/transit-gateway.js";

export const dxGatewayAssociation = defineResource({
  type: "aws_dx_gateway_association",
  source: "https://aws.amazon.com/transit-gateway/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components(context) {
    const { region, attributes, usage } = context;
    // Only a transit gateway bills its attachments; a virtual private gateway is free.
    const toVpnGateway = context.references("associated_gateway_id").some((gateway) => gateway.type === "aws_vpn_gateway");
    if (toVpnGateway || (attributes.known("associated_gateway_id") && attributes.string("associated_gateway_id", "").startsWith("vgw-")))
      return null;

    return [
      attachmentData(region, "TransitGatewayDirectConnect", usage.monthly_data_processed_gb),
      attachmentHours(region, "TransitGatewayDirectConnect"),
    ];
  },
});
