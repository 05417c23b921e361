import { defineResource, hourly, metered } from "../define.js";

export const networkfirewallFirewall = defineResource({
  type: "aws_networkfirewall_firewall",
  source: "https://aws.amazon.com/network-firewall/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components({ region, attributes, usage }) {
    const firewall = { vendor: "aws", service: "AWSNetworkFirewall", family: "AWS Firewall", region } as const;
    // One endpoint a subnet, or an availability zone where the firewall hangs on a transit gateway.
    const endpoints = () => Math.max(1, attributes.blocks("subnet_mapping").length + attributes.blocks("availability_zone_mapping").length);

    return [
      () => hourly("Network Firewall Endpoint", { ...firewall, attributes: { usagetype: "Endpoint-Hour" } }, endpoints()),
      metered("Data Processed", "GB", { ...firewall, attributes: { usagetype: "Traffic-GB-Processed" } }, usage.monthly_data_processed_gb),
    ];
  },
});
