import { defineResource } from "../define.js";
import { attachmentHours } from "./shared/transit-gateway.js";

export const ec2TransitGatewayConnect = defineResource({
  type: "aws_ec2_transit_gateway_connect",
  source: "https://aws.amazon.com/transit-gateway/pricing/",

  components({ region }) {
    return attachmentHours(region, "TransitGatewayConnect");
  },
});
