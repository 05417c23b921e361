import { defineResource, hourly } from "../define.js";

/** An address is free for as long as it is attached to an instance. */
export const lightsailStaticIp = defineResource({
  type: "aws_lightsail_static_ip",
  source: "https://aws.amazon.com/lightsail/pricing/",

  components(context) {
    const { region, attributes } = context;
    const named = () =>
      context
        .all("aws_lightsail_static_ip_attachment")
        .some((attachment) => attachment.attributes.known("static_ip_name") && isSame(attachment.attributes.string("static_ip_name")));
    const isSame = (name: string | null): boolean => attributes.known("name") && name !== null && name === attributes.string("name");
    if (context.referrers("aws_lightsail_static_ip_attachment", "static_ip_name").length > 0 || named()) return null;
    // The first hour of the price list's tiers is free.
    return hourly("Static IP address (if unused)", {
      vendor: "aws",
      service: "AmazonLightsail",
      family: null,
      region,
      attributes: { usagetype: "UnusedStaticIP" },
      terms: { startUsageAmount: "1" },
    });
  },
});
