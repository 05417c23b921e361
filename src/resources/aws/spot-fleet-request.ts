import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, group, hourly, type Part } from "../define.js";
import { blocksOrNone, numberOr, required } from "./shared/computed.js";
import { instanceQuery, operatingSystem } from "./shared/ec2.js";
import { launchTemplateGroup, referredTemplate } from "./shared/launch.js";
import { SPOT } from "./shared/reserved.js";

/** The first launch specification stands for the fleet: which of them it takes is decided at run time. */
export const spotFleetRequest = defineResource({
  type: "aws_spot_fleet_request",
  source: "https://aws.amazon.com/ec2/spot/pricing/",
  usage: { operating_system: "string" },

  components(context): Part {
    const { attributes, region, usage } = context;
    const target = attributes.number("target_capacity", 0);
    const [specification] = blocksOrNone(attributes, "launch_specification");
    if (!specification) {
      const template = referredTemplate(context.references("launch_template_config"));
      return template && launchTemplateGroup(template, { region, usage, count: target, spotCount: target });
    }
    const count = Math.ceil(target / Math.max(numberOr(specification, "weighted_capacity", 1), 1));
    const instances = {
      instanceType: required(specification, "instance_type"),
      tenancy: "Shared",
      operatingSystem: operatingSystem(usage.operating_system),
      purchase: SPOT,
    } as const;
    const name = `Instance usage (${instances.operatingSystem.label}, spot, ${instances.instanceType})`;
    return group(
      "launch_specification",
      count === 0 ? null : hourly(name, instanceQuery(region, instances), count, { hours: HOURS_PER_MONTH }),
    );
  },
});
