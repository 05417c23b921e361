import { UnknownAttribute, type Attributes } from "../../model/attributes.js";
import { defineResource, type Part } from "../define.js";
import { blocksOrNone, numberOr, stringOr } from "./shared/computed.js";
import { EC2_USAGE } from "./shared/ec2.js";
import { launchTemplateGroup, referredTemplate } from "./shared/launch.js";

/** The first override stands for the fleet: which of its types EC2 takes is decided when it launches. */
export const ec2Fleet = defineResource({
  type: "aws_ec2_fleet",
  source: "https://aws.amazon.com/ec2/pricing/on-demand/",
  usage: { ...EC2_USAGE, instances: "number" },

  components(context): Part {
    const { attributes, region, usage } = context;
    const [target] = attributes.blocks("target_capacity_specification");
    const template = referredTemplate(context.references("launch_template_config"));
    if (!target || !template) throw new UnknownAttribute("launch_template_config", "unknown");
    const [override] = blocksOrNone(attributes, "launch_template_config").flatMap((config) => blocksOrNone(config, "override"));
    const weight = Math.max(override ? numberOr(override, "weighted_capacity", 1) : 1, 1);
    const count = usage.instances ?? Math.ceil(target.number("total_target_capacity", 0) / weight);
    return launchTemplateGroup(template, {
      region,
      usage,
      count,
      instanceType: override ? stringOr(override, "instance_type", "") || null : null,
      spotCount: spotShare(target, count, weight),
    });
  },
});

/** What neither capacity names is bought the way of the default. */
function spotShare(target: Attributes, count: number, weight: number): number {
  const onDemand = Math.ceil(numberOr(target, "on_demand_target_capacity", 0) / weight);
  const spot = Math.ceil(numberOr(target, "spot_target_capacity", 0) / weight);
  return target.string("default_target_capacity_type") === "spot" ? Math.max(count - onDemand, 0) : Math.min(spot, count);
}
