/** Types of services that are less often used, which cost nothing themselves, without the prefix, by reason. */
export const freeBeyond: readonly (readonly [reason: string, types: string])[] = [
  [
    "organising accounts, billing, quotas and recommendations are free",
    `
      account_primary_contact applicationinsights_application autoscalingplans_scaling_plan billing_view
      chatbot_slack_channel_configuration chatbot_teams_channel_configuration cloudtrail_organization_delegated_admin_account
      computeoptimizer_enrollment_status controltower_baseline costoptimizationhub_enrollment_status
      costoptimizationhub_preferences invoicing_invoice_unit licensemanager_grant licensemanager_grant_accepter
      notifications_channel_association notifications_event_rule notifications_notification_hub
      notificationscontacts_email_contact rbin_rule resiliencehub_resiliency_policy
      serverlessapplicationrepository_cloudformation_stack servicecatalog_provisioned_product
      servicecatalogappregistry_attribute_group servicecatalogappregistry_attribute_group_association
      servicequotas_template_association shield_drt_access_log_bucket_association ssmcontacts_rotation
      ssmincidents_replication_set ssmquicksetup_configuration_manager
    `,
  ],
  [
    "billed on the API, the domain or what it invokes",
    `
      api_gateway_domain_name_access_association api_gateway_rest_api_put appsync_api_key appsync_channel_namespace
      appsync_datasource appsync_domain_name appsync_domain_name_api_association appsync_function appsync_resolver
      appsync_source_api_association appsync_type
    `,
  ],
  [
    "billed on the service, the fleet or the workspace",
    `
      apprunner_auto_scaling_configuration_version apprunner_connection apprunner_default_auto_scaling_configuration_version
      apprunner_deployment apprunner_observability_configuration apprunner_vpc_connector apprunner_vpc_ingress_connection
      appstream_directory_config appstream_stack appstream_user appstream_user_stack_association cloud9_environment_membership
      codeartifact_repository codebuild_resource_policy codecatalyst_project codecatalyst_source_repository
      devicefarm_device_pool devicefarm_instance_profile devicefarm_network_profile devicefarm_upload gamelift_alias
      gamelift_build gamelift_game_session_queue gamelift_script grafana_role_association grafana_workspace_api_key
      grafana_workspace_saml_configuration grafana_workspace_service_account grafana_workspace_service_account_token
      m2_application m2_deployment prometheus_alert_manager_definition prometheus_query_logging_configuration
      prometheus_resource_policy prometheus_rule_group_namespace prometheus_workspace_configuration transfer_host_key
      transfer_web_app_customization workspacesweb_browser_settings workspacesweb_browser_settings_association
      workspacesweb_data_protection_settings workspacesweb_data_protection_settings_association workspacesweb_identity_provider
      workspacesweb_ip_access_settings workspacesweb_ip_access_settings_association workspacesweb_network_settings
      workspacesweb_network_settings_association workspacesweb_session_logger workspacesweb_session_logger_association
      workspacesweb_trust_store workspacesweb_trust_store_association workspacesweb_user_access_logging_settings
      workspacesweb_user_access_logging_settings_association workspacesweb_user_settings workspacesweb_user_settings_association
    `,
  ],
  [
    "models are billed by the tokens of the calls to them",
    `
      bedrock_guardrail_version bedrock_inference_profile bedrock_model_invocation_logging_configuration bedrockagent_agent
      bedrockagent_agent_action_group bedrockagent_agent_alias bedrockagent_agent_collaborator
      bedrockagent_agent_knowledge_base_association bedrockagent_data_source bedrockagent_knowledge_base bedrockagent_prompt
      bedrockagentcore_agent_runtime_endpoint bedrockagentcore_api_key_credential_provider       bedrockagentcore_gateway_target bedrockagentcore_memory_strategy
      bedrockagentcore_oauth2_credential_provider bedrockagentcore_token_vault_cmk bedrockagentcore_workload_identity
    `,
  ],
  [
    "billed on the application, the account or the collaboration",
    `
      appfabric_app_authorization appfabric_app_authorization_connection appfabric_ingestion appfabric_ingestion_destination
      appintegrations_data_integration auditmanager_assessment auditmanager_assessment_delegation auditmanager_assessment_report
      auditmanager_control auditmanager_framework auditmanager_framework_share
      auditmanager_organization_admin_account_registration backup_restore_testing_selection chime_voice_connector_group
      chime_voice_connector_logging chime_voice_connector_origination chime_voice_connector_streaming
      chime_voice_connector_termination chime_voice_connector_termination_credentials
      chimesdkmediapipelines_media_insights_pipeline_configuration chimesdkvoice_global_settings
      chimesdkvoice_sip_media_application chimesdkvoice_sip_rule chimesdkvoice_voice_profile_domain cleanrooms_configured_table
      cleanrooms_membership connect_bot_association connect_contact_flow connect_contact_flow_module connect_hours_of_operation
      connect_instance_storage_config connect_lambda_function_association connect_phone_number_contact_flow_association
      connect_queue connect_quick_connect connect_routing_profile connect_security_profile connect_user
      connect_user_hierarchy_group connect_user_hierarchy_structure connect_vocabulary customerprofiles_profile
      dataexchange_event_action dataexchange_revision dataexchange_revision_assets datapipeline_pipeline_definition
      datazone_asset_type datazone_environment datazone_environment_blueprint_configuration datazone_environment_profile
      datazone_form_type datazone_glossary datazone_glossary_term datazone_project datazone_user_profile
      devopsguru_event_sources_config devopsguru_notification_channel devopsguru_service_integration evidently_feature
      evidently_launch evidently_segment fis_target_account_configuration fms_resource_set pinpoint_adm_channel
      pinpoint_apns_channel pinpoint_apns_sandbox_channel pinpoint_apns_voip_channel pinpoint_apns_voip_sandbox_channel
      pinpoint_baidu_channel pinpoint_email_channel pinpoint_email_template pinpoint_event_stream pinpoint_gcm_channel
      pinpoint_sms_channel pinpointsmsvoicev2_configuration_set pinpointsmsvoicev2_opt_out_list qldb_stream
    `,
  ],
  [
    "billed on the log group, the bus or the monitor",
    `
      cloudwatch_event_archive cloudwatch_log_delivery_destination_policy cloudwatch_log_transformer networkflowmonitor_scope
      networkmonitor_probe observabilityadmin_centralization_rule_for_organization
    `,
  ],
  [
    "billed on the distribution",
    `
      cloudfront_vpc_origin cloudfrontkeyvaluestore_keys_exclusive
    `,
  ],
  [
    "billed on the user pool",
    `
      cognito_log_delivery_configuration cognito_managed_login_branding
    `,
  ],
  [
    "locations and agents are free; the tasks are billed",
    `
      datasync_agent datasync_location_azure_blob datasync_location_efs datasync_location_fsx_lustre_file_system
      datasync_location_fsx_ontap_file_system datasync_location_fsx_openzfs_file_system
      datasync_location_fsx_windows_file_system datasync_location_hdfs datasync_location_nfs datasync_location_object_storage
      datasync_location_s3 datasync_location_smb
    `,
  ],
  [
    "billed on the cluster, the domain, the instance or the table",
    `
      cloudsearch_domain_service_access_policy dax_parameter_group dax_subnet_group directory_service_radius_settings
      docdb_event_subscription docdb_global_cluster dsql_cluster_peering dynamodb_global_table
      elasticache_global_replication_group emr_block_public_access_configuration emr_managed_scaling_policy emr_studio
      emr_studio_session_mapping emrcontainers_job_template keyspaces_keyspace memorydb_multi_region_cluster
      neptune_cluster_endpoint neptune_global_cluster opensearch_inbound_connection_accepter opensearch_outbound_connection
      rds_cluster_activity_stream rds_custom_db_engine_version rds_instance_state rds_integration
      redshift_data_share_authorization redshift_data_share_consumer_association       redshift_endpoint_authorization redshift_hsm_client_certificate redshift_hsm_configuration redshift_integration
      redshift_partner redshift_resource_policy redshiftdata_statement redshiftserverless_custom_domain_association
      redshiftserverless_resource_policy
    `,
  ],
  [
    "pays in advance for capacity that is estimated where it is used: name the reservation in the usage of that resource",
    `
      elasticache_reserved_cache_node rds_reserved_instance
    `,
  ],
  [
    "billed on the account-wide detector, hub or lake",
    `
      detective_invitation_accepter detective_member detective_organization_admin_account detective_organization_configuration
      inspector_assessment_target inspector_resource_group macie2_classification_job macie2_organization_configuration
      securityhub_automation_rule securitylake_aws_log_source securitylake_custom_log_source securitylake_subscriber
      securitylake_subscriber_notification verifiedpermissions_identity_source verifiedpermissions_policy
      verifiedpermissions_policy_template verifiedpermissions_schema
    `,
  ],
  [
    "settings of an account or a region are free",
    `
      ec2_allowed_images_settings ec2_default_credit_specification lakeformation_data_cells_filter
      lakeformation_identity_center_configuration lakeformation_lf_tag_expression lakeformation_opt_in
      lakeformation_resource_lf_tag lakeformation_resource_lf_tags
    `,
  ],
  [
    "billed on the file system or the volume",
    `
      fsx_data_repository_association fsx_ontap_storage_virtual_machine fsx_ontap_volume fsx_openzfs_snapshot fsx_openzfs_volume
      fsx_s3_access_point_attachment storagegateway_cache storagegateway_file_system_association storagegateway_nfs_file_share
      storagegateway_smb_file_share storagegateway_tape_pool storagegateway_upload_buffer storagegateway_working_storage
    `,
  ],
  [
    "billed on the things and their messages",
    `
      iot_billing_group iot_domain_configuration iot_provisioning_template iot_topic_rule_destination
      location_tracker_association
    `,
  ],
  [
    "billed on the channel, the room or the queue",
    `
      elastictranscoder_preset ivs_playback_key_pair ivs_recording_configuration ivschat_logging_configuration
      media_store_container_policy medialive_input medialive_input_security_group medialive_multiplex_program
    `,
  ],
  [
    "billed on the index, the bot or the model",
    `
      kendra_data_source kendra_experience kendra_faq kendra_query_suggestions_block_list kendra_thesaurus
      lex_bot_alias lex_intent lex_slot_type lexv2models_bot_locale lexv2models_bot_version lexv2models_intent lexv2models_slot
      lexv2models_slot_type transcribe_language_model transcribe_medical_vocabulary transcribe_vocabulary
      transcribe_vocabulary_filter
    `,
  ],
  [
    "billed on the function",
    `
      lambda_invocation
    `,
  ],
  [
    "billed on the Lightsail instance, bucket or load balancer",
    `
      lightsail_bucket_access_key lightsail_bucket_resource_access lightsail_certificate lightsail_disk_attachment
      lightsail_lb_attachment lightsail_lb_certificate lightsail_lb_certificate_attachment lightsail_lb_https_redirection_policy
      lightsail_lb_stickiness_policy
    `,
  ],
  [
    "billed on the key",
    `
      paymentcryptography_key_alias
    `,
  ],
  [
    "billed by users, datasets and capacity of QuickSight",
    `
      quicksight_account_settings quicksight_custom_permissions quicksight_folder_membership quicksight_iam_policy_assignment
      quicksight_ingestion quicksight_ip_restriction quicksight_key_registration quicksight_refresh_schedule
      quicksight_role_custom_permission quicksight_role_membership quicksight_template_alias quicksight_user_custom_permission
      quicksight_vpc_connection
    `,
  ],
  [
    "billed on the bucket",
    `
      s3_bucket_abac s3control_access_grants_instance_resource_policy s3control_access_grants_location
      s3control_bucket_lifecycle_configuration s3control_directory_bucket_access_point_scope
      s3control_object_lambda_access_point_policy s3outposts_endpoint s3tables_namespace s3tables_table
      s3tables_table_bucket_policy s3tables_table_bucket_replication s3tables_table_policy s3tables_table_replication
      s3vectors_index s3vectors_vector_bucket_policy
    `,
  ],
  [
    "billed on the apps, jobs and endpoints that it runs",
    `
      sagemaker_data_quality_job_definition sagemaker_device sagemaker_device_fleet sagemaker_domain sagemaker_flow_definition
      sagemaker_hub sagemaker_human_task_ui sagemaker_model_package_group_policy sagemaker_pipeline sagemaker_workforce
    `,
  ],
  [
    "VPC networks, routing and gateways of Outposts are free",
    `
      ec2_carrier_gateway ec2_local_gateway_route ec2_local_gateway_route_table_vpc_association
      ec2_transit_gateway_multicast_group_member ec2_transit_gateway_multicast_group_source nat_gateway_eip_association
      vpc_endpoint_connection_accepter vpc_route_server vpc_route_server_peer vpc_route_server_propagation
      vpc_route_server_vpc_association
    `,
  ],
  [
    "billed on the accelerator and its endpoint groups",
    `
      globalaccelerator_cross_account_attachment globalaccelerator_custom_routing_endpoint_group
      globalaccelerator_custom_routing_listener
    `,
  ],
  [
    "billed on the firewall",
    `
      networkfirewall_firewall_transit_gateway_attachment_accepter
    `,
  ],
  [
    "billed on the core network and its attachments",
    `
      networkmanager_attachment_accepter networkmanager_connect_peer networkmanager_connection
      networkmanager_core_network_policy_attachment networkmanager_transit_gateway_connect_peer_association
      networkmanager_transit_gateway_peering
    `,
  ],
  [
    "billed on the zone, the profile or the cluster",
    `
      route53_traffic_policy route53profiles_association route53profiles_resource_association
      route53recoverycontrolconfig_control_panel route53recoverycontrolconfig_routing_control
      route53recoverycontrolconfig_safety_rule route53recoveryreadiness_cell route53recoveryreadiness_recovery_group
      route53recoveryreadiness_resource_set
    `,
  ],
  [
    "billed on the service or the resource of VPC Lattice",
    `
      vpclattice_domain_verification vpclattice_resource_gateway
    `,
  ],
];
