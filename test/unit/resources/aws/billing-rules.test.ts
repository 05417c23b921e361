import { describe, expect, it } from "vitest";
import { bill, lines } from "../../../support/component-lines.js";
import { resource } from "../../../support/graph.js";

const subnets = [resource("aws_subnet.a"), resource("aws_subnet.b")];

describe("public IPv4 addresses", () => {
  it("are billed all month while in use, or for the hours that usage names", () => {
    expect(lines("aws_eip", { instance: "i-1" })).toEqual(["Public IPv4 address (in use): 730 hours"]);
    expect(lines("aws_eip", { instance: "i-1" }, { usage: { monthly_in_use_hrs: 100 } })).toEqual([
      "Public IPv4 address (in use): 100 hours",
    ]);
  });

  it("cost nothing where the customer brings them", () => {
    expect(lines("aws_eip", { public_ipv4_pool: "ipv4pool-ec2-0123" })).toEqual([]);
    expect(lines("aws_eip", { public_ipv4_pool: "amazon" })).toEqual(["IP address (if unused): 730 hours"]);
  });

  it.each([
    ["aws_instance", { instance_type: "m5.large", associate_public_ip_address: true }, {}, 730],
    ["aws_instance", { instance_type: "m5.large", associate_public_ip_address: true }, { monthly_hrs: 100 }, 100],
    ["aws_instance", { instance_type: "m5.large" }, {}, null],
  ] as const)("%s %o with usage %o", (type, values, usage, hours) => {
    const address = bill(type, values, { usage }).components.find(({ name }) => name === "Public IPv4 address");

    expect(address?.monthlyQuantity ?? null).toBe(hours);
  });

  it("are given to every instance of a group whose template says so", () => {
    const template = resource("aws_launch_template.t", {
      instance_type: "m5.large",
      network_interfaces: [{ associate_public_ip_address: "true" }],
    });

    const group = lines(
      "aws_autoscaling_group",
      { desired_capacity: 3, launch_template: [{}] },
      { references: { launch_template: [template] } },
    );

    expect(group).toContain("aws_launch_template.t / Public IPv4 address: 2190 hours");
  });

  it("are those of a database that the internet reaches, and of tasks that ask for one", () => {
    const database = { engine: "mysql", instance_class: "db.m5.large", publicly_accessible: true };
    const definition = resource("aws_ecs_task_definition.t", { cpu: "256", memory: "512" });
    const tasks = (launch_type: string) =>
      lines(
        "aws_ecs_service",
        { launch_type, desired_count: 2, network_configuration: [{ assign_public_ip: true }] },
        { references: { task_definition: [definition] } },
      );

    expect(lines("aws_db_instance", database)).toContain("Public IPv4 address: 730 hours");
    expect(lines("aws_rds_cluster_instance", { ...database, engine: "aurora-mysql" })).toContain("Public IPv4 address: 730 hours");
    expect(tasks("FARGATE")).toContain("Public IPv4 address: 1460 hours");
    expect(tasks("EC2")).toEqual([]);
  });

  it("are taken in each subnet by a load balancer that faces the internet", () => {
    const addresses = (values: Parameters<typeof lines>[1], situation: Parameters<typeof lines>[2] = {}) =>
      lines("aws_lb", values, situation).filter((line) => line.startsWith("Public IPv4"));

    expect(addresses({ subnets: ["subnet-1", "subnet-2"] })).toEqual(["Public IPv4 addresses: 1460 hours"]);
    expect(addresses({}, { unknown: { subnets: true }, references: { subnets } })).toEqual(["Public IPv4 addresses: 1460 hours"]);
    expect(addresses({ internal: true, subnets: ["subnet-1"] })).toEqual([]);
    expect(addresses({ load_balancer_type: "gateway", subnets: ["subnet-1"] })).toEqual([]);
    expect(addresses({ ip_address_type: "dualstack-without-public-ipv4", subnets: ["subnet-1"] })).toEqual([]);
    expect(addresses({ ipam_pools: [{ ipv4_ipam_pool_id: "ipam-pool-1" }], subnets: ["subnet-1"] })).toEqual([]);
    expect(addresses({ subnet_mapping: [{ subnet_id: "a", allocation_id: "eipalloc-1" }, { subnet_id: "b" }] })).toEqual([
      "Public IPv4 addresses: 730 hours",
    ]);
  });
});

describe("a count that is written and not known", () => {
  it.each([
    ["aws_autoscaling_group", "desired_capacity", { launch_template: [{}], min_size: 1 }],
    ["aws_elasticache_cluster", "num_cache_nodes", { node_type: "cache.m5.large" }],
    ["aws_db_instance", "allocated_storage", { engine: "mysql", instance_class: "db.m5.large" }],
  ])("of %s is reported, not taken for the default", (type, attribute, values) => {
    const template = resource("aws_launch_template.t", { instance_type: "m5.large" });
    const situation = { unknown: { [attribute]: true }, references: { launch_template: [template] } };

    expect(bill(type, values, { ...situation, written: [attribute] }).skips).toContainEqual({
      reason: "unknown-attribute",
      detail: attribute,
    });
    expect(bill(type, values, { ...situation, written: [] }).skips).toEqual([]);
  });

  it.each([
    ["aws_instance", "tenancy", { instance_type: "m5.large" }, { tenancy: true }, "tenancy"],
    [
      "aws_instance",
      "root_block_device.volume_size",
      { instance_type: "m5.large", root_block_device: [{}] },
      { root_block_device: [{ volume_size: true }] },
      "root_block_device[0].volume_size",
    ],
    ["aws_efs_file_system", "throughput_mode", {}, { throughput_mode: true }, "throughput_mode"],
    ["aws_nat_gateway", "availability_mode", {}, { availability_mode: true }, "availability_mode"],
    ["aws_lambda_function", "architectures", { architectures: [null] }, { architectures: [true] }, "architectures[0]"],
  ])("nor is a text or what a block holds: %s, %s", (type, attribute, values, unknown, detail) => {
    expect(bill(type, values, { unknown, written: [attribute] }).skips).toContainEqual({ reason: "unknown-attribute", detail });
  });

  it("leaves the other parts of a group that it is in", () => {
    const template = resource(
      "aws_launch_template.t",
      { instance_type: "m5.large", block_device_mappings: [{ device_name: "/dev/xvda", ebs: [{ volume_type: "gp3" }] }] },
      { unknown: { block_device_mappings: [{ ebs: [{ volume_size: true }] }] } },
    );
    const group = bill(
      "aws_autoscaling_group",
      { launch_template: [{}], min_size: 2 },
      { references: { launch_template: [template] }, written: ["block_device_mappings.ebs.volume_size"] },
    );

    expect(group.components.map(({ name }) => name)).toEqual(["aws_launch_template.t / Instance usage (Linux/UNIX, on-demand, m5.large)"]);
    expect(group.skips).toEqual([{ reason: "unknown-attribute", detail: "block_device_mappings[0].ebs[0].volume_size" }]);
  });

  it("of blocks leaves what does not depend on them", () => {
    const instance = bill(
      "aws_instance",
      { instance_type: "m5.large" },
      { unknown: { root_block_device: true }, written: ["root_block_device"] },
    );
    const bucket = bill("aws_s3_bucket", {}, { unknown: { lifecycle_rule: true }, written: ["lifecycle_rule"] });

    expect(instance.components.map(({ name }) => name)).toEqual(["Instance usage (Linux/UNIX, on-demand, m5.large)"]);
    expect(instance.skips).toEqual([{ reason: "unknown-attribute", detail: "root_block_device" }]);
    expect(bucket.skips).toEqual([]);

    const files = { unknown: { lifecycle_policy: [{ transition_to_ia: true }] }, written: ["lifecycle_policy.transition_to_ia"] };
    expect(lines("aws_efs_file_system", { lifecycle_policy: [{}] }, files)).toContain("Storage (standard, infrequent access): ? GB");
  });

  it("of an instance's extras leaves its hours", () => {
    const values = { instance_type: "t3.large", credit_specification: [{}] };
    const unknown = { monitoring: true, ebs_optimized: true, credit_specification: [{ cpu_credits: true }] };
    const usage = { monthly_cpu_credit_hrs: 10 };
    const written = ["monitoring", "ebs_optimized", "credit_specification.cpu_credits"];
    const instance = bill("aws_instance", values, { unknown, usage, written });

    expect(instance.components[0]?.name).toBe("Instance usage (Linux/UNIX, on-demand, t3.large)");
    expect(instance.skips.map(({ detail }) => detail)).toEqual(["ebs_optimized", "monitoring", "credit_specification[0].cpu_credits"]);
  });

  it("of a cluster's version leaves the hour that every version costs", () => {
    const cluster = bill("aws_eks_cluster", {}, { unknown: { version: true }, written: ["version"] });

    expect(cluster.components.map(({ name }) => name)).toEqual(["EKS cluster"]);
    expect(cluster.skips).toEqual([{ reason: "unknown-attribute", detail: "version" }]);
  });

  it("is one data node where a domain says nothing", () => {
    const situation = { unknown: { cluster_config: [{ instance_count: true }] } };

    expect(bill("aws_opensearch_domain", { cluster_config: [{ instance_type: "m5.large.search" }] }, situation).skips).toContainEqual({
      reason: "unknown-attribute",
      detail: "cluster_config[0].instance_count",
    });
  });
});

describe("what nobody wrote and the provider computes", () => {
  it.each([
    ["aws_lambda_function", {}, "architectures", "Duration (first 6B): ? GB-seconds"],
    ["aws_acmpca_certificate_authority", {}, "usage_mode", "Private certificate authority: 1 months"],
    ["aws_config_configuration_recorder", {}, "recording_mode", "Config items: ? records"],
    [
      "aws_eks_node_group",
      { scaling_config: [{ desired_size: 1 }] },
      "capacity_type",
      "Instance usage (Linux/UNIX, on-demand, t3.medium): 730 hours",
    ],
  ])("is AWS's default: %s", (type, values, attribute, line) => {
    expect(lines(type, values, { unknown: { [attribute]: true }, written: [] })).toContain(line);
  });

  it("is the region of the provider for an endpoint group", () => {
    const situation = {
      unknown: { endpoint_group_region: true },
      region: "eu-west-1",
      usage: { monthly_outbound_data_transfer_gb: { us: 10 } },
    };
    const [transfer] = bill("aws_globalaccelerator_endpoint_group", {}, situation).components;

    expect(transfer?.query.attributes).toMatchObject({ fromLocation: "EU", toLocation: "NA" });
  });

  it("is a zone where one is written, though not known", () => {
    const [storage] = lines("aws_efs_file_system", {}, { unknown: { availability_zone_name: true }, written: ["availability_zone_name"] });

    expect(storage).toBe("Storage (one zone): ? GB");
  });
});

describe("an Elastic Beanstalk environment", () => {
  it("does without the options that are not known and cost nothing", () => {
    const setting = [
      { namespace: "aws:ec2:vpc", name: "VPCId" },
      { namespace: "aws:elasticbeanstalk:environment", name: "EnvironmentType", value: "SingleInstance" },
      { namespace: "aws:autoscaling:launchconfiguration", name: "InstanceType", value: "t3.small" },
    ];

    expect(lines("aws_elastic_beanstalk_environment", { setting }, { unknown: { setting: [{ value: true }, {}, {}] } })).toEqual([
      "aws_launch_configuration / Instance usage (Linux/UNIX, on-demand, t3.small): 730 hours",
      "aws_launch_configuration / aws_ebs_volume / Storage (general purpose SSD, gp2): 8 GB",
    ]);
  });
});

describe("the root volume of instances that a launch template makes", () => {
  const disks = (type: string, values: Parameters<typeof lines>[1], template: Parameters<typeof lines>[1]) => {
    const references = { launch_template: [resource("aws_launch_template.t", { instance_type: "m5.large", ...template })] };
    return lines(type, { launch_template: [{}], ...values }, { references }).filter((line) => line.includes("Storage"));
  };
  const group = { min_size: 2 };
  const nodes = { scaling_config: [{ desired_size: 2 }] };

  it("is billed where the template does not map it, as that of an instance is", () => {
    const root = "aws_launch_template.t / root_block_device / Storage (general purpose SSD, gp2)";

    expect(disks("aws_autoscaling_group", group, {})).toEqual([`${root}: 16 GB`]);
    expect(
      disks("aws_autoscaling_group", group, { block_device_mappings: [{ device_name: "/dev/xvdf", ebs: [{ volume_size: 30 }] }] }),
    ).toEqual([`${root}: 16 GB`, "aws_launch_template.t / block_device_mapping[0] / Storage (general purpose SSD, gp2): 60 GB"]);
    expect(disks("aws_eks_node_group", nodes, {})).toEqual([`${root}: 40 GB`]);
    expect(disks("aws_eks_node_group", nodes, { image_id: "ami-1" })).toEqual([`${root}: 16 GB`]);
  });

  it("is the one that the template maps", () => {
    const mapping = "aws_launch_template.t / block_device_mapping[0] / Storage (general purpose SSD, gp2): 60 GB";

    expect(
      disks("aws_autoscaling_group", group, { block_device_mappings: [{ device_name: "/dev/xvda", ebs: [{ volume_size: 30 }] }] }),
    ).toEqual([mapping]);
    // The name of the image's root device, which is not known.
    expect(disks("aws_autoscaling_group", group, { block_device_mappings: [{ ebs: [{ volume_size: 30 }] }] })).toEqual([mapping]);
  });
});

describe("a node group of Windows nodes with a launch template", () => {
  it("pays for Windows", () => {
    const template = resource("aws_launch_template.t", { instance_type: "m5.large" });
    const values = { ami_type: "WINDOWS_CORE_2022_x86_64", launch_template: [{}], scaling_config: [{ desired_size: 2 }] };

    expect(lines("aws_eks_node_group", values, { references: { launch_template: [template] } })).toContain(
      "aws_launch_template.t / Instance usage (Windows, on-demand, m5.large): 1460 hours",
    );
  });
});

describe("sizes and defaults", () => {
  it("of a volume that is made from a snapshot are not known", () => {
    expect(bill("aws_ebs_volume", { snapshot_id: "snap-1" }).skips).toEqual([{ reason: "unknown-attribute", detail: "size" }]);
  });

  it.each([
    ["WINDOWS_CORE_2022_x86_64", "50 GB"],
    ["AL2023_x86_64_STANDARD", "20 GB"],
  ])("of the disks of an EKS node group of %s are %s", (ami_type, size) => {
    const values = { ami_type, scaling_config: [{ desired_size: 1 }] };

    expect(lines("aws_eks_node_group", values)).toContain(`Storage (general purpose SSD, gp2): ${size}`);
  });
});

describe("deployments", () => {
  it("of SQL Server keep their standby as a mirror, whose storage is a product of its own", () => {
    const values = { engine: "sqlserver-se", instance_class: "db.m5.large", multi_az: true, storage_type: "gp3", allocated_storage: 100 };

    const storage = bill("aws_db_instance", values).components.find(({ name }) => name.startsWith("Storage"));

    expect(storage?.query.attributes).toMatchObject({
      deploymentOption: "Multi-AZ (SQL Server Mirror)",
      usagetype: "RDS:Mirror-GP3-Storage",
    });
  });

  it("with readable standbys pay extended support for three instances", () => {
    const values = { engine: "postgres", engine_version: "12.4", db_cluster_instance_class: "db.r6g.large", iops: 1000 };

    expect(lines("aws_rds_cluster", values)).toContain("Extended support (year 1): 4380 vCPU-hours");
  });

  it("of Aurora Serverless v2 pay for the least capacity that the cluster keeps", () => {
    const cluster = (min_capacity: number) => resource("aws_rds_cluster.c", { serverlessv2_scaling_configuration: [{ min_capacity }] });
    const instance = (min_capacity: number, usage = {}) =>
      lines(
        "aws_rds_cluster_instance",
        { engine: "aurora-postgresql", instance_class: "db.serverless" },
        { usage, references: { cluster_identifier: [cluster(min_capacity)] } },
      )[0];

    expect(instance(0.5)).toBe("Aurora serverless v2: 365 ACU-hours");
    expect(instance(0)).toBe("Aurora serverless v2: ? ACU-hours");
    expect(instance(0.5, { capacity_units_per_hr: 3 })).toBe("Aurora serverless v2: 2190 ACU-hours");
  });

  it("of a regional NAT gateway are charged for each zone", () => {
    const zones = [{ availability_zone: "a" }, { availability_zone: "b" }];

    expect(lines("aws_nat_gateway", { availability_mode: "regional", availability_zone_address: zones })[0]).toBe(
      "NAT gateway: 1460 hours",
    );
    expect(lines("aws_nat_gateway", {})[0]).toBe("NAT gateway: 730 hours");
  });
});

describe("what scales", () => {
  const target = (values: Record<string, string | number>) => resource("aws_appautoscaling_target.t", values);

  it("is the index that a target names", () => {
    const scaling = target({
      scalable_dimension: "dynamodb:index:WriteCapacityUnits",
      resource_id: "table/t/index/by-day",
      min_capacity: 7,
    });
    const indexes = [
      { name: "by-day", write_capacity: 1 },
      { name: "by-user", write_capacity: 2 },
    ];

    expect(
      lines("aws_dynamodb_table", { name: "t", global_secondary_index: indexes }, { referrers: { aws_appautoscaling_target: [scaling] } }),
    ).toContain("Write capacity unit (WCU, global secondary indexes): 9 WCU");
  });
});

describe("volumes of ECS tasks", () => {
  it("are billed for each task, on EC2 too", () => {
    const volume_configuration = [{ name: "data", managed_ebs_volume: [{ size_in_gb: 100 }] }];

    expect(lines("aws_ecs_service", { launch_type: "EC2", desired_count: 3, volume_configuration })).toEqual([
      "managed_ebs_volume[0] / Storage (general purpose SSD, gp3): 300 GB",
    ]);
  });
});

it("keeps public images apart from private ones", () => {
  expect(bill("aws_ecrpublic_repository").components[0]?.query.service).toBe("AmazonECRPublic");
  expect(bill("aws_ecr_repository").components[0]?.query.service).toBe("AmazonECR");
});

it("shows Glacier Instant Retrieval where a rule moves objects there", () => {
  const lifecycle_rule = [{ enabled: true, transition: [{ days: 30, storage_class: "GLACIER_IR" }] }];

  expect(lines("aws_s3_bucket", { lifecycle_rule })).toContain("Glacier instant retrieval / Storage: ? GB");
});

describe("what a written argument adds to the bill", () => {
  it("the nodes of both zones of a Multi-AZ cluster of Redshift", () => {
    expect(lines("aws_redshift_cluster", { node_type: "ra3.xlplus", number_of_nodes: 2, multi_az: true })).toContain(
      "Cluster usage (on-demand, ra3.xlplus): 2920 hours",
    );
  });

  it("dedicated coordinator nodes of a search domain", () => {
    const node_options = [{ node_type: "coordinator", node_config: [{ enabled: true, type: "m5.large.search", count: 2 }] }];

    expect(lines("aws_opensearch_domain", { cluster_config: [{ instance_type: "r6g.large.search", node_options }] })).toEqual([
      "Instance (on-demand, r6g.large.search): 730 hours",
      "Dedicated coordinator (on-demand, m5.large.search): 1460 hours",
    ]);
  });

  it("two accelerators of an accelerated VPN connection", () => {
    expect(lines("aws_vpn_connection", { transit_gateway_id: "tgw-1", enable_acceleration: true })).toContain("Accelerators: 1460 hours");
    expect(lines("aws_vpn_connection", { transit_gateway_id: "tgw-1" })).not.toContain("Accelerators: 1460 hours");
  });

  it("capacity that a load balancer reserves", () => {
    expect(lines("aws_lb", { internal: true, minimum_load_balancer_capacity: [{ capacity_units: 100 }] })).toContain(
      "Reserved load balancer capacity units: 100 LCU",
    );
  });

  it("workers of an Airflow environment that never stop", () => {
    expect(lines("aws_mwaa_environment", { min_workers: 3 })).toContain("Worker (Small): 1460 hours");
    expect(lines("aws_mwaa_environment", { min_workers: 3 }, { usage: { additional_workers: 1 } })).toContain("Worker (Small): 730 hours");
    expect(lines("aws_mwaa_environment", {})).toContain("Worker (Small): ? hours");
  });

  it("nothing for an instance on a host that it names", () => {
    const onHost = lines("aws_instance", { instance_type: "m5.large" }, { unknown: { host_id: true }, written: ["host_id"] });

    expect(onHost).toEqual(["root_block_device / Storage (general purpose SSD, gp2): 8 GB"]);
    expect(lines("aws_instance", { instance_type: "m5.large" }, { unknown: { host_id: true }, written: [] })).toHaveLength(2);
  });

  it("the fewest IOPS that AWS provisions", () => {
    expect(lines("aws_ebs_volume", { type: "io1", size: 50 })).toContain("Provisioned IOPS: 100 IOPS");
    expect(lines("aws_ebs_volume", { type: "io2", size: 50, iops: 200 })).toContain("Provisioned IOPS: 200 IOPS");
  });
});

describe("a copy", () => {
  const source = {
    engine: "postgres",
    engine_version: "12",
    instance_class: "db.m5.large",
    allocated_storage: 500,
    storage_type: "gp3",
    iops: 13_000,
  };
  const replica = (values: Record<string, string | number>) =>
    lines(
      "aws_db_instance",
      { instance_class: "db.m5.large", ...values },
      { references: { replicate_source_db: [resource("aws_db_instance.source", source)] } },
    );

  it("of a database has the storage and the version of its source", () => {
    expect(replica({})).toEqual([
      "Database instance (on-demand, Single-AZ, db.m5.large): 730 hours",
      "Storage (general purpose SSD, gp3): 500 GB",
      "Provisioned GP3 IOPS (above 12,000): 1000 IOPS",
      "Extended support (year 1): 1460 vCPU-hours",
    ]);
  });

  it("of a database may have another storage", () => {
    expect(replica({ storage_type: "io1", iops: 2000 })).toContain("Provisioned IOPS: 2000 IOPS");
    expect(replica({ storage_type: "gp2" })).not.toContain("Provisioned GP3 IOPS (above 12,000): 1000 IOPS");
  });

  it("of a key has the rate of its primary", () => {
    const primary = resource("aws_kms_key.primary", { customer_master_key_spec: "RSA_2048" });

    expect(lines("aws_kms_replica_key", {}, { unknown: { key_spec: true }, references: { primary_key_arn: [primary] } })).toContain(
      "Requests (RSA 2048): ? 10k requests",
    );
  });
});
