import { defineResource, hourly } from "../define.js";
import { required } from "./shared/computed.js";
import { reservation, RESERVED_USAGE } from "./shared/reserved.js";
import { instanceFamily } from "./shared/vcpu.js";

export const ec2Host = defineResource({
  type: "aws_ec2_host",
  source: "https://aws.amazon.com/ec2/dedicated-hosts/pricing/",
  usage: RESERVED_USAGE,

  components({ region, attributes, usage }) {
    const family = attributes.has("instance_family")
      ? required(attributes, "instance_family")
      : instanceFamily(required(attributes, "instance_type"));
    const host = { vendor: "aws", service: "AmazonEC2", family: "Dedicated Host", region } as const;
    const reserved = reservation(usage);
    if (!reserved)
      return hourly(`EC2 Dedicated Host (on-demand, ${family})`, {
        ...host,
        attributes: { usagetype: `HostUsage:${family}` },
        terms: { purchaseOption: "on_demand" },
      });

    // The price list of hosts writes "NoUpfront" in one word.
    const terms = {
      purchaseOption: "reserved",
      termLength: reserved.termLength,
      termPurchaseOption: reserved.termPurchaseOption.replace(" ", ""),
    };
    return hourly(`EC2 Dedicated Host (reserved, ${family})`, { ...host, attributes: { usagetype: `ReservedHostUsage:${family}` }, terms });
  },
});
