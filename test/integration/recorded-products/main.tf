# Configurations that chance does not reach: each names the one value that a recorded product needs.
provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "ohio"
  region = "us-east-2"
}

provider "aws" {
  alias  = "frankfurt"
  region = "eu-central-1"
}

resource "aws_api_gateway_stage" "largest_cache" {
  stage_name            = "live"
  rest_api_id           = "api"
  deployment_id         = "deployment"
  cache_cluster_enabled = true
  cache_cluster_size    = "237"
}

resource "aws_dynamodb_table" "ohio" {
  provider     = aws.ohio
  name         = "ohio"
  billing_mode = "PAY_PER_REQUEST"
}

resource "aws_instance" "bursting" {
  instance_type = "t2.micro"
  credit_specification {
    cpu_credits = "unlimited"
  }
}

resource "aws_instance" "dedicated" {
  instance_type = "t3.medium"
  tenancy       = "dedicated"
}

resource "aws_instance" "reserved" {
  for_each      = toset(["1_year-no_upfront", "1_year-partial_upfront", "1_year-all_upfront", "3_year-no_upfront", "3_year-partial_upfront", "3_year-all_upfront"])
  instance_type = "t3.medium"
}

resource "aws_instance" "reserved_large" {
  instance_type = "m5.4xlarge"
}

resource "aws_instance" "convertible" {
  for_each      = toset(["1_year-no_upfront", "1_year-partial_upfront", "1_year-all_upfront", "3_year-no_upfront", "3_year-partial_upfront", "3_year-all_upfront"])
  instance_type = "t3.medium"
}

resource "aws_eip" "frankfurt" {
  provider = aws.frankfurt
}

resource "aws_elasticache_cluster" "reserved" {
  for_each        = toset(["no_upfront", "partial_upfront", "all_upfront"])
  cluster_id      = each.key
  engine          = "redis"
  node_type       = "cache.m6g.12xlarge"
  num_cache_nodes = 1
}

resource "aws_elasticache_cluster" "memcached" {
  cluster_id      = "memcached"
  engine          = "memcached"
  node_type       = "cache.m4.large"
  num_cache_nodes = 1
}

resource "aws_fsx_windows_file_system" "hdd" {
  deployment_type     = "MULTI_AZ_1"
  storage_type        = "HDD"
  storage_capacity    = 2000
  throughput_capacity = 16
  subnet_ids          = ["subnet-1", "subnet-2"]
  preferred_subnet_id = "subnet-1"
}

resource "aws_lightsail_instance" "windows" {
  name              = "windows"
  availability_zone = "us-east-1a"
  blueprint_id      = "windows_server_2022"
  bundle_id         = "small_win_3_0"
}

resource "aws_db_instance" "smallest" {
  engine            = "mysql"
  instance_class    = "db.t3.micro"
  allocated_storage = 20
}
