/**
 * Usage that a small, a medium and a large project might have, by type and key. Nobody knows it of a given project: it is applied only when
 * asked for, and every line that depends on it is marked as assumed.
 * Figures from the usage defaults of Infracost 0.10 (infracost/infracost, commit 95ba4f4, Apache-2.0; see NOTICE), read 2026-08.
 * Keys whose three values are zero are left out.
 */
export const awsUsageDefaults: Readonly<Record<string, Readonly<Record<string, readonly [small: number, medium: number, large: number]>>>> =
  {
    aws_acmpca_certificate_authority: {
      monthly_requests: [6, 13, 27],
    },
    aws_alb: {
      active_connections: [2500, 5000, 10_000],
      new_connections: [2500, 5000, 10_000],
      processed_bytes_gb: [250, 500, 1000],
      rule_evaluations: [2500, 5000, 10_000],
    },
    aws_api_gateway_rest_api: {
      monthly_requests: [1_437_500, 2_875_000, 5_750_000],
    },
    aws_apigatewayv2_api: {
      message_size_kb: [8, 16, 32],
      monthly_connection_mins: [20_000_000, 40_000_000, 80_000_000],
      monthly_messages: [5_000_000, 10_000_000, 20_000_000],
      monthly_requests: [5_000_000, 10_000_000, 20_000_000],
      request_size_kb: [128, 256, 512],
    },
    aws_backup_vault: {
      monthly_aurora_snapshot_gb: [208, 416, 833],
      monthly_dynamodb_backup_gb: [44, 89, 178],
      monthly_dynamodb_restore_gb: [29, 59, 119],
      monthly_ebs_snapshot_gb: [90, 181, 363],
      monthly_efs_cold_backup_gb: [416, 833, 1666],
      monthly_efs_cold_restore_gb: [138, 277, 555],
      monthly_efs_item_restore_requests: [8, 16, 33],
      monthly_efs_warm_backup_gb: [83, 166, 333],
      monthly_efs_warm_restore_gb: [208, 416, 833],
      monthly_fsx_lustre_backup_gb: [95, 190, 380],
      monthly_fsx_windows_backup_gb: [95, 190, 380],
      monthly_rds_snapshot_gb: [52, 105, 210],
    },
    aws_cloudformation_stack: {
      monthly_duration_secs: [62_500, 125_000, 250_000],
      monthly_handler_operations: [5555, 11_111, 22_222],
    },
    aws_cloudformation_stack_set: {
      monthly_duration_secs: [62_500, 125_000, 250_000],
      monthly_handler_operations: [5555, 11_111, 22_222],
    },
    aws_cloudfront_distribution: {
      custom_ssl_certificates: [0, 0, 1],
      "monthly_data_transfer_to_internet_gb.europe": [60, 120, 240],
      "monthly_data_transfer_to_internet_gb.us": [60, 120, 240],
      "monthly_data_transfer_to_origin_gb.europe": [250, 500, 1000],
      "monthly_data_transfer_to_origin_gb.us": [250, 500, 1000],
      monthly_encryption_requests: [2_500_000, 5_000_000, 10_000_000],
      "monthly_http_requests.europe": [5_750_000, 11_500_000, 23_000_000],
      "monthly_http_requests.us": [6_750_000, 13_500_000, 27_000_000],
      "monthly_https_requests.europe": [4_250_000, 8_500_000, 17_000_000],
      "monthly_https_requests.us": [5_000_000, 10_000_000, 20_000_000],
      monthly_invalidation_requests: [1250, 2500, 5000],
      monthly_log_lines: [500_000_000, 1_000_000_000, 2_000_000_000],
      "monthly_shield_requests.europe": [3_125_000, 6_250_000, 12_500_000],
      "monthly_shield_requests.us": [3_125_000, 6_250_000, 12_500_000],
    },
    aws_cloudhsm_v2_hsm: {
      monthly_hrs: [3.125, 6.25, 12.5],
    },
    aws_cloudtrail: {
      monthly_additional_management_events: [250_000, 500_000, 1_000_000],
      monthly_data_events: [5_000_000, 10_000_000, 20_000_000],
      monthly_insight_events: [1_428_571, 2_857_142, 5_714_285],
    },
    aws_cloudwatch_event_bus: {
      archive_storage_gb: [217, 434, 869],
      monthly_archive_processing_gb: [50, 100, 200],
      monthly_custom_events: [5_000_000, 10_000_000, 20_000_000],
      monthly_schema_discovery_events: [50_000_000, 100_000_000, 200_000_000],
      monthly_third_party_events: [5_000_000, 10_000_000, 20_000_000],
    },
    aws_cloudwatch_log_group: {
      monthly_data_ingested_gb: [10, 20, 40],
      monthly_data_scanned_gb: [1000, 2000, 4000],
      storage_gb: [166, 333, 667],
    },
    aws_codebuild_project: {
      monthly_build_mins: [500, 1000, 2000],
    },
    aws_config_config_rule: {
      monthly_rule_evaluations: [5000, 10_000, 20_000],
    },
    aws_config_configuration_recorder: {
      monthly_config_items: [1666, 3333, 6666],
      monthly_custom_config_items: [1666, 3333, 6666],
    },
    aws_config_organization_custom_rule: {
      monthly_rule_evaluations: [5000, 10_000, 20_000],
    },
    aws_config_organization_managed_rule: {
      monthly_rule_evaluations: [5000, 10_000, 20_000],
    },
    aws_db_instance: {
      additional_backup_storage_gb: [238, 476, 952],
      monthly_additional_performance_insights_requests: [500_000, 1_000_000, 2_000_000],
      monthly_cpu_credit_hrs: [33, 67, 133],
      monthly_standard_io_requests: [50_000_000, 100_000_000, 200_000_000],
    },
    aws_directory_service_directory: {
      additional_domain_controllers: [0.135, 0.27, 0.54],
      shared_accounts: [0.375, 0.75, 1.5],
    },
    aws_docdb_cluster: {
      backup_storage_gb: [238, 476, 952],
    },
    aws_docdb_cluster_instance: {
      data_storage_gb: [50, 100, 200],
      monthly_cpu_credit_hrs: [55, 111, 222],
      monthly_io_requests: [25_000_000, 50_000_000, 100_000_000],
    },
    aws_docdb_cluster_snapshot: {
      backup_storage_gb: [238, 476, 952],
    },
    aws_dx_gateway_association: {
      monthly_data_processed_gb: [250, 500, 1000],
    },
    aws_dynamodb_table: {
      monthly_data_restored_gb: [33, 66, 133],
      monthly_read_request_units: [20_000_000, 40_000_000, 80_000_000],
      monthly_streams_read_request_units: [25_000_000, 50_000_000, 100_000_000],
      monthly_write_request_units: [4_000_000, 8_000_000, 16_000_000],
      on_demand_backup_storage_gb: [50, 100, 200],
      pitr_backup_storage_gb: [25, 50, 100],
      storage_gb: [20, 40, 80],
    },
    aws_ebs_snapshot: {
      fast_snapshot_restore_hours: [6, 13, 26],
      monthly_get_block_requests: [1_666_666, 3_333_333, 6_666_666],
      monthly_list_block_requests: [8_333_333, 16_666_666, 33_333_333],
      monthly_put_block_requests: [833_333, 1_666_666, 3_333_333],
    },
    aws_ebs_volume: {
      monthly_standard_io_requests: [100_000_000, 200_000_000, 400_000_000],
    },
    aws_ec2_transit_gateway_vpc_attachment: {
      monthly_data_processed_gb: [250, 500, 1000],
    },
    aws_ecr_repository: {
      storage_gb: [50, 100, 200],
    },
    aws_efs_file_system: {
      infrequent_access_storage_gb: [375, 751, 1503],
      monthly_infrequent_access_read_gb: [500, 1000, 2000],
      monthly_infrequent_access_write_gb: [500, 1000, 2000],
      storage_gb: [31, 62, 125],
    },
    aws_elasticache_cluster: {
      snapshot_storage_size_gb: [58, 117, 235],
    },
    aws_elasticache_replication_group: {
      snapshot_storage_size_gb: [58, 117, 235],
    },
    aws_elb: {
      monthly_data_processed_gb: [625, 1250, 2500],
    },
    aws_fsx_openzfs_file_system: {
      backup_storage_gb: [100, 200, 400],
    },
    aws_fsx_windows_file_system: {
      backup_storage_gb: [100, 200, 400],
    },
    aws_glue_catalog_database: {
      monthly_objects: [500_000, 1_000_000, 2_000_000],
      monthly_requests: [5_000_000, 10_000_000, 20_000_000],
    },
    aws_glue_crawler: {
      monthly_hours: [11, 22, 45],
    },
    aws_glue_job: {
      monthly_hours: [11, 22, 45],
    },
    aws_grafana_workspace: {
      editors_administrator_licenses: [1, 1, 2],
      viewer_licenses: [1, 2, 4],
    },
    aws_kinesis_analytics_application: {
      durable_application_backup_gb: [208, 416, 833],
      kinesis_processing_units: [0.0525, 0.105, 0.21],
    },
    aws_kinesis_firehose_delivery_stream: {
      monthly_data_ingested_gb: [142, 285, 571],
    },
    aws_kinesis_stream: {
      monthly_on_demand_data_in_gb: [62, 125, 250],
      monthly_on_demand_data_out_gb: [125, 250, 500],
      monthly_on_demand_efo_data_out_gb: [100, 200, 400],
      monthly_on_demand_extended_retention_gb: [50, 100, 200],
      monthly_on_demand_long_term_retention_gb: [217, 434, 869],
      monthly_provisioned_efo_consumer_hours: [333, 666, 1333],
      monthly_provisioned_efo_data_out_gb: [384, 769, 1538],
      monthly_provisioned_extended_retention_gb: [250, 500, 1000],
      monthly_provisioned_long_term_retention_gb: [217, 434, 869],
      monthly_provisioned_long_term_retrieval_gb: [238, 476, 952],
      monthly_provisioned_put_units: [357_142_857, 714_285_714, 1_428_571_428],
    },
    aws_kinesisanalyticsv2_application: {
      durable_application_backup_gb: [208, 416, 833],
      kinesis_processing_units: [0.0525, 0.105, 0.21],
    },
    aws_kinesisanalyticsv2_application_snapshot: {
      durable_application_backup_gb: [208, 416, 833],
    },
    aws_lambda_function: {
      monthly_requests: [25_000_000, 50_000_000, 100_000_000],
      request_duration_ms: [25, 50, 100],
    },
    aws_lambda_provisioned_concurrency_config: {
      memory_mb: [128, 256, 512],
      monthly_duration_hrs: [13, 26, 53],
      monthly_requests: [25_000_000, 50_000_000, 100_000_000],
      request_duration_ms: [10, 20, 41],
    },
    aws_lb: {
      active_connections: [2500, 5000, 10_000],
      new_connections: [2500, 5000, 10_000],
      processed_bytes_gb: [250, 500, 1000],
      rule_evaluations: [2500, 5000, 10_000],
    },
    aws_mq_broker: {
      storage_size_gb: [50, 100, 200],
    },
    aws_mwaa_environment: {
      additional_schedulers: [0, 1, 2],
      additional_workers: [0.625, 1.25, 2.5],
      meta_database_gb: [50, 100, 200],
    },
    aws_nat_gateway: {
      monthly_data_processed_gb: [111, 222, 444],
    },
    aws_neptune_cluster: {
      backup_storage_gb: [227, 454, 909],
      monthly_io_requests: [21_551_724, 43_103_448, 86_206_896],
      storage_gb: [43, 86, 172],
    },
    aws_neptune_cluster_instance: {
      monthly_cpu_credit_hrs: [2, 5, 10],
    },
    aws_neptune_cluster_snapshot: {
      backup_storage_gb: [227, 454, 909],
    },
    aws_networkfirewall_firewall: {
      monthly_data_processed_gb: [76, 153, 307],
    },
    aws_rds_cluster: {
      average_statements_per_hr: [2500, 5000, 10_000],
      backtrack_window_hrs: [150, 300, 600],
      backup_snapshot_size_gb: [59, 119, 238],
      capacity_units_per_hr: [0.5, 0.5, 0.5],
      change_records_per_statement: [0.095, 0.19, 0.38],
      read_requests_per_sec: [4, 9, 19],
      snapshot_export_size_gb: [500, 1000, 2000],
      storage_gb: [50, 100, 200],
      write_requests_per_sec: [4, 9, 19],
    },
    aws_rds_cluster_instance: {
      capacity_units_per_hr: [0.5, 0.5, 0.5],
      monthly_additional_performance_insights_requests: [500_000, 1_000_000, 2_000_000],
    },
    aws_redshift_cluster: {
      backup_storage_gb: [217, 434, 869],
      excess_concurrency_scaling_secs: [5555, 11_111, 22_222],
      managed_storage_gb: [208, 416, 833],
      spectrum_data_scanned_tb: [1, 2, 4],
    },
    aws_route53_record: {
      monthly_geo_queries: [7_142_857, 14_285_714, 28_571_428],
      monthly_latency_based_queries: [8_333_333, 16_666_666, 33_333_333],
      monthly_standard_queries: [12_500_000, 25_000_000, 50_000_000],
    },
    aws_route53_resolver_endpoint: {
      monthly_queries: [12_500_000, 25_000_000, 50_000_000],
    },
    aws_s3_bucket: {
      object_tags: [5_000_000, 10_000_000, 20_000_000],
      "standard.monthly_select_data_returned_gb": [7250, 14_500, 29_000],
      "standard.monthly_select_data_scanned_gb": [2500, 5000, 10_000],
      "standard.monthly_tier_1_requests": [1_000_000, 2_000_000, 4_000_000],
      "standard.monthly_tier_2_requests": [12_500_000, 25_000_000, 50_000_000],
      "standard.storage_gb": [225, 450, 900],
    },
    aws_s3_bucket_analytics_configuration: {
      monthly_monitored_objects: [50_000_000, 100_000_000, 200_000_000],
    },
    aws_s3_bucket_inventory: {
      monthly_listed_objects: [2_000_000_000, 4_000_000_000, 8_000_000_000],
    },
    aws_secretsmanager_secret: {
      monthly_requests: [1_000_000, 2_000_000, 4_000_000],
    },
    aws_sfn_state_machine: {
      memory_mb: [32, 64, 128],
      monthly_requests: [5_000_000, 10_000_000, 20_000_000],
      monthly_transitions: [200_000, 400_000, 800_000],
      workflow_duration_ms: [125, 250, 500],
    },
    aws_sns_topic: {
      email_subscriptions: [200, 400, 800],
      http_subscriptions: [6500, 13_000, 26_000],
      kinesis_subscriptions: [20_000, 40_000, 80_000],
      macos_subscriptions: [8000, 16_000, 32_000],
      mobile_push_subscriptions: [8000, 16_000, 32_000],
      monthly_requests: [325, 650, 1300],
      request_size_kb: [16, 32, 64],
      sms_notification_price: [0.002, 0.004, 0.008],
      sms_subscriptions: [0, 1, 2],
    },
    aws_sqs_queue: {
      monthly_requests: [12_500_000, 25_000_000, 50_000_000],
      request_size_kb: [16, 32, 64],
    },
    aws_ssm_activation: {
      instances: [1, 2, 4],
    },
    aws_ssm_parameter: {
      monthly_api_interactions: [1_000_000, 2_000_000, 4_000_000],
      parameter_storage_hrs: [182, 365, 730],
    },
    aws_transfer_server: {
      monthly_data_downloaded_gb: [125, 250, 500],
      monthly_data_uploaded_gb: [125, 250, 500],
    },
    aws_vpc_endpoint: {
      monthly_data_processed_gb: [500, 1000, 2000],
    },
    aws_vpn_connection: {
      monthly_data_processed_gb: [250, 500, 1000],
    },
    aws_waf_web_acl: {
      monthly_requests: [8_333_333, 16_666_666, 33_333_333],
      rule_group_rules: [1, 2, 5],
    },
    aws_wafv2_web_acl: {
      managed_rule_group_rules: [2, 5, 10],
      monthly_requests: [8_333_333, 16_666_666, 33_333_333],
      rule_group_rules: [1, 2, 5],
    },
  };
