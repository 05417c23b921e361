import { defineResource, fixed } from "../define.js";

export const sesv2DedicatedIpAssignment = defineResource({
  type: ["aws_sesv2_dedicated_ip_assignment", "aws_sesv2_dedicated_ip_pool"],
  source: "https://aws.amazon.com/ses/pricing/",

  components({ type, attributes, region }) {
    const query = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonSES", family: null, region, attributes: { usagetype } }) as const;
    if (type === "aws_sesv2_dedicated_ip_assignment") return fixed("Dedicated IP address", "months", query("DedicatedIP"), 1);
    // The addresses of a standard pool are billed one by one; a managed pool has a subscription.
    return attributes.string("scaling_mode", "STANDARD") === "MANAGED"
      ? fixed("Managed dedicated IP addresses", "months", query("DedicatedIPManaged-Subscription"), 1)
      : null;
  },
});
