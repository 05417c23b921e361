import { choose, defineRule, propose } from "../define.js";
import { equivalents, PREVIOUS_GENERATION } from "./shared/ec2-families.js";

export const ec2PreviousGeneration = defineRule({
  id: "aws-ec2-previous-generation",
  title: "Leave instance families of a previous generation",
  appliesTo: ["aws_instance", "aws_launch_template", "aws_launch_configuration"],
  risk: "medium",
  effect: "restart",
  whenNot:
    "An image without ENA and NVMe drivers does not start on the new family, and disks get new device names. T3 bills unlimited credits unless they are set to standard.",
  source: "https://aws.amazon.com/ec2/previous-generation/",

  evaluate({ attributes }) {
    const targets = equivalents(PREVIOUS_GENERATION, attributes.string("instance_type"));
    const reason = "A newer family of the same size and architecture is faster and costs less.";
    return choose(targets.map((instance_type) => propose({ instance_type }, reason)));
  },
});
