import type { FreeGroup } from "./free-group.js";

/** Types of storage, databases, analytics and streaming that cost nothing themselves, without the prefix. */
export const freeData: readonly FreeGroup[] = [
  {
    reason: "billed on the bucket, by storage, requests and features that are on",
    source: "https://aws.amazon.com/s3/pricing/",
    types: `
      s3_access_point s3_account_public_access_block s3_bucket_abac s3_bucket_accelerate_configuration s3_bucket_acl
      s3_bucket_cors_configuration s3_bucket_intelligent_tiering_configuration s3_bucket_lifecycle_configuration s3_bucket_logging
      s3_bucket_notification s3_bucket_object s3_bucket_object_lock_configuration s3_bucket_ownership_controls s3_bucket_policy
      s3_bucket_public_access_block s3_bucket_request_payment_configuration s3_bucket_server_side_encryption_configuration
      s3_bucket_versioning s3_bucket_website_configuration s3_directory_bucket_policy s3_object s3_object_copy
      s3control_access_grants_instance s3control_access_grants_instance_resource_policy s3control_access_grants_location
      s3control_access_point_policy s3control_bucket_lifecycle_configuration s3control_bucket_policy
      s3control_directory_bucket_access_point_scope s3control_multi_region_access_point_policy
      s3control_multi_region_access_point_routes
    `,
  },
  {
    reason: "billed on the aws_s3control_object_lambda_access_point",
    source: "https://aws.amazon.com/s3/pricing/",
    types: "s3control_object_lambda_access_point_policy",
  },
  {
    reason: "storage of Outposts is paid with the rack",
    source: "https://aws.amazon.com/s3/outposts/pricing/",
    types: "s3outposts_endpoint",
  },
  {
    reason: "billed on the aws_s3tables_table_bucket",
    source: "https://aws.amazon.com/s3/pricing/",
    types: `
      s3tables_namespace s3tables_table s3tables_table_bucket_policy s3tables_table_bucket_replication s3tables_table_policy
      s3tables_table_replication
    `,
  },
  {
    reason: "billed on the aws_s3vectors_vector_bucket",
    source: "https://aws.amazon.com/s3/pricing/",
    types: "s3vectors_index s3vectors_vector_bucket_policy",
  },
  {
    reason: "billed on the aws_glacier_vault",
    source: "https://aws.amazon.com/s3/glacier/pricing/",
    types: "glacier_vault_lock",
  },
  {
    reason: "billed on the volume, the snapshot or the image",
    source: "https://aws.amazon.com/ebs/pricing/",
    types: `
      ami_launch_permission ebs_default_kms_key ebs_encryption_by_default ebs_snapshot_block_public_access
      ec2_allowed_images_settings ec2_image_block_public_access rbin_rule snapshot_create_volume_permission volume_attachment
    `,
  },
  {
    reason: "billed on the vault, by what it keeps and restores",
    source: "https://aws.amazon.com/backup/pricing/",
    types: `
      backup_global_settings backup_plan backup_region_settings backup_report_plan backup_restore_testing_selection backup_selection
      backup_vault_lock_configuration backup_vault_notifications backup_vault_policy
    `,
  },
  {
    reason: "billed on the aws_efs_file_system",
    source: "https://aws.amazon.com/efs/pricing/",
    types: "efs_access_point efs_backup_policy efs_file_system_policy efs_mount_target",
  },
  {
    reason: "billed on the file system, by its capacity and throughput",
    source: "https://aws.amazon.com/fsx/pricing/",
    types: `
      fsx_data_repository_association fsx_ontap_storage_virtual_machine fsx_ontap_volume fsx_openzfs_snapshot fsx_openzfs_volume
      fsx_s3_access_point_attachment
    `,
  },
  {
    reason: "billed on the aws_storagegateway_gateway",
    source: "https://aws.amazon.com/storagegateway/pricing/",
    types: `
      storagegateway_cache storagegateway_file_system_association storagegateway_nfs_file_share storagegateway_smb_file_share
      storagegateway_tape_pool storagegateway_upload_buffer storagegateway_working_storage
    `,
  },
  {
    reason: "locations and agents are free; the aws_datasync_task is billed",
    source: "https://aws.amazon.com/datasync/pricing/",
    types: `
      datasync_agent datasync_location_azure_blob datasync_location_efs datasync_location_fsx_lustre_file_system
      datasync_location_fsx_ontap_file_system datasync_location_fsx_openzfs_file_system datasync_location_fsx_windows_file_system
      datasync_location_hdfs datasync_location_nfs datasync_location_object_storage datasync_location_s3 datasync_location_smb
    `,
  },
  {
    reason: "billed on the server or the connector",
    source: "https://aws.amazon.com/aws-transfer-family/pricing/",
    types: `
      transfer_access transfer_agreement transfer_certificate transfer_host_key transfer_profile transfer_ssh_key transfer_tag
      transfer_user transfer_web_app_customization
    `,
  },
  {
    reason: "pays in advance for capacity that is estimated where it is used: name the reservation in the usage of that resource",
    source: "https://aws.amazon.com/rds/reserved-instances/",
    types: "rds_reserved_instance",
  },
  {
    reason: "pays in advance for capacity that is estimated where it is used: name the reservation in the usage of that resource",
    source: "https://aws.amazon.com/elasticache/pricing/",
    types: "elasticache_reserved_cache_node",
  },
  {
    reason: "billed on the database cluster, instance or proxy",
    source: "https://aws.amazon.com/rds/pricing/",
    types: `
      db_event_subscription db_instance_role_association db_option_group db_parameter_group db_proxy_default_target_group
      db_proxy_target db_subnet_group rds_certificate rds_cluster_activity_stream rds_cluster_endpoint rds_cluster_parameter_group
      rds_cluster_role_association rds_custom_db_engine_version rds_instance_state rds_integration
    `,
  },
  {
    reason: "billed on the DocumentDB cluster",
    source: "https://aws.amazon.com/documentdb/pricing/",
    types: "docdb_cluster_parameter_group docdb_event_subscription docdb_subnet_group",
  },
  {
    reason: "billed on the Neptune cluster",
    source: "https://aws.amazon.com/neptune/pricing/",
    types: `
      neptune_cluster_endpoint neptune_cluster_parameter_group neptune_event_subscription neptune_parameter_group
      neptune_subnet_group
    `,
  },
  {
    reason: "billed on the aws_dax_cluster",
    source: "https://aws.amazon.com/dynamodb/pricing/",
    types: "dax_parameter_group dax_subnet_group",
  },
  {
    reason: "billed on the aws_dynamodb_table and its replicas",
    source: "https://aws.amazon.com/dynamodb/pricing/",
    types: "dynamodb_global_table dynamodb_resource_policy dynamodb_table_item dynamodb_tag",
  },
  {
    reason: "billed on the aws_dsql_cluster",
    source: "https://aws.amazon.com/rds/aurora/dsql/pricing/",
    types: "dsql_cluster_peering dsql_cluster_policy",
  },
  {
    reason: "billed on the cache cluster",
    source: "https://aws.amazon.com/elasticache/pricing/",
    types: `
      elasticache_global_replication_group elasticache_parameter_group elasticache_security_group elasticache_subnet_group
      elasticache_user elasticache_user_group elasticache_user_group_association
    `,
  },
  {
    reason: "billed on the MemoryDB cluster",
    source: "https://aws.amazon.com/memorydb/pricing/",
    types: "memorydb_acl memorydb_multi_region_cluster memorydb_parameter_group memorydb_subnet_group memorydb_user",
  },
  {
    reason: "billed on the aws_keyspaces_table",
    source: "https://aws.amazon.com/keyspaces/pricing/",
    types: "keyspaces_keyspace",
  },
  {
    reason: "billed on the aws_timestreamwrite_table",
    source: "https://aws.amazon.com/timestream/pricing/",
    types: "timestreamwrite_database",
  },
  {
    reason: "QLDB has reached its end",
    source: "https://aws.amazon.com/qldb/pricing/",
    types: "qldb_ledger qldb_stream",
  },
  {
    reason: "billed on the Redshift cluster or workgroup",
    source: "https://aws.amazon.com/redshift/pricing/",
    types: `
      redshift_authentication_profile redshift_cluster_iam_roles redshift_data_share_authorization
      redshift_data_share_consumer_association redshift_endpoint_authorization redshift_event_subscription
      redshift_hsm_client_certificate redshift_hsm_configuration redshift_idc_application redshift_integration redshift_logging
      redshift_namespace_registration redshift_parameter_group redshift_partner redshift_resource_policy redshift_scheduled_action
      redshift_snapshot_copy_grant redshift_snapshot_schedule redshift_snapshot_schedule_association redshift_subnet_group
      redshift_usage_limit redshiftdata_statement redshiftserverless_custom_domain_association redshiftserverless_namespace
      redshiftserverless_resource_policy redshiftserverless_usage_limit
    `,
  },
  {
    reason: "billed on the replication instance or configuration",
    source: "https://aws.amazon.com/dms/pricing/",
    types: `
      dms_certificate dms_data_provider dms_endpoint dms_event_subscription dms_instance_profile dms_migration_project
      dms_replication_subnet_group dms_replication_task dms_s3_endpoint
    `,
  },
  {
    reason: "billed on the aws_osis_pipeline",
    source: "https://aws.amazon.com/opensearch-service/pricing/",
    types: "osis_resource_policy",
  },
  {
    reason: "billed on the search domain or collection",
    source: "https://aws.amazon.com/opensearch-service/pricing/",
    types: `
      elasticsearch_domain_policy elasticsearch_domain_saml_options opensearch_authorize_vpc_endpoint_access
      opensearch_domain_policy opensearch_domain_saml_options opensearch_inbound_connection_accepter opensearch_outbound_connection
      opensearch_package opensearch_package_association opensearchserverless_access_policy opensearchserverless_lifecycle_policy
      opensearchserverless_security_config opensearchserverless_security_policy
    `,
  },
  {
    reason: "billed on the aws_cloudsearch_domain",
    source: "https://aws.amazon.com/cloudsearch/pricing/",
    types: "cloudsearch_domain_service_access_policy",
  },
  {
    reason: "billed on the aws_kendra_index",
    source: "https://aws.amazon.com/kendra/pricing/",
    types: "kendra_data_source kendra_experience kendra_faq kendra_query_suggestions_block_list kendra_thesaurus",
  },
  {
    reason: "billed on the queries, by what they scan, or on the capacity reservation",
    source: "https://aws.amazon.com/athena/pricing/",
    types: "athena_data_catalog athena_database athena_named_query athena_prepared_statement",
  },
  {
    reason: "billed on the crawlers, the jobs and the catalog's objects",
    source: "https://aws.amazon.com/glue/pricing/",
    types: `
      glue_catalog_table glue_classifier glue_connection glue_data_catalog_encryption_settings glue_partition glue_partition_index
      glue_registry glue_resource_policy glue_schema glue_security_configuration glue_trigger glue_user_defined_function
      glue_workflow
    `,
  },
  {
    reason: "Lake Formation's permissions and tags are free",
    source: "https://aws.amazon.com/lake-formation/pricing/",
    types: `
      lakeformation_data_cells_filter lakeformation_data_lake_settings lakeformation_identity_center_configuration
      lakeformation_lf_tag lakeformation_lf_tag_expression lakeformation_opt_in lakeformation_permissions lakeformation_resource
      lakeformation_resource_lf_tag lakeformation_resource_lf_tags
    `,
  },
  {
    reason: "billed on the cluster, application or job",
    source: "https://aws.amazon.com/emr/pricing/",
    types: `
      emr_block_public_access_configuration emr_managed_scaling_policy emr_security_configuration emr_studio
      emr_studio_session_mapping emrcontainers_job_template
    `,
  },
  {
    reason: "billed by users, datasets and capacity of QuickSight",
    source: "https://aws.amazon.com/quicksight/pricing/",
    types: `
      quicksight_account_settings quicksight_analysis quicksight_custom_permissions quicksight_dashboard quicksight_data_set
      quicksight_data_source quicksight_folder quicksight_folder_membership quicksight_group quicksight_group_membership
      quicksight_iam_policy_assignment quicksight_ingestion quicksight_ip_restriction quicksight_key_registration
      quicksight_namespace quicksight_refresh_schedule quicksight_role_custom_permission quicksight_role_membership
      quicksight_template quicksight_template_alias quicksight_theme quicksight_user_custom_permission quicksight_vpc_connection
    `,
  },
  {
    reason: "billed on the aws_datazone_domain",
    source: "https://aws.amazon.com/datazone/pricing/",
    types: `
      datazone_asset_type datazone_environment datazone_environment_blueprint_configuration datazone_environment_profile
      datazone_form_type datazone_glossary datazone_glossary_term datazone_policy_grant datazone_project datazone_user_profile
    `,
  },
  {
    reason: "billed on the aws_dataexchange_data_set",
    source: "https://aws.amazon.com/data-exchange/pricing/",
    types: "dataexchange_event_action dataexchange_revision dataexchange_revision_assets",
  },
  {
    reason: "billed on the aws_datapipeline_pipeline",
    source: "https://aws.amazon.com/datapipeline/pricing/",
    types: "datapipeline_pipeline_definition",
  },
  {
    reason: "billed on the aws_cleanrooms_collaboration",
    source: "https://aws.amazon.com/clean-rooms/pricing/",
    types: "cleanrooms_configured_table cleanrooms_membership",
  },
  {
    reason: "billed on the aws_kinesis_stream",
    source: "https://aws.amazon.com/kinesis/data-streams/pricing/",
    types: "kinesis_resource_policy",
  },
  {
    reason: "billed on the Kafka cluster or connector",
    source: "https://aws.amazon.com/msk/pricing/",
    types: `
      msk_cluster_policy msk_configuration msk_scram_secret_association msk_single_scram_secret_association msk_topic
      mskconnect_custom_plugin mskconnect_worker_configuration
    `,
  },
  {
    reason: "billed on the aws_mq_broker",
    source: "https://aws.amazon.com/amazon-mq/pricing/",
    types: "mq_configuration",
  },
];
