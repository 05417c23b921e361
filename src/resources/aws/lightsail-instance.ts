import { UnknownAttribute } from "../../model/attributes.js";
import { defineResource, hourly } from "../define.js";
import { lightsailMemory } from "./shared/lightsail.js";

export const lightsailInstance = defineResource({
  type: "aws_lightsail_instance",
  source: "https://aws.amazon.com/lightsail/pricing/",

  components({ attributes, region }) {
    // `small_win_2_0`: size, platform and generation of the plan.
    const [size = "", platform] = attributes.string("bundle_id", "").split("_");
    const memory = lightsailMemory(size);
    if (memory === null) throw new UnknownAttribute("bundle_id", "unknown");
    const isWindows = platform === "win";
    const usagetype = `BundleUsage:${memory}${isWindows ? "_win" : ""}`;
    return hourly(`Virtual server (${isWindows ? "Windows" : "Linux/UNIX"})`, {
      vendor: "aws",
      service: "AmazonLightsail",
      family: "Lightsail Instance",
      region,
      attributes: { usagetype },
    });
  },
});
