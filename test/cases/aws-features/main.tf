# Parts of services that look free and are billed by themselves.
provider "aws" {
  region = "us-east-1"
}

# Two load balancers verify clients with one trust store; the other is not used.
resource "aws_lb_trust_store" "used" {}

resource "aws_lb_trust_store" "unused" {}

resource "aws_lb" "first" {}

resource "aws_lb" "second" {}

resource "aws_lb_listener" "first" {
  load_balancer_arn = aws_lb.first.arn
  mutual_authentication {
    mode            = "verify"
    trust_store_arn = aws_lb_trust_store.used.arn
  }
}

resource "aws_lb_listener" "second" {
  load_balancer_arn = aws_lb.second.arn
  mutual_authentication {
    mode            = "verify"
    trust_store_arn = aws_lb_trust_store.used.arn
  }
}

resource "aws_dx_private_virtual_interface" "plain" {}

resource "aws_dx_private_virtual_interface" "sitelink" {
  sitelink_enabled = true
}

resource "aws_dx_transit_virtual_interface" "sitelink" {
  sitelink_enabled = true
}

resource "aws_dx_connection_confirmation" "example" {}

resource "aws_service_discovery_instance" "example" {}

resource "aws_service_discovery_service" "example" {}

resource "aws_lambda_event_source_mapping" "polled_by_aws" {
  event_source_arn = "arn:aws:sqs:us-east-1:123456789012:jobs"
}

resource "aws_lambda_event_source_mapping" "queue" {
  event_source_arn = "arn:aws:sqs:us-east-1:123456789012:jobs"
  provisioned_poller_config {
    minimum_pollers = 3
    maximum_pollers = 10
  }
}

resource "aws_lambda_event_source_mapping" "kafka" {
  event_source_arn = "arn:aws:kafka:us-east-1:123456789012:cluster/events/1"
  provisioned_poller_config {
    minimum_pollers = 11
  }
}

# Seven and six pollers of a group share two units.
resource "aws_lambda_event_source_mapping" "first_of_group" {
  event_source_arn = aws_msk_serverless_cluster.example.arn
  provisioned_poller_config {
    minimum_pollers   = 7
    poller_group_name = "orders"
  }
}

resource "aws_lambda_event_source_mapping" "second_of_group" {
  event_source_arn = aws_msk_serverless_cluster.example.arn
  provisioned_poller_config {
    minimum_pollers   = 6
    poller_group_name = "orders"
  }
}

resource "aws_msk_serverless_cluster" "example" {}

resource "awscc_lambda_event_source_mapping" "queue" {
  event_source_arn = "arn:aws:sqs:us-east-1:123456789012:jobs"
  provisioned_poller_config = {
    minimum_pollers = 2
  }
}

resource "aws_kinesis_stream" "provisioned" {
  shard_count = 4
}

resource "aws_kinesis_stream" "on_demand" {
  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }
}

resource "aws_kinesis_stream" "counted" {
  shard_count = 2
}

resource "aws_kinesis_stream_consumer" "provisioned" {
  stream_arn = aws_kinesis_stream.provisioned.arn
}

resource "aws_kinesis_stream_consumer" "on_demand" {
  stream_arn = aws_kinesis_stream.on_demand.arn
}

resource "aws_kinesis_stream_consumer" "counted_on_the_stream" {
  stream_arn = aws_kinesis_stream.counted.arn
}

resource "aws_lightsail_static_ip" "unused" {
  name = "unused"
}

resource "aws_lightsail_static_ip" "attached" {
  name = "attached"
}

resource "aws_lightsail_static_ip_attachment" "attached" {
  static_ip_name = aws_lightsail_static_ip.attached.name
}

resource "aws_vpc_ipam_pool" "amazon" {
  address_family   = "ipv4"
  public_ip_source = "amazon"
}

resource "aws_vpc_ipam_pool" "private" {
  address_family = "ipv4"
}

resource "aws_vpc_ipam_pool_cidr" "amazon" {
  ipam_pool_id   = aws_vpc_ipam_pool.amazon.id
  netmask_length = 29
}

resource "aws_vpc_ipam_pool_cidr" "private" {
  ipam_pool_id = aws_vpc_ipam_pool.private.id
  cidr         = "10.0.0.0/16"
}

resource "aws_wafv2_web_acl_rule_group_association" "example" {}

resource "aws_wafv2_web_acl_rule" "example" {}

resource "aws_directory_service_directory" "example" {
  type    = "MicrosoftAD"
  edition = "Standard"
}

resource "aws_directory_service_shared_directory" "example" {
  directory_id = aws_directory_service_directory.example.id
}

resource "aws_acmpca_certificate" "example" {}

resource "aws_acm_certificate" "exportable" {
  domain_name               = "example.com"
  subject_alternative_names = ["example.com", "www.example.com", "*.api.example.com"]
  options {
    export = "ENABLED"
  }
}

resource "aws_acm_certificate" "public" {
  domain_name = "example.com"
}

resource "aws_cloudwatch_log_data_protection_policy" "example" {}

resource "aws_cloudwatch_event_api_destination" "example" {}

resource "aws_codedeploy_deployment_group" "example" {}

resource "aws_servicecatalog_portfolio" "example" {}

resource "aws_backup_framework" "example" {}

resource "aws_transfer_workflow" "example" {}

resource "aws_ses_receipt_rule" "example" {}

resource "aws_sagemaker_flow_definition" "example" {}

resource "aws_sagemaker_domain" "example" {}

resource "awscc_sagemaker_domain" "example" {}

resource "aws_cloudfront_key_value_store" "example" {}

resource "aws_cloudwatch_log_metric_filter" "example" {}

resource "awscc_logs_metric_filter" "example" {}

resource "aws_rum_metrics_destination" "example" {}

resource "aws_s3_bucket_metric" "example" {}

resource "aws_vpc_network_performance_metric_subscription" "example" {}

resource "aws_sns_topic_data_protection_policy" "example" {}

resource "aws_efs_replication_configuration" "one_zone" {
  destination {
    region                 = "us-west-2"
    availability_zone_name = "us-west-2a"
  }
}

resource "aws_efs_replication_configuration" "to_existing" {
  destination {
    file_system_id = "fs-12345678"
  }
}

resource "aws_rds_export_task" "instance" {
  source_arn = "arn:aws:rds:us-east-1:123456789012:snapshot:mine"
}

resource "aws_rds_export_task" "cluster" {
  source_arn = aws_db_cluster_snapshot.example.db_cluster_snapshot_arn
}

resource "aws_db_cluster_snapshot" "example" {}

resource "aws_docdb_global_cluster" "example" {}

resource "aws_neptune_global_cluster" "example" {}

resource "aws_s3_bucket_replication_configuration" "timed" {
  rule {
    destination {
      replication_time {
        status = "Enabled"
      }
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "plain" {
  rule {
    destination {}
  }
}

resource "aws_cognito_user_pool_client" "example" {}

resource "aws_cognito_managed_user_pool_client" "example" {}

resource "aws_ssm_document" "automation" {
  document_type = "Automation"
}

resource "aws_ssm_document" "package" {
  document_type = "Package"
}

resource "aws_ssm_document" "command" {
  document_type = "Command"
}

resource "aws_redshift_snapshot_copy" "example" {
  destination_region = "us-west-2"
}

resource "aws_cloudwatch_log_delivery_destination" "s3" {
  delivery_destination_type = "S3"
}

resource "aws_cloudwatch_log_delivery" "s3" {
  delivery_destination_arn = aws_cloudwatch_log_delivery_destination.s3.arn
}

resource "aws_ebs_volume" "original" {
  size = 100
  type = "gp3"
}

resource "aws_ebs_volume_copy" "as_large" {
  source_volume_id = aws_ebs_volume.original.id
}

resource "aws_ebs_volume_copy" "larger" {
  source_volume_id = aws_ebs_volume.original.id
  size             = 200
  volume_type      = "standard"
}

resource "aws_sagemaker_training_job" "example" {
  resource_config {
    instance_type  = "ml.m5.xlarge"
    instance_count = 2
  }
}

resource "aws_dynamodb_global_secondary_index" "provisioned" {
  table_name = "orders"
  provisioned_throughput {
    read_capacity_units  = 20
    write_capacity_units = 10
  }
}

resource "aws_dynamodb_table" "rare" {
  name        = "rare"
  table_class = "STANDARD_INFREQUENT_ACCESS"
}

resource "aws_dynamodb_global_secondary_index" "infrequent_access" {
  table_name = aws_dynamodb_table.rare.name
  provisioned_throughput {
    read_capacity_units  = 20
    write_capacity_units = 10
  }
}

resource "aws_dynamodb_global_secondary_index" "on_demand" {
  table_name = "orders"
}

resource "aws_imagebuilder_infrastructure_configuration" "example" {
  instance_types = ["m5.large", "m5.xlarge"]
}

resource "aws_imagebuilder_image_pipeline" "weekly" {
  infrastructure_configuration_arn = aws_imagebuilder_infrastructure_configuration.example.arn
}

resource "aws_imagebuilder_image" "windows" {
  infrastructure_configuration_arn = aws_imagebuilder_infrastructure_configuration.example.arn
}

# AWS chooses the instance.
resource "aws_imagebuilder_image" "of_any_type" {}
