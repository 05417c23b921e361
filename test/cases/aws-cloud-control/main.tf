# The types of the Cloud Control provider, whose names and shapes are CloudFormation's.

provider "awscc" {
  region = "us-east-1"
}

resource "awscc_apigateway_rest_api" "orders" {
  name = "orders"
}

resource "awscc_apigateway_stage" "live" {
  rest_api_id           = awscc_apigateway_rest_api.orders.id
  stage_name            = "live"
  cache_cluster_enabled = true
  cache_cluster_size    = "1.6"
}

resource "awscc_apigatewayv2_api" "socket" {
  name          = "socket"
  protocol_type = "WEBSOCKET"
}

resource "awscc_aps_workspace" "metrics" {
  alias = "metrics"
}

resource "awscc_athena_work_group" "analysts" {
  name = "analysts"
}

resource "awscc_certificatemanager_certificate" "internal" {
  domain_name               = "internal.example.com"
  certificate_authority_arn = "arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/1"
}

resource "awscc_cloudfront_distribution" "site" {
  distribution_config = {
    enabled = true
    default_cache_behavior = {
      target_origin_id        = "site"
      viewer_protocol_policy  = "redirect-to-https"
      realtime_log_config_arn = "arn:aws:cloudfront::123456789012:realtime-log-config/site"
    }
    origins = [{
      domain_name = "bucket.s3.amazonaws.com"
      id          = "site"
      origin_shield = {
        enabled              = true
        origin_shield_region = "us-east-1"
      }
    }]
  }
}

resource "awscc_cloudfront_function" "rewrite" {
  name          = "rewrite"
  function_code = "function handler(event) { return event.request }"
}

resource "awscc_cloudtrail_trail" "all" {
  is_logging        = true
  s3_bucket_name    = "trail"
  insight_selectors = [{ insight_type = "ApiCallRateInsight" }]
}

resource "awscc_cloudwatch_alarm" "cpu" {
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metrics = [{
    id = "m1"
    metric_stat = {
      period = 10
      stat   = "Average"
    }
  }]
}

resource "awscc_cloudwatch_composite_alarm" "any" {
  alarm_rule = "ALARM(cpu)"
}

resource "awscc_cloudwatch_dashboard" "main" {
  dashboard_body = "{}"
}

resource "awscc_cloudwatch_metric_stream" "all" {
  firehose_arn  = "arn:aws:firehose:us-east-1:123456789012:deliverystream/metrics"
  output_format = "json"
}

resource "awscc_codepipeline_pipeline" "deploy" {
  pipeline_type = "V2"
}

resource "awscc_cognito_user_pool" "customers" {
  user_pool_tier = "LITE"
}

resource "awscc_config_config_rule" "versioning" {
  config_rule_name = "versioning"
}

resource "awscc_config_configuration_recorder" "daily" {
  recording_mode = {
    recording_frequency = "DAILY"
  }
}

resource "awscc_dynamodb_table" "on_demand" {
  table_name   = "on-demand"
  billing_mode = "PAY_PER_REQUEST"
}

resource "awscc_dynamodb_table" "provisioned" {
  table_name = "provisioned"
  provisioned_throughput = {
    read_capacity_units  = 30
    write_capacity_units = 20
  }
}

resource "awscc_ec2_eip" "taken" {
  instance_id = "i-1"
}

resource "awscc_ec2_host" "licences" {
  instance_family = "c5"
}

resource "awscc_ec2_nat_gateway" "out" {
  subnet_id = "subnet-1"
}

resource "awscc_ec2_transit_gateway_attachment" "app" {
  transit_gateway_id = "tgw-1"
  vpc_id             = "vpc-1"
}

resource "awscc_ec2_transit_gateway_connect" "sdwan" {
  transport_transit_gateway_attachment_id = "tgw-attach-1"
}

resource "awscc_ec2_transit_gateway_peering_attachment" "abroad" {
  transit_gateway_id = "tgw-1"
}

resource "awscc_ec2_transit_gateway_vpc_attachment" "app" {
  transit_gateway_id = "tgw-1"
  vpc_id             = "vpc-1"
}

resource "awscc_ec2_volume" "data" {
  availability_zone = "us-east-1a"
  volume_type       = "gp3"
  size              = 100
  iops              = 4000
}

resource "awscc_ec2_vpc_endpoint" "ssm" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.us-east-1.ssm"
  vpc_endpoint_type = "Interface"
  subnet_ids        = ["subnet-1", "subnet-2"]
}

resource "awscc_ec2_vpn_connection" "office" {
  customer_gateway_id = "cgw-1"
  transit_gateway_id  = "tgw-1"
  type                = "ipsec.1"
}

resource "awscc_ecr_repository" "app" {
  repository_name = "app"
}

resource "awscc_efs_file_system" "files" {
  lifecycle_policies = [{ transition_to_ia = "AFTER_30_DAYS" }]
}

resource "awscc_eks_cluster" "main" {
  version = "1.30"
}

resource "awscc_elasticloadbalancingv2_load_balancer" "net" {
  type = "network"
}

resource "awscc_events_event_bus" "events" {
  name = "events"
}

resource "awscc_globalaccelerator_accelerator" "main" {
  name = "main"
}

resource "awscc_globalaccelerator_endpoint_group" "eu" {
  endpoint_group_region = "eu-west-1"
}

resource "awscc_grafana_workspace" "main" {
  account_access_type = "CURRENT_ACCOUNT"
}

resource "awscc_guardduty_detector" "main" {
  enable = true
}

resource "awscc_kinesis_stream" "clicks" {
  shard_count            = 2
  retention_period_hours = 48
}

resource "awscc_kms_key" "signing" {
  key_spec = "RSA_2048"
}

resource "awscc_kms_replica_key" "data" {
  primary_key_arn = "arn:aws:kms:us-east-1:123456789012:key/1"
}

resource "awscc_lambda_function" "arm" {
  architectures = ["arm64"]
  memory_size   = 512
}

resource "awscc_logs_log_group" "audit" {
  log_group_class = "INFREQUENT_ACCESS"
}

resource "awscc_networkfirewall_firewall" "edge" {
  subnet_mappings = [{ subnet_id = "subnet-1" }, { subnet_id = "subnet-2" }]
}

resource "awscc_route53_health_check" "www" {
  health_check_config = {
    type             = "HTTPS"
    request_interval = 10
  }
}

resource "awscc_route53_hosted_zone" "main" {
  name = "example.com"
}

resource "awscc_route53resolver_resolver_endpoint" "in" {
  direction    = "INBOUND"
  ip_addresses = [{ subnet_id = "subnet-1" }, { subnet_id = "subnet-2" }]
}

resource "awscc_s3_bucket" "data" {
  bucket_name = "data"
}

resource "awscc_secretsmanager_secret" "token" {
  replica_regions = [{ region = "eu-west-1" }]
}

resource "awscc_sns_subscription" "hook" {
  protocol  = "https"
  topic_arn = "arn:aws:sns:us-east-1:123456789012:news"
}

resource "awscc_sns_topic" "news" {
  topic_name = "news"
}

resource "awscc_sqs_queue" "orders" {
  fifo_queue = true
}

resource "awscc_ssm_parameter" "flags" {
  tier  = "Advanced"
  type  = "String"
  value = "on"
}

resource "awscc_stepfunctions_state_machine" "enrich" {
  state_machine_type = "EXPRESS"
}

resource "awscc_synthetics_canary" "home" {
  start_canary_after_creation = true
  schedule = {
    expression = "rate(5 minutes)"
  }
}

resource "awscc_transfer_server" "partners" {
  protocols = ["SFTP", "FTPS"]
}

resource "awscc_vpclattice_service" "orders" {
  name = "orders"
}

resource "awscc_wafv2_web_acl" "edge" {
  scope = "REGIONAL"
  rules = [
    { name = "rate", priority = 1, statement = { rate_based_statement = { limit = 1000 } } },
    { name = "managed", priority = 2, statement = { managed_rule_group_statement = { name = "AWSManagedRulesCommonRuleSet" } } },
  ]
}

resource "awscc_amazonmq_broker" "events" {
  engine_type        = "RABBITMQ"
  deployment_mode    = "SINGLE_INSTANCE"
  host_instance_type = "mq.m5.large"
}

resource "awscc_amplify_app" "site" {
  name = "site"
}

resource "awscc_apprunner_service" "api" {
  instance_configuration = {
    cpu    = "2 vCPU"
    memory = "4 GB"
  }
}

resource "awscc_appsync_graph_ql_api" "orders" {
  name = "orders"
}

resource "awscc_ec2_launch_template" "web" {
  launch_template_data = {
    instance_type = "m5.large"
  }
}

resource "awscc_autoscaling_auto_scaling_group" "web" {
  min_size         = "1"
  max_size         = "4"
  desired_capacity = "3"
  launch_template = {
    launch_template_id = awscc_ec2_launch_template.web.launch_template_id
    version            = "1"
  }
}

resource "awscc_backup_backup_vault" "main" {
  backup_vault_name = "main"
}

resource "awscc_cassandra_table" "events" {
  keyspace_name = "events"
}

resource "awscc_detective_graph" "main" {}

resource "awscc_dsql_cluster" "main" {}

resource "awscc_ec2_capacity_reservation" "web" {
  instance_type     = "m5.large"
  instance_platform = "Linux/UNIX"
  instance_count    = 2
  availability_zone = "us-east-1a"
}

resource "awscc_ec2_flow_log" "vpc" {
  resource_id          = "vpc-1"
  resource_type        = "VPC"
  log_destination_type = "s3"
}

resource "awscc_ec2_instance" "web" {
  instance_type = "t3.large"
  block_device_mappings = [
    { device_name = "/dev/xvda", ebs = { volume_size = 30, volume_type = "gp3" } },
    { device_name = "/dev/sdf", ebs = { volume_size = 100, volume_type = "gp3" } },
  ]
}

resource "awscc_ec2_network_insights_analysis" "path" {
  network_insights_path_id = "nip-1"
}

resource "awscc_ec2_route_server_endpoint" "one" {
  route_server_id = "rs-1"
  subnet_id       = "subnet-1"
}

resource "awscc_ecs_task_definition" "web" {
  cpu    = "512"
  memory = "1024"
}

resource "awscc_ecs_service" "web" {
  launch_type     = "FARGATE"
  desired_count   = 2
  task_definition = awscc_ecs_task_definition.web.task_definition_arn
}

resource "awscc_eks_nodegroup" "web" {
  cluster_name   = "main"
  instance_types = ["m5.large"]
  disk_size      = 50
  scaling_config = {
    desired_size = 2
    min_size     = 1
    max_size     = 4
  }
}

resource "awscc_elasticache_replication_group" "sessions" {
  engine                  = "redis"
  cache_node_type         = "cache.m6g.large"
  num_node_groups         = 2
  replicas_per_node_group = 1
}

resource "awscc_elasticache_serverless_cache" "sessions" {
  engine = "valkey"
}

resource "awscc_emrserverless_application" "jobs" {
  architecture = "ARM64"
}

resource "awscc_fms_policy" "waf" {
  policy_name = "waf"
}

resource "awscc_kendra_index" "docs" {
  edition = "DEVELOPER_EDITION"
}

resource "awscc_kinesisfirehose_delivery_stream" "logs" {
  delivery_stream_name = "logs"
}

resource "awscc_kinesisvideo_stream" "camera" {
  name = "camera"
}

resource "awscc_lightsail_disk" "data" {
  disk_name  = "data"
  size_in_gb = 64
}

resource "awscc_lightsail_instance" "blog" {
  blueprint_id = "wordpress"
  bundle_id    = "small_3_0"
}

resource "awscc_memorydb_cluster" "sessions" {
  node_type              = "db.r6g.large"
  num_shards             = 2
  num_replicas_per_shard = 1
}

resource "awscc_msk_cluster" "events" {
  number_of_broker_nodes = 3
  broker_node_group_info = {
    instance_type = "kafka.m5.large"
    storage_info = {
      ebs_storage_info = {
        volume_size = 100
      }
    }
  }
}

resource "awscc_msk_replicator" "copy" {
  replicator_name = "copy"
}

resource "awscc_msk_serverless_cluster" "events" {
  cluster_name = "events"
}

resource "awscc_mwaa_environment" "jobs" {
  environment_class = "mw1.medium"
}

resource "awscc_opensearchserverless_collection" "logs" {
  name = "logs"
}

resource "awscc_opensearchservice_domain" "logs" {
  cluster_config = {
    instance_type  = "m5.large.search"
    instance_count = 2
  }
  ebs_options = {
    ebs_enabled = true
    volume_type = "gp3"
    volume_size = 100
  }
}

resource "awscc_pipes_pipe" "orders" {
  name = "orders"
}

resource "awscc_rds_db_cluster" "main" {
  engine       = "aurora-postgresql"
  storage_type = "aurora-iopt1"
}

resource "awscc_rds_db_instance" "main" {
  engine            = "postgres"
  db_instance_class = "db.m5.large"
  allocated_storage = "100"
  storage_type      = "gp3"
  multi_az          = true
}

resource "awscc_rds_db_proxy" "main" {
  db_proxy_name = "main"
}

resource "awscc_redshift_cluster" "reports" {
  node_type       = "ra3.4xlarge"
  number_of_nodes = 2
}

resource "awscc_redshiftserverless_workgroup" "reports" {
  base_capacity = 32
}

resource "awscc_s3express_directory_bucket" "fast" {
  location_name = "use1-az4"
}

resource "awscc_sagemaker_endpoint_config" "model" {
  production_variants = [
    { variant_name = "one", instance_type = "ml.m5.large", initial_instance_count = 2 },
  ]
}

resource "awscc_sagemaker_endpoint" "model" {
  endpoint_config_name = awscc_sagemaker_endpoint_config.model.endpoint_config_name
}

resource "awscc_scheduler_schedule" "nightly" {
  schedule_expression = "rate(1 day)"
}

resource "awscc_timestream_table" "metrics" {
  database_name = "metrics"
}
