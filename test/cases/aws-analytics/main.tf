provider "aws" {
  region = "us-east-1"
}

resource "aws_emr_cluster" "spark" {
  name          = "spark"
  release_label = "emr-7.1.0"
  service_role  = "arn:aws:iam::123456789012:role/emr"

  master_instance_group {
    instance_type = "m5.xlarge"
  }

  core_instance_group {
    instance_type  = "m5.xlarge"
    instance_count = 2

    ebs_config {
      type = "gp2"
      size = 100
    }
  }
}

resource "aws_emr_instance_group" "tasks" {
  cluster_id     = aws_emr_cluster.spark.id
  instance_type  = "m5.xlarge"
  instance_count = 3
}

resource "aws_emrserverless_application" "spark" {
  name          = "spark"
  release_label = "emr-7.1.0"
  type          = "spark"
}

resource "aws_glue_job" "standard" {
  name              = "standard"
  role_arn          = "arn:aws:iam::123456789012:role/glue"
  worker_type       = "G.2X"
  number_of_workers = 5

  command {
    script_location = "s3://scripts/job.py"
  }
}

resource "aws_glue_job" "flex" {
  name            = "flex"
  role_arn        = "arn:aws:iam::123456789012:role/glue"
  execution_class = "FLEX"

  command {
    script_location = "s3://scripts/job.py"
  }
}

resource "aws_glue_crawler" "lake" {
  name          = "lake"
  role          = "arn:aws:iam::123456789012:role/glue"
  database_name = aws_glue_catalog_database.lake.name
}

resource "aws_glue_catalog_database" "lake" {
  name = "lake"
}

resource "aws_glue_dev_endpoint" "notebook" {
  name     = "notebook"
  role_arn = "arn:aws:iam::123456789012:role/glue"
}

resource "aws_msk_cluster" "events" {
  cluster_name           = "events"
  kafka_version          = "3.6.0"
  number_of_broker_nodes = 3

  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-1", "subnet-2", "subnet-3"]
    security_groups = ["sg-1"]

    storage_info {
      ebs_storage_info {
        volume_size = 1000
      }
    }
  }
}

resource "aws_msk_serverless_cluster" "events" {
  cluster_name = "events-serverless"
}

resource "aws_mskconnect_connector" "sink" {
  name                 = "sink"
  kafkaconnect_version = "2.7.1"

  capacity {
    autoscaling {
      mcu_count        = 2
      min_worker_count = 1
      max_worker_count = 4
    }
  }
}

resource "aws_mq_broker" "active" {
  broker_name        = "active"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"
  deployment_mode    = "ACTIVE_STANDBY_MULTI_AZ"
}

resource "aws_mq_broker" "rabbit" {
  broker_name        = "rabbit"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"
  deployment_mode    = "CLUSTER_MULTI_AZ"
}

resource "aws_mwaa_environment" "etl" {
  name               = "etl"
  environment_class  = "mw1.medium"
  dag_s3_path        = "dags/"
  execution_role_arn = "arn:aws:iam::123456789012:role/airflow"
}

resource "aws_opensearch_domain" "logs" {
  domain_name = "logs"

  cluster_config {
    instance_type            = "r6g.large.search"
    instance_count           = 3
    dedicated_master_enabled = true
    dedicated_master_type    = "m6g.large.search"
    warm_enabled             = true
    warm_type                = "ultrawarm1.medium.search"
    warm_count               = 2
  }

  ebs_options {
    ebs_enabled = true
    volume_type = "gp3"
    volume_size = 200
    iops        = 4000
    throughput  = 300
  }
}

resource "aws_elasticsearch_domain" "old" {
  domain_name = "old"

  cluster_config {
    instance_type = "m5.large.elasticsearch"
  }

  ebs_options {
    ebs_enabled = true
    volume_type = "io1"
    volume_size = 100
    iops        = 2000
  }
}

resource "aws_opensearchserverless_collection" "search" {
  name = "search"
}

resource "aws_osis_pipeline" "logs" {
  pipeline_name               = "logs"
  pipeline_configuration_body = "version: '2'"
  min_units                   = 1
  max_units                   = 4
}

resource "aws_kinesisanalyticsv2_application" "sessions" {
  name                   = "sessions"
  runtime_environment    = "FLINK-1_20"
  service_execution_role = "arn:aws:iam::123456789012:role/flink"
}

resource "aws_kinesisanalyticsv2_application_snapshot" "sessions" {
  application_name = aws_kinesisanalyticsv2_application.sessions.name
  snapshot_name    = "sessions"
}

resource "aws_quicksight_user" "author" {
  user_name     = "author"
  email         = "author@example.com"
  identity_type = "IAM"
  user_role     = "AUTHOR"
}

resource "aws_sagemaker_notebook_instance" "research" {
  name          = "research"
  role_arn      = "arn:aws:iam::123456789012:role/sagemaker"
  instance_type = "ml.t3.medium"
  volume_size   = 20
}

resource "aws_sagemaker_endpoint_configuration" "model" {
  production_variants {
    variant_name           = "main"
    model_name             = "model"
    instance_type          = "ml.m5.large"
    initial_instance_count = 2
  }
}

resource "aws_sagemaker_endpoint_configuration" "serverless" {
  production_variants {
    variant_name = "main"
    model_name   = "model"

    serverless_config {
      memory_size_in_mb = 2048
      max_concurrency   = 5
    }
  }
}

resource "aws_sagemaker_endpoint" "model" {
  endpoint_config_name = aws_sagemaker_endpoint_configuration.model.name
}

resource "aws_sagemaker_endpoint" "serverless" {
  endpoint_config_name = aws_sagemaker_endpoint_configuration.serverless.name
}

resource "aws_bedrock_provisioned_model_throughput" "chat" {
  provisioned_model_name = "chat"
  model_arn              = "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0"
  model_units            = 1
  commitment_duration    = "OneMonth"
}

resource "aws_bedrock_provisioned_model_throughput" "search" {
  provisioned_model_name = "search"
  model_arn              = "arn:aws:bedrock:us-east-1:123456789012:custom-model/amazon.nova-lite-v1:0:300k/abc123"
  model_units            = 2
}

resource "aws_workspaces_workspace" "staff" {
  directory_id = "d-1"
  bundle_id    = "wsb-1"
  user_name    = "staff"

  workspace_properties {
    compute_type_name = "PERFORMANCE"
    running_mode      = "AUTO_STOP"
  }
}

resource "aws_workspaces_workspace" "desk" {
  directory_id = "d-1"
  bundle_id    = "wsb-1"
  user_name    = "desk"

  workspace_properties {
    compute_type_name = "STANDARD"
    running_mode      = "ALWAYS_ON"
  }
}
