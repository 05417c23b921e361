import type { Renames } from "../../../model/renames.js";

/** What a Cloud Control type (awscc) is called in the classic provider, and how its attributes differ. */
export interface Twin {
  /** The type of the classic provider that is billed the same way. */
  readonly of: string;
  /** The object that holds the attributes, where they are not at the top. */
  readonly within?: string;
  /** Attributes under another name: what the mapping reads, and where Cloud Control has it. */
  readonly names?: Renames;
}

const IN_VPC: Renames = { vpc_config: "vpc_configuration" };

// The Cloud Control provider (awscc) names types and attributes after CloudFormation, in snake case.
export const TWINS: Readonly<Record<string, Twin>> = {
  awscc_amazonmq_broker: { of: "aws_mq_broker" },
  awscc_amplify_app: { of: "aws_amplify_app" },
  awscc_apigateway_rest_api: { of: "aws_api_gateway_rest_api" },
  awscc_apigateway_stage: { of: "aws_api_gateway_stage" },
  awscc_apigatewayv2_api: { of: "aws_apigatewayv2_api" },
  awscc_apprunner_service: { of: "aws_apprunner_service" },
  awscc_appsync_graph_ql_api: { of: "aws_appsync_graphql_api" },
  awscc_aps_workspace: { of: "aws_prometheus_workspace" },
  awscc_athena_work_group: { of: "aws_athena_workgroup" },
  awscc_autoscaling_auto_scaling_group: { of: "aws_autoscaling_group" },
  awscc_backup_backup_vault: { of: "aws_backup_vault" },
  awscc_cassandra_table: {
    of: "aws_keyspaces_table",
    names: {
      capacity_specification: {
        from: "billing_mode",
        names: {
          throughput_mode: "mode",
          read_capacity_units: "provisioned_throughput.read_capacity_units",
          write_capacity_units: "provisioned_throughput.write_capacity_units",
        },
      },
    },
  },
  awscc_certificatemanager_certificate: {
    of: "aws_acm_certificate",
    names: { options: { from: "", names: { export: "certificate_export" } } },
  },
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
  awscc_detective_graph: { of: "aws_detective_graph" },
  awscc_dsql_cluster: { of: "aws_dsql_cluster" },
  awscc_dynamodb_table: {
    of: "aws_dynamodb_table",
    names: {
      name: "table_name",
      global_secondary_index: { from: "global_secondary_indexes", names: { name: "index_name" } },
      point_in_time_recovery: "point_in_time_recovery_specification",
    },
  },
  awscc_ec2_capacity_reservation: { of: "aws_ec2_capacity_reservation" },
  awscc_ec2_eip: { of: "aws_eip", names: { instance: "instance_id" } },
  awscc_ec2_flow_log: { of: "aws_flow_log" },
  awscc_ec2_host: { of: "aws_ec2_host" },
  awscc_ec2_instance: {
    of: "aws_instance",
    names: { ami: "image_id", associate_public_ip_address: "network_interfaces.associate_public_ip_address" },
  },
  awscc_ec2_nat_gateway: { of: "aws_nat_gateway" },
  awscc_ec2_network_insights_analysis: { of: "aws_ec2_network_insights_analysis" },
  awscc_ec2_route_server_endpoint: { of: "aws_vpc_route_server_endpoint" },
  awscc_ec2_transit_gateway_attachment: { of: "aws_ec2_transit_gateway_vpc_attachment" },
  awscc_ec2_transit_gateway_connect: { of: "aws_ec2_transit_gateway_connect" },
  awscc_ec2_transit_gateway_peering_attachment: { of: "aws_ec2_transit_gateway_peering_attachment" },
  awscc_ec2_transit_gateway_vpc_attachment: { of: "aws_ec2_transit_gateway_vpc_attachment" },
  awscc_ec2_volume: { of: "aws_ebs_volume", names: { type: "volume_type" } },
  awscc_ec2_vpc_endpoint: { of: "aws_vpc_endpoint" },
  awscc_ec2_vpn_connection: { of: "aws_vpn_connection" },
  awscc_ecr_repository: { of: "aws_ecr_repository" },
  awscc_ecs_service: {
    of: "aws_ecs_service",
    names: {
      name: "service_name",
      network_configuration: {
        from: "network_configuration.awsvpc_configuration",
        names: { assign_public_ip: { from: "assign_public_ip", is: "ENABLED" } },
      },
      volume_configuration: {
        from: "volume_configurations",
        names: { managed_ebs_volume: { from: "managed_ebs_volume", names: { size_in_gb: "size_in_gi_b" } } },
      },
    },
  },
  awscc_efs_file_system: { of: "aws_efs_file_system", names: { lifecycle_policy: "lifecycle_policies" } },
  awscc_eks_cluster: { of: "aws_eks_cluster" },
  awscc_eks_nodegroup: { of: "aws_eks_node_group" },
  awscc_elasticache_replication_group: { of: "aws_elasticache_replication_group", names: { node_type: "cache_node_type" } },
  awscc_elasticache_serverless_cache: { of: "aws_elasticache_serverless_cache" },
  awscc_elasticloadbalancingv2_load_balancer: {
    of: "aws_lb",
    names: { load_balancer_type: "type", internal: { from: "scheme", is: "internal" }, subnet_mapping: "subnet_mappings" },
  },
  awscc_emrserverless_application: { of: "aws_emrserverless_application" },
  awscc_events_event_bus: { of: "aws_cloudwatch_event_bus" },
  awscc_fms_policy: { of: "aws_fms_policy" },
  awscc_globalaccelerator_accelerator: { of: "aws_globalaccelerator_accelerator" },
  awscc_globalaccelerator_endpoint_group: { of: "aws_globalaccelerator_endpoint_group" },
  awscc_grafana_workspace: { of: "aws_grafana_workspace" },
  awscc_guardduty_detector: { of: "aws_guardduty_detector" },
  awscc_kendra_index: { of: "aws_kendra_index" },
  awscc_kinesis_stream: { of: "aws_kinesis_stream", names: { retention_period: "retention_period_hours" } },
  awscc_kinesisfirehose_delivery_stream: {
    of: "aws_kinesis_firehose_delivery_stream",
    names: {
      extended_s3_configuration: "extended_s3_destination_configuration",
      elasticsearch_configuration: { from: "elasticsearch_destination_configuration", names: IN_VPC },
      opensearch_configuration: { from: "amazonopensearchservice_destination_configuration", names: IN_VPC },
      opensearchserverless_configuration: { from: "amazon_open_search_serverless_destination_configuration", names: IN_VPC },
    },
  },
  awscc_kinesisvideo_stream: { of: "aws_kinesis_video_stream" },
  awscc_kms_key: { of: "aws_kms_key" },
  awscc_kms_replica_key: { of: "aws_kms_replica_key" },
  awscc_lambda_event_source_mapping: { of: "aws_lambda_event_source_mapping" },
  awscc_lambda_function: { of: "aws_lambda_function" },
  awscc_lightsail_disk: { of: "aws_lightsail_disk" },
  awscc_lightsail_instance: { of: "aws_lightsail_instance" },
  awscc_logs_log_group: { of: "aws_cloudwatch_log_group" },
  awscc_logs_metric_filter: { of: "aws_cloudwatch_log_metric_filter" },
  awscc_memorydb_cluster: { of: "aws_memorydb_cluster" },
  awscc_msk_cluster: { of: "aws_msk_cluster" },
  awscc_msk_replicator: { of: "aws_msk_replicator" },
  awscc_msk_serverless_cluster: { of: "aws_msk_serverless_cluster" },
  awscc_mwaa_environment: { of: "aws_mwaa_environment" },
  awscc_networkfirewall_firewall: {
    of: "aws_networkfirewall_firewall",
    names: { subnet_mapping: "subnet_mappings", availability_zone_mapping: "availability_zone_mappings" },
  },
  awscc_opensearchserverless_collection: { of: "aws_opensearchserverless_collection" },
  awscc_opensearchservice_domain: { of: "aws_opensearch_domain" },
  awscc_pipes_pipe: { of: "aws_pipes_pipe" },
  awscc_rds_db_cluster: { of: "aws_rds_cluster", names: { serverlessv2_scaling_configuration: "serverless_v2_scaling_configuration" } },
  awscc_rds_db_instance: {
    of: "aws_db_instance",
    names: { instance_class: "db_instance_class", performance_insights_enabled: "enable_performance_insights" },
  },
  awscc_rds_db_proxy: { of: "aws_db_proxy" },
  awscc_redshift_cluster: { of: "aws_redshift_cluster" },
  awscc_redshiftserverless_workgroup: { of: "aws_redshiftserverless_workgroup" },
  awscc_route53_health_check: { of: "aws_route53_health_check", within: "health_check_config" },
  awscc_route53_hosted_zone: { of: "aws_route53_zone" },
  awscc_route53resolver_resolver_endpoint: { of: "aws_route53_resolver_endpoint", names: { ip_address: "ip_addresses" } },
  awscc_s3_bucket: {
    of: "aws_s3_bucket",
    names: {
      bucket: "bucket_name",
      lifecycle_rule: {
        from: "lifecycle_configuration.rules",
        names: {
          enabled: { from: "status", is: "Enabled" },
          filter: { from: "", names: { tag: "tag_filters" } },
          transition: "transitions",
          noncurrent_version_transition: "noncurrent_version_transitions",
        },
      },
    },
  },
  awscc_s3express_directory_bucket: { of: "aws_s3_directory_bucket" },
  awscc_sagemaker_domain: { of: "aws_sagemaker_domain" },
  awscc_sagemaker_endpoint: { of: "aws_sagemaker_endpoint" },
  awscc_scheduler_schedule: { of: "aws_scheduler_schedule" },
  awscc_secretsmanager_secret: { of: "aws_secretsmanager_secret", names: { replica: "replica_regions" } },
  awscc_sns_subscription: { of: "aws_sns_topic_subscription" },
  awscc_sns_topic: { of: "aws_sns_topic" },
  awscc_sqs_queue: { of: "aws_sqs_queue" },
  awscc_ssm_parameter: { of: "aws_ssm_parameter" },
  awscc_stepfunctions_state_machine: { of: "aws_sfn_state_machine", names: { type: "state_machine_type" } },
  awscc_synthetics_canary: { of: "aws_synthetics_canary", names: { start_canary: "start_canary_after_creation" } },
  awscc_timestream_table: { of: "aws_timestreamwrite_table" },
  awscc_transfer_server: { of: "aws_transfer_server" },
  awscc_vpclattice_service: { of: "aws_vpclattice_service" },
  awscc_wafv2_web_acl: { of: "aws_wafv2_web_acl", names: { rule: "rules" } },
};

/** Types that cost nothing themselves and that mappings read through a reference: what a service runs, what a group launches. */
export const READ_TWINS: Readonly<Record<string, Twin>> = {
  awscc_ec2_launch_template: { of: "aws_launch_template", within: "launch_template_data" },
  awscc_ec2_subnet: { of: "aws_subnet" },
  awscc_ecs_cluster: { of: "aws_ecs_cluster" },
  awscc_ecs_task_definition: {
    of: "aws_ecs_task_definition",
    names: { ephemeral_storage: { from: "ephemeral_storage", names: { size_in_gib: "size_in_gi_b" } } },
  },
  awscc_sagemaker_endpoint_config: { of: "aws_sagemaker_endpoint_configuration" },
};
