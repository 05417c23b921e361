/** Types of all other services that cost nothing themselves, without the prefix, by reason. */
export const freeServices: readonly (readonly [reason: string, types: string])[] = [
  [
    "IAM, roles, users and policies are free",
    `
      accessanalyzer_archive_rule account_alternate_contact account_region iam_access_key iam_account_alias
      iam_account_password_policy iam_group iam_group_membership iam_group_policies_exclusive iam_group_policy
      iam_group_policy_attachment iam_group_policy_attachments_exclusive iam_instance_profile iam_openid_connect_provider
      iam_organizations_features iam_policy iam_policy_attachment iam_role iam_role_policies_exclusive iam_role_policy
      iam_role_policy_attachment iam_role_policy_attachments_exclusive iam_saml_provider iam_security_token_service_preferences
      iam_server_certificate iam_service_linked_role iam_service_specific_credential iam_signing_certificate iam_user
      iam_user_group_membership iam_user_login_profile iam_user_policies_exclusive iam_user_policy iam_user_policy_attachment
      iam_user_policy_attachments_exclusive iam_user_ssh_key iam_virtual_mfa_device identitystore_group identitystore_group_membership
      identitystore_user rolesanywhere_profile rolesanywhere_trust_anchor ssoadmin_account_assignment ssoadmin_application
      ssoadmin_application_access_scope ssoadmin_application_assignment ssoadmin_application_assignment_configuration
      ssoadmin_customer_managed_policy_attachment ssoadmin_instance_access_control_attributes ssoadmin_managed_policy_attachment
      ssoadmin_permission_set ssoadmin_permission_set_inline_policy ssoadmin_permissions_boundary_attachment
      ssoadmin_trusted_token_issuer
    `,
  ],
  [
    "organising accounts, sharing and quotas are free",
    `
      bcmdataexports_export ce_anomaly_monitor ce_anomaly_subscription ce_cost_allocation_tag ce_cost_category controltower_control
      controltower_landing_zone cur_report_definition licensemanager_association licensemanager_license_configuration
      opsworks_user_profile organizations_account organizations_delegated_administrator organizations_organization
      organizations_organizational_unit organizations_policy organizations_policy_attachment organizations_resource_policy
      ram_principal_association ram_resource_association ram_resource_share ram_resource_share_accepter ram_sharing_with_organization
      resourceexplorer2_index resourceexplorer2_view resourcegroups_group resourcegroups_resource
      servicecatalog_budget_resource_association servicecatalog_constraint servicecatalog_organizations_access servicecatalog_portfolio
      servicecatalog_portfolio_share servicecatalog_principal_portfolio_association servicecatalog_product
      servicecatalog_product_portfolio_association servicecatalog_provisioning_artifact servicecatalog_service_action
      servicecatalog_tag_option servicecatalog_tag_option_resource_association servicecatalogappregistry_application
      servicequotas_service_quota servicequotas_template
    `,
  ],
  [
    "billed on the aws_cognito_user_pool by active users",
    `
      cognito_identity_pool cognito_identity_pool_provider_principal_tag cognito_identity_pool_roles_attachment
      cognito_identity_provider cognito_managed_user_pool_client cognito_resource_server cognito_risk_configuration cognito_user
      cognito_user_group cognito_user_in_group cognito_user_pool_client cognito_user_pool_domain cognito_user_pool_ui_customization
    `,
  ],
  [
    "billed on the topic, the queue, the bus or what it invokes",
    `
      cloudwatch_event_api_destination cloudwatch_event_bus_policy cloudwatch_event_connection cloudwatch_event_endpoint
      cloudwatch_event_permission cloudwatch_event_rule cloudwatch_event_target notifications_notification_configuration
      scheduler_schedule_group schemas_discoverer schemas_registry schemas_registry_policy schemas_schema sfn_activity sfn_alias
      sns_platform_application sns_sms_preferences sns_topic_data_protection_policy sns_topic_policy sqs_queue_policy
      sqs_queue_redrive_allow_policy sqs_queue_redrive_policy
    `,
  ],
  [
    "billed on the log group, the metric or the alarm",
    `
      cloudwatch_log_account_policy cloudwatch_log_anomaly_detector cloudwatch_log_data_protection_policy cloudwatch_log_delivery
      cloudwatch_log_delivery_destination cloudwatch_log_delivery_source cloudwatch_log_destination cloudwatch_log_destination_policy
      cloudwatch_log_index_policy cloudwatch_log_metric_filter cloudwatch_log_resource_policy cloudwatch_log_stream
      cloudwatch_log_subscription_filter cloudwatch_query_definition oam_link oam_sink oam_sink_policy rum_metrics_destination
      synthetics_group synthetics_group_association xray_encryption_config xray_resource_policy xray_sampling_rule
    `,
  ],
  [
    "billed on the recorder and the rules",
    `
      config_aggregate_authorization config_configuration_aggregator config_configuration_recorder_status config_delivery_channel
      config_remediation_configuration config_retention_configuration
    `,
  ],
  [
    "Systems Manager features without advanced options are free",
    `
      appconfig_configuration_profile appconfig_deployment appconfig_deployment_strategy appconfig_environment
      appconfig_extension appconfig_extension_association appconfig_hosted_configuration_version ssm_association
      ssm_default_patch_baseline ssm_document ssm_maintenance_window ssm_maintenance_window_target ssm_maintenance_window_task
      ssm_patch_baseline ssm_patch_group ssm_resource_data_sync ssm_service_setting ssmcontacts_contact ssmcontacts_contact_channel
      ssmcontacts_plan
    `,
  ],
  [
    "billed on the stack, and only for third-party resource types",
    `
      cloudformation_stack_instances cloudformation_stack_set_instance cloudformation_type
    `,
  ],
  [
    "billed on the key",
    `
      kms_alias kms_ciphertext kms_custom_key_store kms_grant kms_key_policy
    `,
  ],
  [
    "billed on the secret or the certificate authority",
    `
      acm_certificate_validation acmpca_certificate acmpca_certificate_authority_certificate acmpca_permission acmpca_policy
      cloudhsm_v2_cluster secretsmanager_secret_policy secretsmanager_secret_rotation secretsmanager_secret_version signer_signing_job
      signer_signing_profile signer_signing_profile_permission
    `,
  ],
  [
    "billed on the account-wide detector or hub",
    `
      fms_admin_account guardduty_detector_feature guardduty_filter guardduty_invite_accepter guardduty_ipset guardduty_member
      guardduty_member_detector_feature guardduty_organization_admin_account guardduty_organization_configuration
      guardduty_organization_configuration_feature guardduty_publishing_destination guardduty_threatintelset
      inspector2_delegated_admin_account inspector2_filter inspector2_member_association inspector2_organization_configuration
      macie2_classification_export_configuration macie2_custom_data_identifier macie2_findings_filter macie2_invitation_accepter
      macie2_member macie2_organization_admin_account securityhub_action_target securityhub_configuration_policy
      securityhub_configuration_policy_association securityhub_finding_aggregator securityhub_insight securityhub_invite_accepter
      securityhub_member securityhub_organization_admin_account securityhub_organization_configuration securityhub_product_subscription
      securityhub_standards_control securityhub_standards_control_association securityhub_standards_subscription
    `,
  ],
  [
    "billed on the directory",
    `
      directory_service_conditional_forwarder directory_service_log_subscription directory_service_shared_directory
      directory_service_shared_directory_accepter directory_service_trust
    `,
  ],
  [
    "emails are billed by usage, on the identity",
    `
      ses_active_receipt_rule_set ses_configuration_set ses_domain_dkim ses_domain_identity_verification ses_domain_mail_from
      ses_event_destination ses_identity_notification_topic ses_identity_policy ses_receipt_filter ses_receipt_rule ses_receipt_rule_set
      ses_template sesv2_account_suppression_attributes sesv2_account_vdm_attributes sesv2_configuration_set
      sesv2_configuration_set_event_destination sesv2_contact_list sesv2_email_identity_feedback_attributes
      sesv2_email_identity_mail_from_attributes sesv2_email_identity_policy
    `,
  ],
  [
    "budgets are free; actions of budgets are billed a day",
    `
      budgets_budget
    `,
  ],
  [
    "billed on the build, the pipeline or the repository",
    `
      amplify_backend_environment amplify_branch amplify_domain_association amplify_webhook codeartifact_domain_permissions_policy
      codeartifact_repository_permissions_policy codebuild_report_group codebuild_source_credential codebuild_webhook
      codecommit_approval_rule_template codecommit_approval_rule_template_association codecommit_trigger codeconnections_connection
      codeconnections_host codedeploy_app codedeploy_deployment_config codedeploy_deployment_group codepipeline_custom_action_type
      codepipeline_webhook codestarconnections_connection codestarconnections_host codestarnotifications_notification_rule
      imagebuilder_component imagebuilder_container_recipe imagebuilder_distribution_configuration imagebuilder_image
      imagebuilder_image_pipeline imagebuilder_image_recipe imagebuilder_infrastructure_configuration imagebuilder_lifecycle_policy
      imagebuilder_workflow
    `,
  ],
  [
    "billed on the tasks and instances that it runs",
    `
      appautoscaling_policy apprunner_custom_domain_association appautoscaling_scheduled_action appmesh_gateway_route appmesh_mesh appmesh_route
      appmesh_virtual_gateway appmesh_virtual_node appmesh_virtual_router appmesh_virtual_service autoscaling_attachment
      autoscaling_group_tag autoscaling_lifecycle_hook autoscaling_notification autoscaling_policy autoscaling_schedule
      autoscaling_traffic_source_attachment batch_job_definition batch_job_queue batch_scheduling_policy ecs_account_setting_default
      ecs_capacity_provider ecs_cluster ecs_cluster_capacity_providers ecs_tag ecs_task_definition ecs_task_set eks_access_entry
      eks_access_policy_association eks_addon eks_identity_provider_config eks_pod_identity_association elastic_beanstalk_application
      elastic_beanstalk_application_version elastic_beanstalk_configuration_template launch_configuration launch_template
      launch_template_tag service_discovery_http_namespace service_discovery_instance       service_discovery_service
    `,
  ],
  [
    "billed on the repository",
    `
      ecr_account_setting ecr_lifecycle_policy ecr_pull_through_cache_rule ecr_registry_policy ecr_registry_scanning_configuration
      ecr_replication_configuration ecr_repository_creation_template ecr_repository_policy ecrpublic_repository_policy
    `,
  ],
  [
    "billed on the function",
    `
      lambda_alias lambda_code_signing_config lambda_event_source_mapping lambda_function_event_invoke_config
      lambda_function_recursion_config lambda_function_url lambda_layer_version lambda_layer_version_permission lambda_permission
      lambda_runtime_management_config
    `,
  ],
  [
    "billed on the bucket",
    `
      glacier_vault_lock s3_access_point s3_account_public_access_block s3_bucket_accelerate_configuration s3_bucket_acl
      s3_bucket_cors_configuration s3_bucket_intelligent_tiering_configuration s3_bucket_lifecycle_configuration s3_bucket_logging
      s3_bucket_metric s3_bucket_notification s3_bucket_object s3_bucket_object_lock_configuration s3_bucket_ownership_controls
      s3_bucket_policy s3_bucket_public_access_block s3_bucket_replication_configuration s3_bucket_request_payment_configuration
      s3_bucket_server_side_encryption_configuration s3_bucket_versioning s3_bucket_website_configuration s3_directory_bucket_policy
      s3_object s3_object_copy s3control_access_grants_instance s3control_access_point_policy s3control_bucket_policy
      s3control_multi_region_access_point_policy
    `,
  ],
  [
    "billed on the cluster, the instance or the table",
    `
      db_event_subscription db_instance_role_association db_option_group db_parameter_group db_proxy_default_target_group
      db_proxy_target db_subnet_group dms_certificate dms_endpoint dms_event_subscription dms_replication_subnet_group
      dms_replication_task dms_s3_endpoint docdb_cluster_parameter_group docdb_subnet_group       dynamodb_resource_policy dynamodb_table_item dynamodb_tag elasticache_parameter_group
      elasticache_security_group elasticache_subnet_group elasticache_user elasticache_user_group elasticache_user_group_association
      elasticsearch_domain_policy elasticsearch_domain_saml_options memorydb_acl memorydb_parameter_group memorydb_subnet_group
      memorydb_user neptune_cluster_parameter_group neptune_event_subscription neptune_parameter_group neptune_subnet_group
      opensearch_authorize_vpc_endpoint_access opensearch_domain_policy opensearch_domain_saml_options opensearch_package
      opensearch_package_association opensearchserverless_access_policy opensearchserverless_lifecycle_policy
      opensearchserverless_security_config opensearchserverless_security_policy rds_certificate rds_cluster_endpoint
      rds_cluster_parameter_group rds_cluster_role_association rds_export_task redshift_authentication_profile
      redshift_cluster_iam_roles redshift_event_subscription redshift_logging redshift_parameter_group redshift_scheduled_action
      redshift_snapshot_copy redshift_snapshot_copy_grant redshift_snapshot_schedule redshift_snapshot_schedule_association
      redshift_subnet_group redshift_usage_limit redshiftserverless_namespace redshiftserverless_usage_limit timestreamwrite_database
    `,
  ],
  [
    "billed on the file system, the volume or the vault",
    `
      ami_launch_permission backup_framework backup_global_settings backup_plan backup_region_settings backup_report_plan
      backup_selection backup_vault_lock_configuration backup_vault_notifications backup_vault_policy efs_access_point efs_backup_policy
      efs_file_system_policy efs_mount_target efs_replication_configuration eip_association eip_domain_name
      snapshot_create_volume_permission spot_datafeed_subscription volume_attachment
    `,
  ],
  [
    "billed on the jobs, queries and users that work with it",
    `
      appflow_connector_profile appintegrations_event_integration athena_data_catalog athena_database athena_named_query
      athena_prepared_statement emr_security_configuration glue_catalog_table glue_classifier glue_connection
      glue_data_catalog_encryption_settings glue_partition glue_partition_index glue_registry glue_resource_policy glue_schema
      glue_security_configuration glue_trigger glue_user_defined_function glue_workflow kinesis_resource_policy kinesis_stream_consumer
      lakeformation_data_lake_settings lakeformation_lf_tag lakeformation_permissions lakeformation_resource quicksight_analysis
      quicksight_dashboard quicksight_data_set quicksight_data_source quicksight_folder quicksight_group quicksight_group_membership
      quicksight_namespace quicksight_template quicksight_theme sagemaker_app_image_config sagemaker_code_repository
      sagemaker_endpoint_configuration sagemaker_image sagemaker_image_version sagemaker_model sagemaker_model_package_group
      sagemaker_notebook_instance_lifecycle_configuration sagemaker_project sagemaker_servicecatalog_portfolio_status
      sagemaker_studio_lifecycle_config sagemaker_user_profile sagemaker_workteam
    `,
  ],
  [
    "billed on the broker or the cluster",
    `
      mq_configuration msk_cluster_policy msk_configuration msk_scram_secret_association msk_single_scram_secret_association
      mskconnect_custom_plugin mskconnect_worker_configuration
    `,
  ],
  [
    "billed on the Lightsail instance or the domain is free",
    `
      lightsail_container_service_deployment_version lightsail_domain lightsail_domain_entry lightsail_instance_public_ports
      lightsail_key_pair lightsail_static_ip lightsail_static_ip_attachment
    `,
  ],
  [
    "billed on the server or the connector",
    `
      transfer_access transfer_agreement transfer_certificate transfer_profile transfer_ssh_key transfer_tag transfer_user
      transfer_workflow
    `,
  ],
  [
    "IoT is billed by messages and connections, not by things and policies",
    `
      iot_authorizer iot_ca_certificate iot_certificate iot_event_configurations iot_logging_options iot_policy iot_policy_attachment
      iot_role_alias iot_thing_group iot_thing_group_membership iot_thing_principal_attachment iot_thing_type
    `,
  ],
  [
    "billed on the workspace",
    `
      appstream_fleet_stack_association workspaces_connection_alias workspaces_directory workspaces_ip_group
    `,
  ],
];
