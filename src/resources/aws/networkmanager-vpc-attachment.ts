import { defineResource, hourly, metered } from "../define.js";

/** Attachments of Cloud WAN. */
export const networkmanagerVpcAttachment = defineResource({
  type: [
    "aws_networkmanager_vpc_attachment",
    "aws_networkmanager_connect_attachment",
    "aws_networkmanager_dx_gateway_attachment",
    "aws_networkmanager_site_to_site_vpn_attachment",
    "aws_networkmanager_transit_gateway_route_table_attachment",
  ],
  source: "https://aws.amazon.com/cloud-wan/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components({ region, usage }) {
    const query = (usagetype: string) =>
      ({ vendor: "aws", service: "AWSCloudWAN", family: null, region, attributes: { usagetype } }) as const;
    return [
      hourly("Core network attachment", query("CloudWAN-Attachment-Hours")),
      metered("Data processed", "GB", query("CloudWAN-DataProcessed-Bytes"), usage.monthly_data_processed_gb),
    ];
  },
});
