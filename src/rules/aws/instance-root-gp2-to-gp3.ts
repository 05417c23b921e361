import type { Attributes } from "../../model/attributes.js";
import type { AttributePath } from "../../model/json.js";
import { defineRule, pass, propose, type ValueChange } from "../define.js";
import { FULL_THROUGHPUT_FROM_GB, gp3Performance } from "./shared/gp3.js";

export const instanceRootGp2ToGp3 = defineRule({
  id: "aws-instance-root-gp2-to-gp3",
  title: "Move gp2 disks of instances to gp3",
  appliesTo: ["aws_instance", "aws_launch_template", "aws_launch_configuration"],
  risk: "low",
  effect: "in-place",
  whenNot:
    "A new version of a launch template reaches instances when they are replaced. An image that insists on its own volume type is left alone.",
  source: "https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html",
  options: { fullThroughputFromGb: FULL_THROUGHPUT_FROM_GB },

  evaluate({ resource, attributes, options }) {
    const changes: ValueChange[] = [];
    for (const { path, block } of disks(resource.type, attributes)) {
      // Where no type is written the image or the account decides, so there is nothing to correct.
      if (block.string("volume_type") !== "gp2") continue;
      const size = block.number("volume_size");
      const performance = size === null ? {} : gp3Performance(size, options.fullThroughputFromGb);
      changes.push(...Object.entries({ volume_type: "gp3", ...performance }).map(([name, to]) => ({ path: [...path, name], to })));
    }
    return changes.length === 0 ? pass() : propose(changes, "gp3 costs less per GB than gp2 and is at least as fast.");
  },
});

interface Disk {
  readonly path: AttributePath;
  readonly block: Attributes;
}

function disks(type: string, attributes: Attributes): Disk[] {
  if (type === "aws_launch_template") {
    return attributes
      .blocks("block_device_mappings")
      .flatMap((mapping, index) => blocksAt(mapping, "ebs", ["block_device_mappings", index]));
  }
  const root = blocksAt(attributes, "root_block_device", []);
  // Any edit inside an instance's ebs_block_device makes Terraform replace the instance; a launch configuration is replaced anyway.
  return type === "aws_instance" ? root : [...root, ...blocksAt(attributes, "ebs_block_device", [])];
}

function blocksAt(attributes: Attributes, name: string, parent: AttributePath): Disk[] {
  return attributes.blocks(name).map((block, index) => ({ path: [...parent, name, index], block }));
}
