import { UnknownAttribute } from "../../model/attributes.js";
import { defineResource, hourly } from "../define.js";
import { lightsailMemory } from "./shared/lightsail.js";

export const lightsailInstance = defineResource({
  type: "aws_lightsail_instance",
  source: "https://aws.amazon.com/lightsail/pricing/",

  components({ attributes, region }) {
    // `small_win_ipv6_3_0`: size, platform, whether it has no public IPv4 address, and generation of the plan.
    const [size = "", ...more] = attributes.string("bundle_id", "").split("_");
    const memory = lightsailMemory(size);
    if (memory === null) throw new UnknownAttribute("bundle_id", "unknown");
    const isWindows = more.includes("win");
    const isIpv6Only = more.includes("ipv6");
    const usagetype = `BundleUsage:${memory}${isWindows ? "_win" : ""}${isIpv6Only ? "_ipv6" : ""}`;
    return hourly(`Virtual server (${isWindows ? "Windows" : "Linux/UNIX"}${isIpv6Only ? ", IPv6 only" : ""})`, {
      vendor: "aws",
      service: "AmazonLightsail",
      family: "Lightsail Instance",
      region,
      attributes: { usagetype },
    });
  },
});
