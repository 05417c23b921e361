provider "aws" {
  region = "us-east-1"
}

resource "aws_cloudwatch_log_group" "app" {
  name = "app"
}

resource "aws_cloudwatch_log_group" "audit" {
  name            = "audit"
  log_group_class = "INFREQUENT_ACCESS"
}

resource "aws_cloudwatch_metric_alarm" "cpu" {
  alarm_name          = "cpu"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "CPUUtilization"
  namespace           = "AWS/EC2"
  period              = 10
}

resource "aws_cloudwatch_composite_alarm" "any" {
  alarm_name = "any"
  alarm_rule = "ALARM(cpu)"
}

resource "aws_cloudwatch_dashboard" "main" {
  dashboard_name = "main"
  dashboard_body = "{}"
}

resource "aws_synthetics_canary" "home" {
  name                 = "home"
  artifact_s3_location = "s3://artifacts/"
  execution_role_arn   = "arn:aws:iam::123456789012:role/canary"
  handler              = "index.handler"
  runtime_version      = "syn-nodejs-puppeteer-9.1"
  start_canary         = true

  schedule {
    expression = "rate(5 minutes)"
  }
}

resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = "trail"
}

resource "aws_config_configuration_recorder" "all" {
  role_arn = "arn:aws:iam::123456789012:role/config"
}

resource "aws_config_config_rule" "versioning" {
  name = "versioning"

  source {
    owner             = "AWS"
    source_identifier = "S3_BUCKET_VERSIONING_ENABLED"
  }
}

resource "aws_ssm_parameter" "flags" {
  name  = "/flags"
  type  = "String"
  value = "on"
  tier  = "Advanced"
}

resource "aws_ssm_parameter" "name" {
  name  = "/name"
  type  = "String"
  value = "app"
}

resource "aws_ssm_activation" "office" {
  iam_role = "office"
}

resource "aws_cloudformation_stack" "monitors" {
  name          = "monitors"
  template_body = "Resources:\n  A:\n    Type: Datadog::Monitors::Monitor\n"
}

resource "aws_grafana_workspace" "main" {
  account_access_type      = "CURRENT_ACCOUNT"
  authentication_providers = ["SAML"]
  permission_type          = "SERVICE_MANAGED"
}

resource "aws_codepipeline" "deploy" {
  name     = "deploy"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"
}

resource "aws_cloudwatch_metric_alarm" "anomaly" {
  alarm_name          = "anomaly"
  comparison_operator = "GreaterThanUpperThreshold"
  evaluation_periods  = 2
  metric_name         = "CPUUtilization"
  namespace           = "AWS/EC2"
  period              = 300
}

resource "aws_cloudwatch_metric_stream" "all" {
  name          = "all"
  role_arn      = "arn:aws:iam::123456789012:role/stream"
  firehose_arn  = "arn:aws:firehose:us-east-1:123456789012:deliverystream/metrics"
  output_format = "json"
}

resource "aws_cloudwatch_contributor_insight_rule" "top" {
  rule_name       = "top"
  rule_definition = "{}"
}

resource "aws_synthetics_canary" "checkout" {
  name                 = "checkout"
  artifact_s3_location = "s3://artifacts/"
  execution_role_arn   = "arn:aws:iam::123456789012:role/canary"
  handler              = "index.handler"
  runtime_version      = "syn-nodejs-puppeteer-9.1"

  schedule {
    expression = "rate(0 minute)"
  }
}

resource "aws_cloudtrail" "insights" {
  name           = "insights"
  s3_bucket_name = "trail"

  insight_selector {
    insight_type = "ApiCallRateInsight"
  }
}

resource "aws_cloudtrail_event_data_store" "year" {
  name = "year"
}

resource "aws_cloudtrail_event_data_store" "fixed" {
  name         = "fixed"
  billing_mode = "FIXED_RETENTION_PRICING"
}

resource "aws_config_configuration_recorder" "daily" {
  role_arn = "arn:aws:iam::123456789012:role/config"

  recording_mode {
    recording_frequency = "DAILY"
  }
}

resource "aws_config_organization_managed_rule" "tags" {
  name            = "tags"
  rule_identifier = "REQUIRED_TAGS"
}

resource "aws_config_organization_custom_rule" "own" {
  name                = "own"
  lambda_function_arn = "arn:aws:lambda:us-east-1:123456789012:function:rule"
  trigger_types       = ["ScheduledNotification"]
}

resource "aws_config_organization_custom_policy_rule" "guard" {
  name           = "guard"
  policy_runtime = "guard-2.x.x"
  policy_text    = "rule a {}"
  trigger_types  = ["ScheduledNotification"]
}

resource "aws_config_conformance_pack" "baseline" {
  name = "baseline"
}

resource "aws_config_organization_conformance_pack" "baseline" {
  name = "baseline"
}

resource "aws_ssm_parameter" "busy" {
  name  = "/busy"
  type  = "String"
  value = "on"
}

resource "aws_cloudformation_stack_set" "monitors" {
  name          = "monitors"
  template_body = "Resources:\n  A:\n    Type: Datadog::Monitors::Monitor\n"
}

resource "aws_grafana_license_association" "enterprise" {
  license_type = "ENTERPRISE"
  workspace_id = aws_grafana_workspace.main.id
}

resource "aws_prometheus_workspace" "metrics" {
  alias = "metrics"
}
