import { defineResource, hourly, metered } from "../define.js";

export const natGateway = defineResource({
  type: "aws_nat_gateway",
  source: "https://aws.amazon.com/vpc/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components({ region, usage }) {
    const gateway = { vendor: "aws", service: "AmazonEC2", family: "NAT Gateway", region } as const;

    return [
      hourly("NAT gateway", { ...gateway, attributes: { usagetype: "NatGateway-Hours" } }),
      metered("Data processed", "GB", { ...gateway, attributes: { usagetype: "NatGateway-Bytes" } }, usage.monthly_data_processed_gb),
    ];
  },
});
