import { UnknownAttribute, type Attributes } from "../../model/attributes.js";
import { defineResource, type Part, type ResourceContext, type UsageOf } from "../define.js";
import { blocksOrNone, numberOr, stringOr } from "./shared/computed.js";
import { EC2_USAGE } from "./shared/ec2.js";
import { launchConfigurationGroup, launchTemplateGroup, referredTemplate, type Launch } from "./shared/launch.js";

const usageKeys = { ...EC2_USAGE, instances: "number" } as const;

export const autoscalingGroup = defineResource({
  type: "aws_autoscaling_group",
  source: "https://aws.amazon.com/ec2/autoscaling/pricing/",
  usage: usageKeys,

  components(context) {
    const { attributes } = context;
    if (blocksOrNone(attributes, "mixed_instances_policy").length > 0) return fromMixedInstances(context);
    return blocksOrNone(attributes, "launch_template").length > 0 ? fromTemplate(context) : fromConfiguration(context);
  },
});

type Context = ResourceContext<UsageOf<typeof usageKeys>>;

/** The instances that the group runs: usage, else the desired capacity, which defaults to the minimum. */
function capacityOf({ attributes, usage }: Context): number {
  return usage.instances ?? numberOr(attributes, "desired_capacity", null) ?? attributes.number("min_size", 0);
}

function fromConfiguration(context: Context): Part {
  const configuration = context.references("launch_configuration").find(({ type }) => type === "aws_launch_configuration");
  if (!configuration) throw new UnknownAttribute("launch_configuration", "unknown");
  return launchConfigurationGroup(configuration, { region: context.region, usage: context.usage, count: capacityOf(context) });
}

function fromTemplate(context: Context): Part {
  const template = referredTemplate(context.references("launch_template"));
  if (!template) throw new UnknownAttribute("launch_template", "unknown");
  return launchTemplateGroup(template, { region: context.region, usage: context.usage, count: capacityOf(context) });
}

function fromMixedInstances(context: Context): Part {
  const [policy] = blocksOrNone(context.attributes, "mixed_instances_policy");
  const template = referredTemplate(context.references("mixed_instances_policy"));
  if (!policy || !template) throw new UnknownAttribute("mixed_instances_policy", "unknown");
  return launchTemplateGroup(template, mixedLaunch(context, policy));
}

/** The first override stands for the mix: which of the types Auto Scaling takes is decided at run time. */
function mixedLaunch(context: Context, policy: Attributes): Launch {
  const [override] = policy.blocks("launch_template").flatMap((template) => blocksOrNone(template, "override"));
  const [distribution] = blocksOrNone(policy, "instances_distribution");
  const weight = override ? numberOr(override, "weighted_capacity", 1) : 1;
  const count = context.usage.instances ?? Math.ceil(capacityOf(context) / Math.max(weight, 1));
  return {
    region: context.region,
    usage: context.usage,
    count,
    instanceType: override ? stringOr(override, "instance_type", "") || null : null,
    spotCount: distribution ? count - onDemandCount(distribution, count) : 0,
  };
}

function onDemandCount(distribution: Attributes, count: number): number {
  const base = Math.min(numberOr(distribution, "on_demand_base_capacity", 0), count);
  const percentage = numberOr(distribution, "on_demand_percentage_above_base_capacity", 100);
  return base + Math.ceil(((count - base) * percentage) / 100);
}
