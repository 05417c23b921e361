import { defineResource } from "../define.js";
import { attachmentData, attachmentHours } from "./shared/transit-gateway.js";

export const ec2TransitGatewayVpcAttachment = defineResource({
  type: "aws_ec2_transit_gateway_vpc_attachment",
  source: "https://aws.amazon.com/transit-gateway/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components({ region, usage }) {
    return [attachmentHours(region, "TransitGatewayVPC"), attachmentData(region, "TransitGatewayVPC", usage.monthly_data_processed_gb)];
  },
});
