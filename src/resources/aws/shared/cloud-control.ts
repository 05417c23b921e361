import type { Attributes } from "../../../model/attributes.js";
import type { ResourceContext, ResourceDefinition } from "../../define.js";

interface Twin {
  /** The type of the classic provider that is billed the same way. */
  readonly of: string;
  /** The object that holds the attributes, where they are not at the top. */
  readonly within?: string;
  /** Attributes under another name: what the mapping reads, and what Cloud Control calls it. */
  readonly names?: Readonly<Record<string, string>>;
}

// The Cloud Control provider (awscc) names types and attributes after CloudFormation, in snake case.
const TWINS: Readonly<Record<string, Twin>> = {
  awscc_apigateway_rest_api: { of: "aws_api_gateway_rest_api" },
  awscc_apigateway_stage: { of: "aws_api_gateway_stage" },
  awscc_apigatewayv2_api: { of: "aws_apigatewayv2_api" },
  awscc_aps_workspace: { of: "aws_prometheus_workspace" },
  awscc_athena_work_group: { of: "aws_athena_workgroup" },
  awscc_certificatemanager_certificate: { of: "aws_acm_certificate" },
  awscc_cloudfront_distribution: {
    of: "aws_cloudfront_distribution",
    within: "distribution_config",
    names: { origin: "origins", ordered_cache_behavior: "cache_behaviors" },
  },
  awscc_cloudfront_function: { of: "aws_cloudfront_function" },
  awscc_cloudtrail_trail: { of: "aws_cloudtrail", names: { event_selector: "event_selectors", insight_selector: "insight_selectors" } },
  awscc_cloudwatch_alarm: { of: "aws_cloudwatch_metric_alarm", names: { metric_query: "metrics" } },
  awscc_cloudwatch_composite_alarm: { of: "aws_cloudwatch_composite_alarm" },
  awscc_cloudwatch_dashboard: { of: "aws_cloudwatch_dashboard" },
  awscc_cloudwatch_metric_stream: { of: "aws_cloudwatch_metric_stream" },
  awscc_codepipeline_pipeline: { of: "aws_codepipeline" },
  awscc_cognito_user_pool: { of: "aws_cognito_user_pool" },
  awscc_config_config_rule: { of: "aws_config_config_rule" },
  awscc_config_configuration_recorder: { of: "aws_config_configuration_recorder" },
  awscc_dynamodb_table: {
    of: "aws_dynamodb_table",
    names: { global_secondary_index: "global_secondary_indexes", point_in_time_recovery: "point_in_time_recovery_specification" },
  },
  awscc_ec2_eip: { of: "aws_eip", names: { instance: "instance_id" } },
  awscc_ec2_host: { of: "aws_ec2_host" },
  awscc_ec2_nat_gateway: { of: "aws_nat_gateway" },
  awscc_ec2_transit_gateway_attachment: { of: "aws_ec2_transit_gateway_vpc_attachment" },
  awscc_ec2_transit_gateway_connect: { of: "aws_ec2_transit_gateway_connect" },
  awscc_ec2_transit_gateway_peering_attachment: { of: "aws_ec2_transit_gateway_peering_attachment" },
  awscc_ec2_transit_gateway_vpc_attachment: { of: "aws_ec2_transit_gateway_vpc_attachment" },
  awscc_ec2_volume: { of: "aws_ebs_volume", names: { type: "volume_type" } },
  awscc_ec2_vpc_endpoint: { of: "aws_vpc_endpoint" },
  awscc_ec2_vpn_connection: { of: "aws_vpn_connection" },
  awscc_ecr_repository: { of: "aws_ecr_repository" },
  awscc_efs_file_system: { of: "aws_efs_file_system", names: { lifecycle_policy: "lifecycle_policies" } },
  awscc_eks_cluster: { of: "aws_eks_cluster" },
  awscc_elasticloadbalancingv2_load_balancer: { of: "aws_lb", names: { load_balancer_type: "type" } },
  awscc_events_event_bus: { of: "aws_cloudwatch_event_bus" },
  awscc_globalaccelerator_accelerator: { of: "aws_globalaccelerator_accelerator" },
  awscc_globalaccelerator_endpoint_group: { of: "aws_globalaccelerator_endpoint_group" },
  awscc_grafana_workspace: { of: "aws_grafana_workspace" },
  awscc_guardduty_detector: { of: "aws_guardduty_detector" },
  awscc_kinesis_stream: { of: "aws_kinesis_stream", names: { retention_period: "retention_period_hours" } },
  awscc_kms_key: { of: "aws_kms_key" },
  awscc_kms_replica_key: { of: "aws_kms_replica_key" },
  awscc_lambda_function: { of: "aws_lambda_function" },
  awscc_logs_log_group: { of: "aws_cloudwatch_log_group" },
  awscc_networkfirewall_firewall: { of: "aws_networkfirewall_firewall", names: { subnet_mapping: "subnet_mappings" } },
  awscc_route53_health_check: { of: "aws_route53_health_check", within: "health_check_config" },
  awscc_route53_hosted_zone: { of: "aws_route53_zone" },
  awscc_route53resolver_resolver_endpoint: { of: "aws_route53_resolver_endpoint", names: { ip_address: "ip_addresses" } },
  awscc_s3_bucket: { of: "aws_s3_bucket" },
  awscc_secretsmanager_secret: { of: "aws_secretsmanager_secret", names: { replica: "replica_regions" } },
  awscc_sns_subscription: { of: "aws_sns_topic_subscription" },
  awscc_sns_topic: { of: "aws_sns_topic" },
  awscc_sqs_queue: { of: "aws_sqs_queue" },
  awscc_ssm_parameter: { of: "aws_ssm_parameter" },
  awscc_stepfunctions_state_machine: { of: "aws_sfn_state_machine", names: { type: "state_machine_type" } },
  awscc_synthetics_canary: { of: "aws_synthetics_canary", names: { start_canary: "start_canary_after_creation" } },
  awscc_transfer_server: { of: "aws_transfer_server" },
  awscc_vpclattice_service: { of: "aws_vpclattice_service" },
  awscc_wafv2_web_acl: { of: "aws_wafv2_web_acl", names: { rule: "rules" } },
};

/** Mappings of the Cloud Control types whose classic twin has one. */
export function cloudControlTwins(resources: readonly ResourceDefinition[]): ResourceDefinition[] {
  const byType = new Map(resources.flatMap((definition) => definition.types.map((type) => [type, definition] as const)));
  return Object.entries(TWINS).flatMap(([type, twin]) => {
    const definition = byType.get(twin.of);
    return definition ? [twinOf(definition, type, twin)] : [];
  });
}

function twinOf(definition: ResourceDefinition, type: string, twin: Twin): ResourceDefinition {
  return {
    ...definition,
    types: [type],
    components: (context) => definition.components(withAttributes(context, adapt(context.attributes, twin))),
  };
}

function adapt(attributes: Attributes, { within, names }: Twin): Attributes {
  const inner = within === undefined ? attributes : (attributes.block(within) ?? attributes);
  return names === undefined ? inner : inner.renamed(names);
}

/** The context itself, but for the attributes: what it computes lazily (the region) stays lazy. */
function withAttributes<K>(context: ResourceContext<K>, attributes: Attributes): ResourceContext<K> {
  // The object inherits everything else from the context.
  return Object.create(context, { attributes: { value: attributes } }) as ResourceContext<K>;
}
