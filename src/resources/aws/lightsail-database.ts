import { UnknownAttribute } from "../../model/attributes.js";
import { defineResource, hourly } from "../define.js";
import { lightsailMemory } from "./shared/lightsail.js";

export const lightsailDatabase = defineResource({
  type: "aws_lightsail_database",
  source: "https://aws.amazon.com/lightsail/pricing/",

  components({ attributes, region }) {
    // `micro_ha_2_0`: size, whether it has a standby, generation of the plan.
    const [size = "", mode] = attributes.string("bundle_id", "").split("_");
    const memory = lightsailMemory(size);
    if (memory === null) throw new UnknownAttribute("bundle_id", "unknown");
    const usagetype = `DatabaseUsage:${memory}${mode === "ha" ? "_ha" : ""}`;
    return hourly(`Database (${size}${mode === "ha" ? ", high availability" : ""})`, {
      vendor: "aws",
      service: "AmazonLightsail",
      family: null,
      region,
      attributes: { usagetype },
    });
  },
});
