import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, metered } from "../define.js";

export const vpcIpam = defineResource({
  type: "aws_vpc_ipam",
  source: "https://aws.amazon.com/vpc/pricing/",
  usage: { active_ip_addresses: "number" },

  components({ region, attributes, usage }) {
    // The provider creates the advanced tier unless told otherwise.
    if (attributes.string("tier", "advanced") === "free") return null;
    const query = {
      vendor: "aws",
      service: "AmazonVPC",
      family: null,
      region,
      attributes: { usagetype: "IPAddressManager-IP-Hours" },
    } as const;
    const addresses = usage.active_ip_addresses;
    return metered("Active IP addresses", "addresses", query, addresses === undefined ? null : addresses * HOURS_PER_MONTH, {
      per: HOURS_PER_MONTH,
    });
  },
});
