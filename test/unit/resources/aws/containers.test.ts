import { describe, expect, it } from "vitest";

import { bill, lines } from "../../../support/component-lines.js";
import { resource } from "../../../support/graph.js";

describe("ECS service", () => {
  const task = resource("aws_ecs_task_definition.app", { cpu: "512", memory: "2 GB" });
  const references = { task_definition: [task] };

  it("bills its tasks on Fargate", () => {
    expect(lines("aws_ecs_service", { launch_type: "FARGATE", desired_count: 2 }, { references })).toEqual([
      "Per GB per hour: 4 GB",
      "Per vCPU per hour: 1 CPU",
    ]);
  });

  it("is billed with the cluster's instances on EC2", () => {
    expect(bill("aws_ecs_service", { launch_type: "EC2", desired_count: 2 }, { references })).toEqual({ components: [], skips: [] });
  });

  it("is skipped when its task definition is not known", () => {
    expect(bill("aws_ecs_service", { launch_type: "FARGATE" }).skips).toEqual([{ reason: "unknown-attribute", detail: "task_definition" }]);
  });

  it("splits tasks over capacity providers by base and weight", () => {
    const strategies = [
      { capacity_provider: "FARGATE", base: 1, weight: 1 },
      { capacity_provider: "FARGATE_SPOT", weight: 3 },
    ];

    const { components } = bill("aws_ecs_service", { capacity_provider_strategy: strategies, desired_count: 5 }, { references });

    expect(components.map(({ query, monthlyQuantity }) => [query.attributes["usagetype"], monthlyQuantity])).toEqual([
      ["Fargate-GB-Hours", 4],
      ["Fargate-vCPU-Hours:perCPU", 1],
      ["SpotUsage-Fargate-GB-Hours", 6],
      ["SpotUsage-Fargate-vCPU-Hours:perCPU", 1.5],
    ]);
  });

  it("asks for the price of the task's platform and of storage beyond 20 GB", () => {
    const arm = resource("aws_ecs_task_definition.app", {
      cpu: "1 vCPU",
      memory: "2048",
      runtime_platform: [{ cpu_architecture: "ARM64" }],
      ephemeral_storage: [{ size_in_gib: 50 }],
    });

    const { components } = bill(
      "aws_ecs_service",
      { launch_type: "FARGATE", desired_count: 1 },
      { references: { task_definition: [arm] } },
    );

    expect(components.map(({ query, monthlyQuantity }) => [query.attributes["usagetype"], monthlyQuantity])).toEqual([
      ["Fargate-ARM-GB-Hours", 2],
      ["Fargate-ARM-vCPU-Hours:perCPU", 1],
      ["Fargate-EphemeralStorage-GB-Hours", 30],
    ]);
  });
});

describe("EKS cluster", () => {
  // The tests assume 2026-06-01.
  it.each([
    [{}, ["EKS cluster: 730 hours"]],
    [{ version: "1.34" }, ["EKS cluster: 730 hours"]],
    [{ version: "1.32" }, ["EKS cluster (extended support): 730 hours"]],
    [{ version: "1.32", upgrade_policy: [{ support_type: "STANDARD" }] }, ["EKS cluster: 730 hours"]],
  ])("%o", (values, expected) => {
    expect(lines("aws_eks_cluster", values)).toEqual(expected);
  });
});

describe("EKS node group", () => {
  it("runs t3.medium with 20 GB unless it says otherwise", () => {
    expect(lines("aws_eks_node_group", { scaling_config: [{ desired_size: 3 }] })).toEqual([
      "Instance usage (Linux/UNIX, on-demand, t3.medium): 2190 hours",
      "Storage (general purpose SSD, gp2): 60 GB",
    ]);
  });

  it("prefers its own type to that of the launch template", () => {
    const template = resource("aws_launch_template.lt", {
      instance_type: "m5.xlarge",
      block_device_mappings: [{ ebs: [{ volume_size: 100, volume_type: "gp3" }] }],
    });

    const shown = lines(
      "aws_eks_node_group",
      { scaling_config: [{ desired_size: 2 }], instance_types: ["m5.large"], launch_template: [{ id: null }] },
      { references: { launch_template: [template] } },
    );

    expect(shown).toEqual([
      "aws_launch_template.lt / Instance usage (Linux/UNIX, on-demand, m5.large): 1460 hours",
      "aws_launch_template.lt / block_device_mapping[0] / Storage (general purpose SSD, gp3): 200 GB",
    ]);
  });

  it("buys spot capacity", () => {
    expect(lines("aws_eks_node_group", { capacity_type: "SPOT", scaling_config: [{ desired_size: 1 }] })[0]).toBe(
      "Instance usage (Linux/UNIX, spot, t3.medium): 730 hours",
    );
  });

  it("loses only what the unknown count decides", () => {
    const billed = bill("aws_eks_node_group", { scaling_config: [{}] }, { unknown: { scaling_config: [{ desired_size: true }] } });

    expect(billed.components).toEqual([]);
    expect(billed.skips[0]).toEqual({ reason: "unknown-attribute", detail: "scaling_config[0].desired_size" });
  });
});

describe("Elastic Beanstalk environment", () => {
  const setting = (namespace: string, name: string, value: string) => ({ namespace, name, value });

  it("costs its instances, database and load balancer", () => {
    const settings = [
      setting("aws:ec2:instances", "InstanceTypes", "m5.large,m5.xlarge"),
      setting("aws:autoscaling:asg", "MinSize", "2"),
      setting("aws:elasticbeanstalk:environment", "LoadBalancerType", "classic"),
      setting("aws:rds:dbinstance", "DBEngine", "postgres"),
      setting("aws:rds:dbinstance", "DBInstanceClass", "db.m6g.large"),
      setting("aws:rds:dbinstance", "MultiAZDatabase", "true"),
    ];

    expect(lines("aws_elastic_beanstalk_environment", { setting: settings })).toEqual([
      "aws_launch_configuration / Instance usage (Linux/UNIX, on-demand, m5.large): 1460 hours",
      "aws_launch_configuration / aws_ebs_volume / Storage (general purpose SSD, gp2): 16 GB",
      "aws_db_instance / Database instance (on-demand, Multi-AZ, db.m6g.large): 730 hours",
      "aws_db_instance / Storage (general purpose SSD, gp2): 20 GB",
      "aws_elb / Classic load balancer: 730 hours",
      "aws_elb / Data processed: ? GB",
    ]);
  });

  it("has a classic load balancer where none is named, as the API does", () => {
    const billed = lines("aws_elastic_beanstalk_environment", { setting: [] });

    expect(billed).toContain("aws_elb / Classic load balancer: 730 hours");
  });

  it("has no load balancer as a single instance", () => {
    const settings = [setting("aws:elasticbeanstalk:environment", "EnvironmentType", "SingleInstance")];

    expect(lines("aws_elastic_beanstalk_environment", { setting: settings })).toHaveLength(2);
  });
});
