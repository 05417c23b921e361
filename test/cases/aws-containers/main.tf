provider "aws" {
  region = "us-east-1"
}

resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_task_definition" "web" {
  family                   = "web"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 1024
  memory                   = 2048
  container_definitions    = "[]"

  ephemeral_storage {
    size_in_gib = 50
  }
}

resource "aws_ecs_task_definition" "arm" {
  family                   = "arm"
  requires_compatibilities = ["FARGATE"]
  cpu                      = "0.5 vCPU"
  memory                   = "1 GB"
  container_definitions    = "[]"

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "ARM64"
  }
}

resource "aws_ecs_task_definition" "windows" {
  family                   = "windows"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 1024
  memory                   = 2048
  container_definitions    = "[]"

  runtime_platform {
    operating_system_family = "WINDOWS_SERVER_2022_CORE"
    cpu_architecture        = "X86_64"
  }
}

resource "aws_ecs_service" "web" {
  name            = "web"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.web.arn
  desired_count   = 2
  launch_type     = "FARGATE"
}

resource "aws_ecs_service" "arm" {
  name            = "arm"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.arm.arn
  desired_count   = 2
  launch_type     = "FARGATE"
}

resource "aws_ecs_service" "windows" {
  name            = "windows"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.windows.arn
  desired_count   = 1
  launch_type     = "FARGATE"
}

resource "aws_ecs_service" "spot" {
  name            = "spot"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.web.arn
  desired_count   = 4

  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    base              = 1
    weight            = 1
  }

  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = 2
  }
}

resource "aws_ecs_service" "scaled" {
  name            = "scaled"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.web.arn
  desired_count   = 1
  launch_type     = "FARGATE"
}

resource "aws_appautoscaling_target" "scaled" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/main/${aws_ecs_service.scaled.name}"
  min_capacity       = 2
  max_capacity       = 8
}

resource "aws_eks_cluster" "current" {
  name     = "current"
  role_arn = "arn:aws:iam::123456789012:role/eks"
  version  = "1.34"
}

resource "aws_eks_cluster" "old" {
  name     = "old"
  role_arn = "arn:aws:iam::123456789012:role/eks"
  version  = "1.30"
}

resource "aws_eks_node_group" "default" {
  cluster_name    = aws_eks_cluster.current.name
  node_role_arn   = "arn:aws:iam::123456789012:role/node"
  subnet_ids      = ["subnet-1"]
  instance_types  = ["t3.large"]
  node_group_name = "default"

  scaling_config {
    desired_size = 2
    min_size     = 1
    max_size     = 4
  }
}

resource "aws_eks_node_group" "reserved" {
  cluster_name    = aws_eks_cluster.current.name
  node_role_arn   = "arn:aws:iam::123456789012:role/node"
  subnet_ids      = ["subnet-1"]
  instance_types  = ["m5.large"]
  disk_size       = 50
  node_group_name = "reserved"

  scaling_config {
    desired_size = 2
    min_size     = 1
    max_size     = 4
  }
}

resource "aws_eks_node_group" "spot" {
  cluster_name   = aws_eks_cluster.current.name
  node_role_arn  = "arn:aws:iam::123456789012:role/node"
  subnet_ids     = ["subnet-1"]
  instance_types = ["c5.xlarge"]
  capacity_type  = "SPOT"

  scaling_config {
    desired_size = 3
    min_size     = 1
    max_size     = 4
  }
}

resource "aws_eks_fargate_profile" "jobs" {
  cluster_name           = aws_eks_cluster.current.name
  fargate_profile_name   = "jobs"
  pod_execution_role_arn = "arn:aws:iam::123456789012:role/pods"

  selector {
    namespace = "jobs"
  }
}

resource "aws_ecr_repository" "app" {
  name = "app"
}

resource "aws_ecrpublic_repository" "app" {
  repository_name = "app"
}

resource "aws_apprunner_service" "api" {
  service_name = "api"

  instance_configuration {
    cpu    = "2048"
    memory = "4096"
  }

  source_configuration {}
}

resource "aws_lambda_function" "x86" {
  function_name = "x86"
  role          = "arn:aws:iam::123456789012:role/lambda"
  memory_size   = 512

  ephemeral_storage {
    size = 10240
  }
}

resource "aws_lambda_function" "arm" {
  function_name = "arm"
  role          = "arn:aws:iam::123456789012:role/lambda"
  architectures = ["arm64"]
  memory_size   = 2048
}

resource "aws_lambda_provisioned_concurrency_config" "x86" {
  function_name                     = aws_lambda_function.x86.function_name
  provisioned_concurrent_executions = 10
  qualifier                         = "live"
}

resource "aws_codebuild_project" "linux" {
  name         = "linux"
  service_role = "arn:aws:iam::123456789012:role/build"

  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
  }
}

resource "aws_codebuild_project" "arm" {
  name         = "arm"
  service_role = "arn:aws:iam::123456789012:role/build"

  environment {
    type         = "ARM_CONTAINER"
    compute_type = "BUILD_GENERAL1_LARGE"
    image        = "aws/codebuild/amazonlinux2-aarch64-standard:3.0"
  }
}

resource "aws_codepipeline" "v1" {
  name     = "v1"
  role_arn = "arn:aws:iam::123456789012:role/pipeline"
}

resource "aws_codepipeline" "v2" {
  name          = "v2"
  role_arn      = "arn:aws:iam::123456789012:role/pipeline"
  pipeline_type = "V2"
}
