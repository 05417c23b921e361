provider "aws" {
  region = "us-east-1"
}

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_stage" "live" {
  rest_api_id           = aws_api_gateway_rest_api.orders.id
  deployment_id         = "deployment"
  stage_name            = "live"
  cache_cluster_enabled = true
  cache_cluster_size    = 6.1
}

resource "aws_apigatewayv2_api" "http" {
  name          = "http"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_api" "socket" {
  name          = "socket"
  protocol_type = "WEBSOCKET"
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
}

resource "aws_sqs_queue" "orders" {
  name       = "orders.fifo"
  fifo_queue = true
}

resource "aws_sns_topic" "news" {
  name = "news"
}

resource "aws_sns_topic" "orders" {
  name       = "orders.fifo"
  fifo_topic = true
}

resource "aws_sns_topic_subscription" "orders" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.orders.arn
}

resource "aws_sns_topic_subscription" "hook" {
  topic_arn = aws_sns_topic.news.arn
  protocol  = "https"
  endpoint  = "https://example.com/hook"
}

resource "aws_sfn_state_machine" "checkout" {
  name       = "checkout"
  role_arn   = "arn:aws:iam::123456789012:role/checkout"
  definition = "{}"
}

resource "aws_sfn_state_machine" "enrich" {
  name       = "enrich"
  role_arn   = "arn:aws:iam::123456789012:role/enrich"
  type       = "EXPRESS"
  definition = "{}"
}

resource "aws_cloudwatch_event_bus" "events" {
  name = "events"
}

resource "aws_sqs_queue" "older_key" {
  name = "older-key"
}

resource "aws_appsync_graphql_api" "app" {
  name                = "app"
  authentication_type = "API_KEY"
}

resource "aws_scheduler_schedule" "nightly" {
  schedule_expression = "rate(1 day)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_sqs_queue.jobs.arn
    role_arn = "arn:aws:iam::123456789012:role/scheduler"
  }
}

resource "aws_ses_domain_identity" "mail" {
  domain = "example.com"
}

resource "aws_ses_email_identity" "mail" {
  email = "mail@example.com"
}

resource "aws_sesv2_email_identity" "mail" {
  email_identity = "mail.example.com"
}
