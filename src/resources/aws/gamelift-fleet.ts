import { defineResource, hourly } from "../define.js";
import { required, stringOr } from "./shared/computed.js";

/** A fleet starts with one instance; how many it scales to is decided by its sessions. */
export const gameliftFleet = defineResource({
  type: "aws_gamelift_fleet",
  source: "https://aws.amazon.com/gamelift/servers/pricing/",
  usage: { instances: "number" },

  components({ attributes, region, usage }) {
    const instanceType = required(attributes, "ec2_instance_type");
    const purchase = stringOr(attributes, "fleet_type", "ON_DEMAND") === "SPOT" ? "spot" : "on-demand";
    return hourly(
      `Game servers (${purchase}, ${instanceType})`,
      { vendor: "aws", service: "AmazonGameLift", family: null, region, attributes: { instanceType, marketoption: purchase } },
      usage.instances ?? 1,
      { usageBased: usage.instances !== undefined },
    );
  },
});
