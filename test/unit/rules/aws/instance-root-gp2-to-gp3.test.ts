import { describe, expect, it } from "vitest";
import { instanceRootGp2ToGp3 } from "../../../../src/rules/aws/instance-root-gp2-to-gp3.js";
import { outcomeOf } from "../../../support/rule-case.js";

describe("aws-instance-root-gp2-to-gp3", () => {
  it("moves the root disk of an instance", () => {
    const values = { root_block_device: [{ volume_type: "gp2", volume_size: 50 }] };

    expect(outcomeOf(instanceRootGp2ToGp3, { type: "aws_instance", values })).toEqual({ "root_block_device.0.volume_type": "gp3" });
  });

  it("keeps the performance of a large root disk", () => {
    const values = { root_block_device: [{ volume_type: "gp2", volume_size: 2_000 }] };

    expect(outcomeOf(instanceRootGp2ToGp3, { type: "aws_instance", values })).toEqual({
      "root_block_device.0.volume_type": "gp3",
      "root_block_device.0.iops": 6_000,
      "root_block_device.0.throughput": 250,
    });
  });

  it("leaves an instance's other disks alone, because an edit would replace the instance", () => {
    const values = {
      root_block_device: [{ volume_type: "gp3" }],
      ebs_block_device: [{ device_name: "/dev/sdf", volume_type: "gp2", volume_size: 100 }],
    };

    expect(outcomeOf(instanceRootGp2ToGp3, { type: "aws_instance", values })).toBe("pass");
  });

  it("passes a disk whose type the image decides", () => {
    const values = { root_block_device: [{ volume_size: 50 }] };

    expect(outcomeOf(instanceRootGp2ToGp3, { type: "aws_instance", values })).toBe("pass");
  });

  it("moves every gp2 disk of a launch template and no other", () => {
    const mapping = (volume_type: string) => ({ device_name: "/dev/xvda", ebs: [{ volume_type, volume_size: 30 }] });
    const values = { block_device_mappings: [mapping("gp2"), mapping("io1"), mapping("gp2")] };

    expect(outcomeOf(instanceRootGp2ToGp3, { type: "aws_launch_template", values })).toEqual({
      "block_device_mappings.0.ebs.0.volume_type": "gp3",
      "block_device_mappings.2.ebs.0.volume_type": "gp3",
    });
  });

  it("moves root and data disks of a launch configuration", () => {
    const values = { root_block_device: [{ volume_type: "gp2" }], ebs_block_device: [{ device_name: "/dev/sdf", volume_type: "gp2" }] };

    expect(outcomeOf(instanceRootGp2ToGp3, { type: "aws_launch_configuration", values })).toEqual({
      "root_block_device.0.volume_type": "gp3",
      "ebs_block_device.0.volume_type": "gp3",
    });
  });

  it("skips disks that are not known before apply", () => {
    expect(outcomeOf(instanceRootGp2ToGp3, { type: "aws_instance", values: {}, unknown: { root_block_device: true } })).toEqual({
      skip: "unknown-attribute",
      detail: "root_block_device",
    });
  });
});
