import { defineResource, hourly } from "../define.js";

export const lightsailContainerService = defineResource({
  type: "aws_lightsail_container_service",
  source: "https://aws.amazon.com/lightsail/pricing/",

  components({ attributes, region }) {
    if (attributes.boolean("is_disabled")) return null;
    const power = attributes.string("power", "nano");
    return hourly(
      `Containers (${power})`,
      { vendor: "aws", service: "AmazonLightsail", family: null, region, attributes: { usagetype: `ContainerSvcUsage:${power}` } },
      attributes.number("scale", 1),
    );
  },
});
