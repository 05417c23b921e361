import type { FreeGroup } from "./free-group.js";

/** Types of applications, media, AI and devices that cost nothing themselves, without the prefix. */
export const freeApplications: readonly FreeGroup[] = [
  {
    reason: "billed on the Amplify app",
    source: "https://aws.amazon.com/amplify/pricing/",
    types: "amplify_backend_environment amplify_branch amplify_domain_association amplify_webhook",
  },
  {
    reason: "billed on the environment",
    source: "https://aws.amazon.com/cloud9/pricing/",
    types: "cloud9_environment_membership",
  },
  {
    reason: "billed on the project, by device minutes",
    source: "https://aws.amazon.com/device-farm/pricing/",
    types: "devicefarm_device_pool devicefarm_instance_profile devicefarm_network_profile devicefarm_upload",
  },
  {
    reason: "billed on the fleet",
    source: "https://aws.amazon.com/gamelift/servers/pricing/",
    types: "gamelift_alias gamelift_build gamelift_game_session_queue gamelift_script",
  },
  {
    reason: "billed on the environment",
    source: "https://aws.amazon.com/mainframe-modernization/pricing/",
    types: "m2_application m2_deployment",
  },
  {
    reason: "billed on the Lightsail instance, database, bucket or load balancer",
    source: "https://aws.amazon.com/lightsail/pricing/",
    types: `
      lightsail_bucket_access_key lightsail_bucket_resource_access lightsail_certificate
      lightsail_container_service_deployment_version lightsail_disk_attachment lightsail_domain lightsail_domain_entry
      lightsail_instance_public_ports lightsail_key_pair lightsail_lb_attachment lightsail_lb_certificate
      lightsail_lb_certificate_attachment lightsail_lb_https_redirection_policy lightsail_lb_stickiness_policy
      lightsail_static_ip_attachment
    `,
  },
  {
    reason: "billed on the fleet, by streaming hours and users",
    source: "https://aws.amazon.com/appstream2/pricing/",
    types: `
      appstream_directory_config appstream_fleet_stack_association appstream_stack appstream_user appstream_user_stack_association
    `,
  },
  {
    reason: "billed on the aws_workspaces_workspace",
    source: "https://aws.amazon.com/workspaces-family/workspaces/pricing/",
    types: "workspaces_connection_alias workspaces_directory workspaces_ip_group",
  },
  {
    reason: "billed by the users of WorkMail",
    source: "https://aws.amazon.com/workmail/pricing/",
    types: "workmail_default_domain workmail_domain workmail_group workmail_organization",
  },
  {
    reason: "billed on the portal, by its users",
    source: "https://aws.amazon.com/workspaces-family/secure-browser/pricing/",
    types: `
      workspacesweb_browser_settings workspacesweb_browser_settings_association workspacesweb_data_protection_settings
      workspacesweb_data_protection_settings_association workspacesweb_identity_provider workspacesweb_ip_access_settings
      workspacesweb_ip_access_settings_association workspacesweb_network_settings workspacesweb_network_settings_association
      workspacesweb_session_logger workspacesweb_session_logger_association workspacesweb_trust_store
      workspacesweb_trust_store_association workspacesweb_user_access_logging_settings
      workspacesweb_user_access_logging_settings_association workspacesweb_user_settings workspacesweb_user_settings_association
    `,
  },
  {
    reason: "billed on the workspace: whoever uses a key counts among its users",
    source: "https://aws.amazon.com/grafana/pricing/",
    types: "grafana_workspace_api_key grafana_workspace_service_account grafana_workspace_service_account_token",
  },
  {
    reason: "billed on the workspace, by its users",
    source: "https://aws.amazon.com/grafana/pricing/",
    types: "grafana_role_association grafana_workspace_saml_configuration",
  },
  {
    reason: "billed on the workspace, by samples",
    source: "https://aws.amazon.com/prometheus/pricing/",
    types: `
      prometheus_alert_manager_definition prometheus_query_logging_configuration prometheus_resource_policy
      prometheus_rule_group_namespace prometheus_scraper_logging_configuration prometheus_workspace_configuration
    `,
  },
  {
    reason: "models are billed by the tokens of the calls to them; a knowledge base's vectors are billed where they are stored",
    source: "https://aws.amazon.com/bedrock/pricing/",
    types: `
      bedrock_evaluation_job bedrock_foundation_model_agreement bedrock_guardrail_version bedrock_inference_profile
      bedrock_model_invocation_job bedrock_model_invocation_logging_configuration bedrock_use_case_for_model_access
      bedrockagent_agent bedrockagent_agent_action_group bedrockagent_agent_alias bedrockagent_agent_collaborator
      bedrockagent_agent_knowledge_base_association bedrockagent_data_source bedrockagent_knowledge_base bedrockagent_prompt
    `,
  },
  {
    reason: "billed on the runtime, the gateway or the memory",
    source: "https://aws.amazon.com/bedrock/agentcore/pricing/",
    types: `
      bedrockagentcore_agent_runtime_endpoint bedrockagentcore_api_key_credential_provider bedrockagentcore_gateway_rule
      bedrockagentcore_gateway_target bedrockagentcore_memory_strategy bedrockagentcore_oauth2_credential_provider
      bedrockagentcore_resource_policy bedrockagentcore_token_vault_cmk bedrockagentcore_workload_identity
    `,
  },
  {
    reason: "billed on the apps, jobs and endpoints that it runs",
    source: "https://aws.amazon.com/sagemaker/pricing/",
    types: `
      sagemaker_algorithm sagemaker_app_image_config sagemaker_code_repository sagemaker_data_quality_job_definition
      sagemaker_device sagemaker_device_fleet sagemaker_endpoint_configuration sagemaker_hub sagemaker_hub_content_reference
      sagemaker_human_task_ui sagemaker_image sagemaker_image_version sagemaker_model sagemaker_model_card
      sagemaker_model_card_export_job sagemaker_model_package_group sagemaker_model_package_group_policy
      sagemaker_notebook_instance_lifecycle_configuration sagemaker_pipeline sagemaker_project
      sagemaker_servicecatalog_portfolio_status sagemaker_studio_lifecycle_config sagemaker_user_profile sagemaker_workforce
      sagemaker_workteam
    `,
  },
  {
    reason: "billed on the bot, by its requests",
    source: "https://aws.amazon.com/lex/pricing/",
    types: `
      lex_bot_alias lex_intent lex_slot_type lexv2models_bot_locale lexv2models_bot_version lexv2models_intent lexv2models_slot
      lexv2models_slot_type
    `,
  },
  {
    reason: "billed by the minutes that are transcribed",
    source: "https://aws.amazon.com/transcribe/pricing/",
    types: "transcribe_language_model transcribe_medical_vocabulary transcribe_vocabulary transcribe_vocabulary_filter",
  },
  {
    reason: "billed by messages and connections, not by things, certificates and policies",
    source: "https://aws.amazon.com/iot-core/pricing/",
    types: `
      iot_authorizer iot_billing_group iot_ca_certificate iot_certificate iot_domain_configuration iot_event_configurations
      iot_logging_options iot_policy iot_policy_attachment iot_provisioning_template iot_role_alias iot_thing_group
      iot_thing_group_membership iot_thing_principal_attachment iot_thing_type iot_topic_rule_destination
    `,
  },
  {
    reason: "billed on the tracker or the collection",
    source: "https://aws.amazon.com/location/pricing/",
    types: "location_tracker_association",
  },
  {
    reason: "billed on the pipeline",
    source: "https://aws.amazon.com/elastictranscoder/pricing/",
    types: "elastictranscoder_preset",
  },
  {
    reason: "billed on the channel or the room",
    source: "https://aws.amazon.com/ivs/pricing/",
    types: "ivs_playback_key_pair ivs_recording_configuration ivschat_logging_configuration",
  },
  {
    reason: "billed on the container",
    source: "https://aws.amazon.com/mediastore/pricing/",
    types: "media_store_container_policy",
  },
  {
    reason: "billed on the channel or the multiplex",
    source: "https://aws.amazon.com/medialive/pricing/",
    types: "medialive_input medialive_input_security_group medialive_multiplex_program",
  },
  {
    reason: "billed on the aws_connect_instance, by minutes and messages",
    source: "https://aws.amazon.com/connect/pricing/",
    types: `
      appintegrations_data_integration appintegrations_event_integration connect_bot_association connect_contact_flow
      connect_contact_flow_module connect_hours_of_operation connect_instance_storage_config connect_lambda_function_association
      connect_phone_number_contact_flow_association connect_queue connect_quick_connect connect_routing_profile
      connect_security_profile connect_user connect_user_hierarchy_group connect_user_hierarchy_structure connect_vocabulary
      customerprofiles_profile
    `,
  },
  {
    reason: "billed on the voice connector",
    source: "https://aws.amazon.com/chime/voice-connector/pricing/",
    types: `
      chime_voice_connector_group chime_voice_connector_logging chime_voice_connector_origination chime_voice_connector_streaming
      chime_voice_connector_termination chime_voice_connector_termination_credentials
    `,
  },
  {
    reason: "billed by minutes of calls, when they are routed or analysed",
    source: "https://aws.amazon.com/chime/chime-sdk/pricing/",
    types: `
      chimesdkmediapipelines_media_insights_pipeline_configuration chimesdkvoice_global_settings chimesdkvoice_sip_media_application
      chimesdkvoice_sip_rule chimesdkvoice_voice_profile_domain
    `,
  },
  {
    reason: "billed on the aws_pinpoint_app",
    source: "https://aws.amazon.com/pinpoint/pricing/",
    types: `
      pinpoint_adm_channel pinpoint_apns_channel pinpoint_apns_sandbox_channel pinpoint_apns_voip_channel
      pinpoint_apns_voip_sandbox_channel pinpoint_baidu_channel pinpoint_email_channel pinpoint_email_template pinpoint_event_stream
      pinpoint_gcm_channel pinpoint_sms_channel
    `,
  },
  {
    reason: "billed on the phone number and by messages",
    source: "https://aws.amazon.com/end-user-messaging/pricing/",
    types: `
      pinpointsmsvoicev2_configuration_set pinpointsmsvoicev2_event_destination pinpointsmsvoicev2_keyword
      pinpointsmsvoicev2_opt_out_list pinpointsmsvoicev2_pool pinpointsmsvoicev2_resource_policy
    `,
  },
  {
    reason: "billed on the identity, by the emails that it sends and receives",
    source: "https://aws.amazon.com/ses/pricing/",
    types: `
      ses_active_receipt_rule_set ses_configuration_set ses_domain_dkim ses_domain_identity_verification ses_domain_mail_from
      ses_event_destination ses_identity_notification_topic ses_identity_policy ses_receipt_filter ses_receipt_rule_set ses_template
      sesv2_account_suppression_attributes sesv2_account_vdm_attributes sesv2_configuration_set
      sesv2_configuration_set_event_destination sesv2_contact_list sesv2_email_identity_feedback_attributes
      sesv2_email_identity_mail_from_attributes sesv2_email_identity_policy sesv2_tenant_resource_association
    `,
  },
  {
    reason: "billed on the aws_appflow_flow",
    source: "https://aws.amazon.com/appflow/pricing/",
    types: "appflow_connector_profile",
  },
  {
    reason: "billed on the aws_appfabric_app_bundle",
    source: "https://aws.amazon.com/appfabric/pricing/",
    types: `
      appfabric_app_authorization appfabric_app_authorization_connection appfabric_ingestion appfabric_ingestion_destination
    `,
  },
];
