import { defineResource, hourly } from "../define.js";
import { required, stringOr } from "./shared/computed.js";

/** A fleet starts with one instance; how many it scales to is decided by its sessions. */
export const gameliftFleet = defineResource({
  type: "aws_gamelift_fleet",
  source: "https://aws.amazon.com/gamelift/servers/pricing/",
  usage: { instances: "number" },

  components({ attributes, region, usage }) {
    const instanceType = required(attributes, "ec2_instance_type");
    const isSpot = stringOr(attributes, "fleet_type", "ON_DEMAND") === "SPOT";
    return hourly(
      `Game servers (${isSpot ? "spot" : "on-demand"}, ${instanceType})`,
      {
        vendor: "aws",
        service: "AmazonGameLift",
        family: null,
        region,
        attributes: { usagetype: `${isSpot ? "SpotUsage" : "BoxUsage"}:${instanceType}` },
      },
      usage.instances ?? 1,
      { usageBased: usage.instances !== undefined },
    );
  },
});
