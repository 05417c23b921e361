import { UnknownAttribute } from "../../model/attributes.js";
import { defineResource, type Part } from "../define.js";
import { blocksOrNone } from "./shared/computed.js";
import { launchTemplateGroup, referredTemplate } from "./shared/launch.js";

/** An Auto Scaling group in the account; the first type stands for the mix. */
export const gameliftGameServerGroup = defineResource({
  type: "aws_gamelift_game_server_group",
  source: "https://aws.amazon.com/gamelift/servers/pricing/",
  usage: { instances: "number" },

  components(context): Part {
    const { attributes, region, usage } = context;
    const template = referredTemplate(context.references("launch_template"));
    if (!template) throw new UnknownAttribute("launch_template", "unknown");
    const [definition] = blocksOrNone(attributes, "instance_definition");
    return launchTemplateGroup(template, {
      region,
      usage: {},
      count: usage.instances ?? attributes.number("min_size", 0),
      instanceType: definition?.string("instance_type") ?? null,
    });
  },
});
