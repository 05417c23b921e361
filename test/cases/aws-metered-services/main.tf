# Types that are billed by usage alone.
provider "aws" {
  region = "us-east-1"
}

resource "aws_amplify_app" "example" {}

resource "aws_appflow_flow" "example" {}

resource "aws_appsync_api" "example" {}

resource "aws_auditmanager_account_registration" "example" {}

resource "aws_bedrock_custom_model" "example" {
  base_model_identifier = "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0:300k"
}

resource "aws_bedrock_guardrail" "example" {}

resource "aws_bedrockagentcore_agent_runtime" "example" {}

resource "aws_bedrockagentcore_memory" "example" {}

resource "aws_bedrockagentcore_gateway" "example" {}

resource "aws_bedrockagent_flow" "example" {}

resource "aws_chime_voice_connector" "example" {}

resource "aws_cleanrooms_collaboration" "example" {}

resource "aws_codeartifact_domain" "example" {}

resource "aws_codecatalyst_dev_environment" "example" {}

resource "aws_codecommit_repository" "example" {}

resource "aws_codeguruprofiler_profiling_group" "example" {}

resource "aws_codegurureviewer_repository_association" "example" {}

resource "aws_comprehend_document_classifier" "example" {}

resource "aws_comprehend_entity_recognizer" "example" {}

resource "aws_computeoptimizer_recommendation_preferences" "example" {}

resource "aws_connect_instance" "example" {}

resource "aws_connect_phone_number" "example" {
  country_code = "US"
  type         = "DID"
}

resource "aws_customerprofiles_domain" "example" {}

resource "aws_dataexchange_data_set" "example" {}

resource "aws_datapipeline_pipeline" "example" {}

resource "aws_datasync_task" "example" {}

resource "aws_datasync_task" "enhanced" {
  task_mode = "ENHANCED"
}

resource "aws_datazone_domain" "example" {}

resource "aws_db_instance_automated_backups_replication" "example" {}

resource "aws_detective_graph" "example" {}

resource "aws_devicefarm_project" "example" {}

resource "aws_devicefarm_test_grid_project" "example" {}

resource "aws_devopsguru_resource_collection" "example" {}

resource "aws_dynamodb_contributor_insights" "example" {}

resource "aws_dynamodb_kinesis_streaming_destination" "example" {}

resource "aws_dynamodb_table_export" "example" {}

resource "aws_elastictranscoder_pipeline" "example" {}

resource "aws_emrcontainers_virtual_cluster" "example" {}

resource "aws_evidently_project" "example" {}

resource "aws_fis_experiment_template" "example" {}

resource "aws_fsx_backup" "example" {}

resource "aws_glue_catalog_table_optimizer" "example" {}

resource "aws_glue_data_quality_ruleset" "example" {}

resource "aws_guardduty_malware_protection_plan" "example" {}

resource "aws_inspector2_enabler" "example" {}

resource "aws_inspector_assessment_template" "example" {}

resource "aws_internetmonitor_monitor" "example" {}

resource "aws_iot_thing" "example" {}

resource "aws_iot_topic_rule" "example" {}

resource "aws_iot_indexing_configuration" "example" {}

resource "aws_ivs_channel" "example" {}

resource "aws_ivschat_room" "example" {}

resource "aws_kinesis_video_stream" "example" {}

resource "aws_lex_bot" "example" {}

resource "aws_lexv2models_bot" "example" {}

resource "aws_location_geofence_collection" "example" {}

resource "aws_location_map" "example" {}

resource "aws_location_place_index" "example" {}

resource "aws_location_route_calculator" "example" {}

resource "aws_location_tracker" "example" {}

resource "aws_media_package_channel" "example" {}

resource "aws_media_packagev2_channel_group" "example" {}

resource "aws_media_store_container" "example" {}

resource "aws_medialive_channel" "example" {}

resource "aws_medialive_multiplex" "example" {}

resource "aws_memorydb_snapshot" "example" {}

resource "aws_networkflowmonitor_monitor" "example" {}

resource "aws_networkmonitor_monitor" "example" {}

resource "aws_pinpoint_app" "example" {}

resource "aws_pinpointsmsvoicev2_phone_number" "example" {
  iso_country_code = "US"
  message_type     = "TRANSACTIONAL"
  number_type      = "TOLL_FREE"
}

resource "aws_pipes_pipe" "example" {}

resource "aws_qbusiness_application" "example" {}

resource "aws_quicksight_account_subscription" "example" {}

resource "aws_rds_cluster_snapshot_copy" "example" {}

resource "aws_rekognition_collection" "example" {}

resource "aws_rekognition_project" "example" {}

resource "aws_rekognition_stream_processor" "example" {}

resource "aws_rum_app_monitor" "example" {}

resource "aws_s3_bucket_metadata_configuration" "example" {}

resource "aws_s3control_access_grant" "example" {}

resource "aws_s3control_multi_region_access_point" "example" {}

resource "aws_s3control_object_lambda_access_point" "example" {}

resource "aws_s3control_storage_lens_configuration" "example" {}

resource "aws_s3vectors_vector_bucket" "example" {}

resource "aws_sagemaker_feature_group" "example" {}

resource "aws_securitylake_data_lake" "example" {}

resource "aws_storagegateway_gateway" "example" {}

resource "aws_storagegateway_cached_iscsi_volume" "example" {}

resource "aws_storagegateway_stored_iscsi_volume" "example" {}

resource "aws_swf_domain" "example" {}

resource "aws_timestreamquery_scheduled_query" "example" {}

resource "aws_transfer_connector" "example" {}

resource "aws_verifiedpermissions_policy_store" "example" {}

resource "aws_vpclattice_resource_configuration" "example" {}

resource "aws_workspacesweb_portal" "example" {}

resource "aws_xray_group" "example" {}

resource "aws_budgets_budget_action" "example" {}

resource "aws_appconfig_application" "example" {}

resource "aws_appfabric_app_bundle" "example" {}

resource "aws_backup_logically_air_gapped_vault" "example" {}

resource "aws_backup_restore_testing_plan" "example" {}

resource "aws_dlm_lifecycle_policy" "example" {}

resource "aws_drs_replication_configuration_template" "example" {}

resource "aws_bedrockagentcore_browser" "example" {}

resource "aws_bedrockagentcore_code_interpreter" "example" {}
