import { UnknownAttribute } from "../../model/attributes.js";
import { defineResource, hourly } from "../define.js";

// What the usage types call the powers.
const POWERS = new Map([
  ["nano", "Nano-0.25CPU-0.5GB"],
  ["micro", "Micro-0.25CPU-1GB"],
  ["small", "Small-0.5CPU-1GB"],
  ["medium", "Medium-1CPU-2GB"],
  ["large", "Large-2CPU-4GB"],
  ["xlarge", "XLarge-4CPU-8GB"],
]);

export const lightsailContainerService = defineResource({
  type: "aws_lightsail_container_service",
  source: "https://aws.amazon.com/lightsail/pricing/",

  components({ attributes, region }) {
    if (attributes.boolean("is_disabled")) return null;
    const power = attributes.string("power", "nano");
    const plan = POWERS.get(power);
    if (plan === undefined) throw new UnknownAttribute("power", "unknown");
    return hourly(
      `Containers (${power})`,
      { vendor: "aws", service: "AmazonLightsail", family: null, region, attributes: { usagetype: `ContainerSvcUsage:${plan}` } },
      attributes.number("scale", 1),
    );
  },
});
