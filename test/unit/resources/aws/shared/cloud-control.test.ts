import { describe, expect, it } from "vitest";
import { bill, lines } from "../../../../support/component-lines.js";
import { resource } from "../../../../support/graph.js";

describe("Cloud Control twins", () => {
  it.each([
    ["awscc_sqs_queue", { fifo_queue: true }, "aws_sqs_queue", { fifo_queue: true }],
    ["awscc_elasticloadbalancingv2_load_balancer", { type: "network" }, "aws_lb", { load_balancer_type: "network" }],
    ["awscc_stepfunctions_state_machine", { state_machine_type: "EXPRESS" }, "aws_sfn_state_machine", { type: "EXPRESS" }],
    ["awscc_kms_key", { key_spec: "RSA_2048" }, "aws_kms_key", { customer_master_key_spec: "RSA_2048" }],
    [
      "awscc_wafv2_web_acl",
      { rules: [{ statement: { geo_match_statement: {} } }] },
      "aws_wafv2_web_acl",
      { rule: [{ statement: [{ geo_match_statement: [{}] }] }] },
    ],
    ["awscc_route53_health_check", { health_check_config: { type: "HTTPS" } }, "aws_route53_health_check", { type: "HTTPS" }],
    [
      "awscc_kinesis_stream",
      { shard_count: 2, retention_period_hours: 48 },
      "aws_kinesis_stream",
      { shard_count: 2, retention_period: 48 },
    ],
    [
      "awscc_cloudwatch_alarm",
      { metrics: [{ metric_stat: { period: 10 } }] },
      "aws_cloudwatch_metric_alarm",
      { metric_query: [{ metric: [{ period: 10 }] }] },
    ],
    [
      "awscc_secretsmanager_secret",
      { replica_regions: [{ region: "eu-west-1" }] },
      "aws_secretsmanager_secret",
      { replica: [{ region: "eu-west-1" }] },
    ],
    [
      "awscc_dynamodb_table",
      {
        provisioned_throughput: { read_capacity_units: 30, write_capacity_units: 20 },
        global_secondary_indexes: [{ provisioned_throughput: { read_capacity_units: 10, write_capacity_units: 5 } }],
        point_in_time_recovery_specification: { point_in_time_recovery_enabled: true },
      },
      "aws_dynamodb_table",
      {
        read_capacity: 30,
        write_capacity: 20,
        global_secondary_index: [{ read_capacity: 10, write_capacity: 5 }],
        point_in_time_recovery: [{ enabled: true }],
      },
    ],
    ["awscc_ec2_eip", { instance_id: "i-1" }, "aws_eip", { instance: "i-1" }],
    [
      "awscc_cassandra_table",
      { billing_mode: { mode: "PROVISIONED", provisioned_throughput: { read_capacity_units: 10, write_capacity_units: 5 } } },
      "aws_keyspaces_table",
      { capacity_specification: [{ throughput_mode: "PROVISIONED", read_capacity_units: 10, write_capacity_units: 5 }] },
    ],
    [
      "awscc_certificatemanager_certificate",
      { certificate_export: "ENABLED" },
      "aws_acm_certificate",
      { options: [{ export: "ENABLED" }] },
    ],
    [
      "awscc_ec2_instance",
      { instance_type: "m5.large", network_interfaces: [{ associate_public_ip_address: true }] },
      "aws_instance",
      { instance_type: "m5.large", associate_public_ip_address: true },
    ],
    [
      "awscc_elasticloadbalancingv2_load_balancer",
      { type: "network", scheme: "internet-facing", subnet_mappings: [{ subnet_id: "a" }, { subnet_id: "b" }] },
      "aws_lb",
      { load_balancer_type: "network", subnet_mapping: [{ subnet_id: "a" }, { subnet_id: "b" }] },
    ],
    [
      "awscc_elasticloadbalancingv2_load_balancer",
      { type: "network", scheme: "internal" },
      "aws_lb",
      { load_balancer_type: "network", internal: true },
    ],
    [
      "awscc_kinesisfirehose_delivery_stream",
      { amazonopensearchservice_destination_configuration: { vpc_configuration: { subnet_ids: ["a", "b"] } } },
      "aws_kinesis_firehose_delivery_stream",
      { opensearch_configuration: [{ vpc_config: [{ subnet_ids: ["a", "b"] }] }] },
    ],
    [
      "awscc_s3_bucket",
      {
        lifecycle_configuration: {
          rules: [
            { status: "Enabled", transitions: [{ storage_class: "GLACIER" }] },
            { status: "Disabled", transitions: [{ storage_class: "DEEP_ARCHIVE" }] },
          ],
        },
      },
      "aws_s3_bucket",
      {
        lifecycle_rule: [
          { enabled: true, transition: [{ storage_class: "GLACIER" }] },
          { enabled: false, transition: [{ storage_class: "DEEP_ARCHIVE" }] },
        ],
      },
    ],
  ])("%s is billed as its classic twin", (type, values, classic, classicValues) => {
    expect(lines(type, values)).toEqual(lines(classic, classicValues));
    expect(lines(type, values).length).toBeGreaterThan(0);
  });

  it("know no more than the twin: an attribute under another name stays unknown", () => {
    const { components, skips } = bill("awscc_kinesis_stream", {}, { unknown: { retention_period_hours: true } });

    expect(skips.map(({ detail }) => detail)).toEqual(["retention_period"]);
    expect(components[0]?.name).toBe("PROVISIONED");
  });
});

describe("what a Cloud Control resource is related to", () => {
  it("is read as the classic provider has it", () => {
    const definition = resource("awscc_ecs_task_definition.web", { cpu: "512", memory: "1024" });

    const service = lines(
      "awscc_ecs_service",
      { launch_type: "FARGATE", desired_count: 2 },
      { references: { task_definition: [definition] } },
    );

    expect(service).toEqual(["Per GB per hour: 2 GB", "Per vCPU per hour: 1 CPU"]);
  });

  it("has the public addresses and the volumes of its tasks", () => {
    const definition = resource("awscc_ecs_task_definition.web", { cpu: "512", memory: "1024", ephemeral_storage: { size_in_gi_b: 50 } });
    const classic = resource("aws_ecs_task_definition.web", { cpu: "512", memory: "1024", ephemeral_storage: [{ size_in_gib: 50 }] });
    const service = { launch_type: "FARGATE", desired_count: 2 };

    const billed = lines(
      "awscc_ecs_service",
      {
        ...service,
        network_configuration: { awsvpc_configuration: { assign_public_ip: "ENABLED" } },
        volume_configurations: [{ managed_ebs_volume: { size_in_gi_b: 20, volume_type: "gp3" } }],
      },
      { references: { task_definition: [definition] } },
    );

    expect(billed).toEqual(
      lines(
        "aws_ecs_service",
        {
          ...service,
          network_configuration: [{ assign_public_ip: true }],
          volume_configuration: [{ managed_ebs_volume: [{ size_in_gb: 20, volume_type: "gp3" }] }],
        },
        { references: { task_definition: [classic] } },
      ),
    );
    expect(billed.length).toBeGreaterThan(3);
  });

  it("is found where the attribute has another name", () => {
    const image = resource("aws_ami.windows", { platform: "windows" });

    expect(lines("awscc_ec2_instance", { instance_type: "m5.large" }, { references: { image_id: [image] } })[0]).toEqual(
      lines("aws_instance", { instance_type: "m5.large" }, { references: { ami: [image] } })[0],
    );
  });

  it("is found under both names where it refers to the resource", () => {
    const template = resource("awscc_ec2_launch_template.t", { launch_template_data: { instance_type: "c5.large" } });
    const group = { desired_capacity: "2", launch_template: {} };

    expect(lines("awscc_autoscaling_auto_scaling_group", group, { references: { launch_template: [template] } })).toEqual([
      "awscc_ec2_launch_template.t / Instance usage (Linux/UNIX, on-demand, c5.large): 1460 hours",
      "awscc_ec2_launch_template.t / root_block_device / Storage (general purpose SSD, gp2): 16 GB",
    ]);
  });

  it("has the devices of an instance at their sizes, the root among them", () => {
    const block_device_mappings = [
      { device_name: "/dev/xvda", ebs: { volume_size: 30, volume_type: "gp3" } },
      { device_name: "/dev/sdf", ebs: { volume_size: 100, volume_type: "st1" } },
    ];

    expect(lines("awscc_ec2_instance", { instance_type: "m5.large", block_device_mappings }).slice(1)).toEqual([
      "block_device_mapping[0] / Storage (general purpose SSD, gp3): 30 GB",
      "block_device_mapping[1] / Storage (throughput optimized HDD, st1): 100 GB",
    ]);
  });
});
