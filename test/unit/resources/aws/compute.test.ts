import { describe, expect, it } from "vitest";

import { bill, lines } from "../../../support/component-lines.js";
import { resource } from "../../../support/graph.js";

const ROOT = "root_block_device / Storage (general purpose SSD, gp2): 8 GB";

describe("EC2 instance", () => {
  it("is billed by the hour with a root volume of 8 GB", () => {
    expect(lines("aws_instance", { instance_type: "m5.large" })).toEqual([
      "Instance usage (Linux/UNIX, on-demand, m5.large): 730 hours",
      ROOT,
    ]);
  });

  it.each([
    ["dedicated", "Dedicated"],
    ["default", "Shared"],
  ])("asks for the price of tenancy %s", (tenancy, listed) => {
    const [usage] = bill("aws_instance", { instance_type: "m5.large", tenancy }).components;

    expect(usage?.query.attributes["tenancy"]).toBe(listed);
  });

  it("has no hours of its own on a dedicated host", () => {
    expect(lines("aws_instance", { instance_type: "m5.large", tenancy: "host" })).toEqual([ROOT]);
  });

  it("takes the type, monitoring and disks of its launch template", () => {
    const template = resource("aws_launch_template.web", {
      instance_type: "t3.small",
      monitoring: [{ enabled: true }],
      block_device_mappings: [{ device_name: "/dev/xvda", ebs: [{ volume_size: 40, volume_type: "gp3" }] }],
    });

    const shown = lines("aws_instance", { launch_template: [{ id: null }] }, { references: { launch_template: [template] } });

    expect(shown).toEqual([
      "Instance usage (Linux/UNIX, on-demand, t3.small): 730 hours",
      "EC2 detailed monitoring: 7 metrics",
      "block_device_mapping[0] / Storage (general purpose SSD, gp3): 40 GB",
    ]);
  });

  it("is skipped without a type, and its disks are still billed", () => {
    const billed = bill("aws_instance", {}, { unknown: { instance_type: true } });

    expect(billed.skips).toEqual([{ reason: "unknown-attribute", detail: "instance_type" }]);
    expect(billed.components).toHaveLength(1);
  });

  it.each([
    ["t3.medium", undefined, 700],
    ["t3.medium", "standard", 0],
    ["t2.medium", undefined, 0],
    ["t2.medium", "unlimited", 700],
    ["m5.large", "unlimited", 0],
  ])("bills surplus credits of %s in mode %s", (instanceType, mode, quantity) => {
    const values = { instance_type: instanceType, ...(mode === undefined ? {} : { credit_specification: [{ cpu_credits: mode }] }) };
    const { components } = bill("aws_instance", values, { usage: { monthly_cpu_credit_hrs: 350 } });

    expect(components.find(({ name }) => name === "CPU credits")?.monthlyQuantity ?? 0).toBe(quantity);
  });

  it("asks for the reservation that the usage names", () => {
    const usage = {
      reserved_instance_type: "convertible",
      reserved_instance_term: "3_year",
      reserved_instance_payment_option: "partial_upfront",
    };

    const [hours] = bill("aws_instance", { instance_type: "t3.medium" }, { usage }).components;

    expect(hours?.name).toBe("Instance usage (Linux/UNIX, reserved, t3.medium)");
    expect(hours?.query.terms).toEqual({ termLength: "3yr", termPurchaseOption: "Partial Upfront", termOfferingClass: "convertible" });
  });

  it("runs on spot where the market options say so", () => {
    const [hours] = bill("aws_instance", { instance_type: "m5.large", instance_market_options: [{ market_type: "spot" }] }).components;

    expect(hours?.name).toBe("Instance usage (Linux/UNIX, spot, m5.large)");
  });
});

describe("Auto Scaling group", () => {
  const configuration = resource("aws_launch_configuration.lc", { instance_type: "t2.medium", root_block_device: [{ volume_size: 10 }] });

  it("multiplies its launch configuration, which is monitored in detail by default", () => {
    expect(
      lines("aws_autoscaling_group", { min_size: 1, desired_capacity: 2 }, { references: { launch_configuration: [configuration] } }),
    ).toEqual([
      "aws_launch_configuration.lc / Instance usage (Linux/UNIX, on-demand, t2.medium): 1460 hours",
      "aws_launch_configuration.lc / EC2 detailed monitoring: 14 metrics",
      "aws_launch_configuration.lc / root_block_device / Storage (general purpose SSD, gp2): 20 GB",
    ]);
  });

  it.each([
    [{ min_size: 3 }, {}, 3],
    [{ min_size: 1, desired_capacity: 2 }, {}, 2],
    [{ min_size: 1, desired_capacity: 2 }, { instances: 5 }, 5],
    [{ min_size: 0 }, {}, 0],
  ])("counts %o with usage %o", (values, usage, count) => {
    const { components } = bill("aws_autoscaling_group", values, { usage, references: { launch_configuration: [configuration] } });

    expect(components[0]?.monthlyQuantity ?? 0).toBe(count * 730);
  });

  it("splits mixed instances into on-demand and spot by weight and distribution", () => {
    const template = resource("aws_launch_template.lt", { instance_type: "t2.medium" });
    const policy = {
      launch_template: [{ override: [{ instance_type: "m5.xlarge", weighted_capacity: "2" }, { instance_type: "m5.2xlarge" }] }],
      instances_distribution: [{ on_demand_base_capacity: 1, on_demand_percentage_above_base_capacity: 25 }],
    };

    const shown = lines(
      "aws_autoscaling_group",
      { desired_capacity: 10, mixed_instances_policy: [policy] },
      { references: { mixed_instances_policy: [template] } },
    );

    expect(shown).toEqual([
      "aws_launch_template.lt / Instance usage (Linux/UNIX, on-demand, m5.xlarge): 1460 hours",
      "aws_launch_template.lt / Instance usage (Linux/UNIX, spot, m5.xlarge): 2190 hours",
      "aws_launch_template.lt / root_block_device / Storage (general purpose SSD, gp2): 40 GB",
    ]);
  });

  it("is skipped when its template is not in the configuration", () => {
    const billed = bill("aws_autoscaling_group", { min_size: 1, launch_template: [{ id: "lt-0123" }] });

    expect(billed).toEqual({ components: [], skips: [{ reason: "unknown-attribute", detail: "launch_template" }] });
  });
});

describe("EBS volume", () => {
  it.each([
    [{ size: 10 }, ["Storage (general purpose SSD, gp2): 10 GB"]],
    [{ type: "gp3", size: 40, iops: 3000, throughput: 125 }, ["Storage (general purpose SSD, gp3): 40 GB"]],
    [
      { type: "gp3", size: 40, iops: 4000, throughput: 130 },
      ["Storage (general purpose SSD, gp3): 40 GB", "Provisioned throughput: 5 Mbps", "Provisioned IOPS: 1000 IOPS"],
    ],
    [{ type: "io1", size: 30, iops: 300 }, ["Storage (provisioned IOPS SSD, io1): 30 GB", "Provisioned IOPS: 300 IOPS"]],
    [
      { type: "io2", size: 30, iops: 70_000 },
      [
        "Storage (provisioned IOPS SSD, io2): 30 GB",
        "Provisioned IOPS: 32000 IOPS",
        "Provisioned IOPS (over 32,000): 32000 IOPS",
        "Provisioned IOPS (over 64,000): 6000 IOPS",
      ],
    ],
    [{ type: "standard", size: 20 }, ["Storage (magnetic): 20 GB", "I/O requests: ? 1M request"]],
  ])("%o", (values, expected) => {
    expect(lines("aws_ebs_volume", values)).toEqual(expected);
  });

  it("takes the provider's default for what a plan computes", () => {
    expect(lines("aws_ebs_volume", { size: 10 }, { unknown: { type: true, iops: true, throughput: true } })).toEqual([
      "Storage (general purpose SSD, gp2): 10 GB",
    ]);
  });
});

describe("EBS snapshot", () => {
  it("has the size of its volume", () => {
    const volume = resource("aws_ebs_volume.data", { size: 120 });

    expect(lines("aws_ebs_snapshot", {}, { references: { volume_id: [volume] } })[0]).toBe("EBS snapshot storage: 120 GB");
  });
});

describe("dedicated host", () => {
  it.each([
    [{ instance_family: "m5" }, {}, "HostUsage:m5"],
    [{ instance_type: "mac1.metal" }, {}, "HostUsage:mac1"],
    [
      { instance_family: "m5" },
      { reserved_instance_term: "1_year", reserved_instance_payment_option: "no_upfront" },
      "ReservedHostUsage:m5",
    ],
  ])("%o with usage %o", (values, usage, usagetype) => {
    expect(bill("aws_ec2_host", values, { usage }).components[0]?.query.attributes).toEqual({ usagetype });
  });
});

describe("elastic IP", () => {
  it("costs by the hour while nothing uses it", () => {
    expect(lines("aws_eip")).toEqual(["IP address (if unused): 730 hours"]);
  });

  it("is an address in use once something takes it", () => {
    const gateway = resource("aws_nat_gateway.main");

    expect(lines("aws_eip", {}, { referrers: { aws_nat_gateway: [gateway] } })).toEqual(["Public IPv4 address (in use): 730 hours"]);
    expect(lines("aws_eip", { instance: "i-0123" })).toEqual(["Public IPv4 address (in use): 730 hours"]);
  });
});

describe("Lambda function", () => {
  it("shows every price without usage", () => {
    expect(lines("aws_lambda_function")).toEqual([
      "Requests: ? 1M requests",
      "Ephemeral storage: ? GB-seconds",
      "Duration (first 6B): ? GB-seconds",
    ]);
  });

  it("tiers its duration by architecture", () => {
    const usage = { monthly_requests: 8_000_000_000, request_duration_ms: 1000 };

    expect(lines("aws_lambda_function", { memory_size: 1024 }, { usage })).toEqual([
      "Requests: 8000 1M requests",
      "Duration (first 6B): 6000000000 GB-seconds",
      "Duration (next 9B): 2000000000 GB-seconds",
    ]);
    expect(lines("aws_lambda_function", { memory_size: 1024, architectures: ["arm64"] }, { usage })[1]).toBe(
      "Duration (first 7.5B): 7500000000 GB-seconds",
    );
  });

  it("bills ephemeral storage above 512 MB", () => {
    const usage = { monthly_requests: 1_000_000, request_duration_ms: 1000 };

    expect(lines("aws_lambda_function", { ephemeral_storage: [{ size: 1024 }] }, { usage })[1]).toBe(
      "Ephemeral storage: 500000 GB-seconds",
    );
  });

  it("has one tier in China", () => {
    expect(lines("aws_lambda_function", {}, { region: "cn-north-1" })[2]).toBe("Duration: ? GB-seconds");
  });

  it("keeps provisioned concurrency all month unless the usage says less", () => {
    const target = resource("aws_lambda_function.f", { memory_size: 2048 });
    const values = { provisioned_concurrent_executions: 5 };
    const references = { function_name: [target] };

    expect(lines("aws_lambda_provisioned_concurrency_config", values, { references })[1]).toBe(
      "Provisioned Concurrency: 26280000 GB-seconds",
    );
    expect(lines("aws_lambda_provisioned_concurrency_config", values, { references, usage: { monthly_duration_hrs: 10 } })[1]).toBe(
      "Provisioned Concurrency: 360000 GB-seconds",
    );
  });
});

describe("other compute", () => {
  it.each([
    ["aws_lightsail_instance", { bundle_id: "small_win_2_0" }, ["Virtual server (Windows): 730 hours"]],
    ["aws_lightsail_instance", { bundle_id: "xlarge_2_0" }, ["Virtual server (Linux/UNIX): 730 hours"]],
    [
      "aws_codebuild_project",
      { environment: [{ type: "ARM_CONTAINER", compute_type: "BUILD_GENERAL1_SMALL" }] },
      ["ARM (general1.small): ? minutes"],
    ],
    [
      "aws_batch_compute_environment",
      { compute_resources: [{ type: "EC2", instance_type: ["m5.xlarge"], min_vcpus: 6 }] },
      ["Instance usage (Linux/UNIX, on-demand, m5.xlarge): 1460 hours"],
    ],
    ["aws_batch_compute_environment", { compute_resources: [{ type: "EC2", instance_type: ["optimal"], min_vcpus: 6 }] }, []],
    [
      "aws_sagemaker_notebook_instance",
      { instance_type: "ml.t3.medium" },
      ["Notebook (ml.t3.medium): 730 hours", "Notebook storage: 5 GB"],
    ],
    [
      "aws_emr_instance_group",
      { instance_type: "m5.xlarge", instance_count: 2, ebs_config: [{ size: 50, type: "gp2", volumes_per_instance: 2 }] },
      [
        "EMR (m5.xlarge): 1460 hours",
        "Instance usage (Linux/UNIX, on-demand, m5.xlarge): 1460 hours",
        "Storage (general purpose SSD, gp2): 200 GB",
      ],
    ],
    [
      "aws_apprunner_service",
      { instance_configuration: [{ cpu: "2 vCPU", memory: "4 GB" }] },
      ["Provisioned memory: 2920 GB-hours", "Active vCPU: ? vCPU-hours", "Active memory: ? GB-hours"],
    ],
  ])("%s %o", (type, values, expected) => {
    expect(lines(type, values)).toEqual(expected);
  });

  it("names the products of a build machine and a plan", () => {
    expect(
      bill("aws_codebuild_project", { environment: [{ type: "WINDOWS_SERVER_2019_CONTAINER", compute_type: "BUILD_GENERAL1_LARGE" }] })
        .components[0]?.query.attributes,
    ).toEqual({ usagetype: "Build-Min:Windows:g1.large" });
    expect(bill("aws_lightsail_instance", { bundle_id: "nano_3_0" }).components[0]?.query.attributes).toEqual({
      usagetype: "BundleUsage:0.5GB",
    });
  });

  it("prices an endpoint by its configuration", () => {
    const configuration = resource("aws_sagemaker_endpoint_configuration.c", {
      production_variants: [{ instance_type: "ml.m5.large", initial_instance_count: 2 }],
    });

    expect(lines("aws_sagemaker_endpoint", {}, { references: { endpoint_config_name: [configuration] } })).toEqual([
      "Hosting (ml.m5.large): 1460 hours",
    ]);
  });
});
