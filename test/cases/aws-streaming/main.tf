provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "london"
  region = "eu-west-2"
}

resource "aws_kinesis_stream" "clicks" {
  name             = "clicks"
  shard_count      = 2
  retention_period = 48
}

resource "aws_kinesis_stream" "events" {
  name = "events"

  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }
}

resource "aws_kinesis_firehose_delivery_stream" "lake" {
  provider    = aws.london
  name        = "lake"
  destination = "opensearch"

  extended_s3_configuration {
    role_arn   = "arn:aws:iam::123456789012:role/firehose"
    bucket_arn = "arn:aws:s3:::lake"

    data_format_conversion_configuration {
      enabled = true
    }
  }

  opensearch_configuration {
    role_arn   = "arn:aws:iam::123456789012:role/firehose"
    index_name = "events"

    vpc_config {
      role_arn           = "arn:aws:iam::123456789012:role/firehose"
      security_group_ids = ["sg-1"]
      subnet_ids         = ["subnet-1", "subnet-2"]
    }
  }
}

resource "aws_kinesisanalyticsv2_application" "sessions" {
  provider               = aws.london
  name                   = "sessions"
  runtime_environment    = "FLINK-1_20"
  service_execution_role = "arn:aws:iam::123456789012:role/flink"
}

resource "aws_kinesis_analytics_application" "sql" {
  provider = aws.london
  name     = "sql"
}

resource "aws_ecr_repository" "app" {
  name = "app"
}

resource "aws_transfer_server" "partners" {
  protocols = ["SFTP", "FTPS"]
}

resource "aws_athena_workgroup" "analysts" {
  name = "analysts"
}

resource "aws_kinesis_stream" "given" {
  name        = "given"
  shard_count = 1
}
