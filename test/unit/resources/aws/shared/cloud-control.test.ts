import { describe, expect, it } from "vitest";
import { bill, lines } from "../../../../support/component-lines.js";

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
