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
