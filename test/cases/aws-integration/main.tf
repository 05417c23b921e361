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
