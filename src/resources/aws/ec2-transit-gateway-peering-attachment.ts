import { defineResource } from "../define.js";
import { attachmentHours } from "./shared/transit-gateway.js";

export const ec2TransitGatewayPeeringAttachment = defineResource({
  // Each side pays for its own attachment; data between peers is billed as data transfer, not as processed.
  type: ["aws_ec2_transit_gateway_peering_attachment", "aws_ec2_transit_gateway_peering_attachment_accepter"],
  source: "https://aws.amazon.com/transit-gateway/pricing/",

  components({ region }) {
    return attachmentHours(region, "TransitGatewayPeering");
  },
});
