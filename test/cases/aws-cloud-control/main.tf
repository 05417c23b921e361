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
