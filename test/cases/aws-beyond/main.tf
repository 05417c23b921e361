# Types of services that are less often used: what runs, by the hour and by the month.
provider "aws" {
  region = "us-east-1"
}

resource "aws_launch_template" "web" {
  instance_type = "m5.large"
}

resource "aws_ec2_fleet" "mixed" {
  launch_template_config {
    launch_template_specification {
      launch_template_id = aws_launch_template.web.id
      version            = "1"
    }
    override {
      instance_type     = "c5.large"
      weighted_capacity = 2
    }
  }
  target_capacity_specification {
    default_target_capacity_type = "spot"
    total_target_capacity        = 8
    on_demand_target_capacity    = 2
  }
}

resource "aws_ec2_fleet" "measured" {
  launch_template_config {
    launch_template_specification {
      launch_template_id = aws_launch_template.web.id
      version            = "1"
    }
    override {
      instance_type = "t3.medium"
    }
  }
  target_capacity_specification {
    default_target_capacity_type = "on-demand"
    total_target_capacity        = 1
  }
}

resource "aws_ec2_fleet" "reserved" {
  launch_template_config {
    launch_template_specification {
      launch_template_id = aws_launch_template.web.id
      version            = "1"
    }
  }
  target_capacity_specification {
    default_target_capacity_type = "on-demand"
    total_target_capacity        = 1
  }
}

resource "aws_ec2_capacity_block_reservation" "training" {
  instance_type              = "p5.48xlarge"
  instance_count             = 2
  capacity_block_offering_id = "cb-1"
}

resource "aws_emr_instance_fleet" "task" {
  cluster_id                = "j-1"
  target_on_demand_capacity = 2
  target_spot_capacity      = 4
  instance_type_configs {
    instance_type     = "m5.xlarge"
    weighted_capacity = 2
  }
}

resource "aws_cloud9_environment_ec2" "always" {
  name          = "always"
  instance_type = "t3.small"
  image_id      = "amazonlinux-2023-x86_64"
}

resource "aws_cloud9_environment_ec2" "stops" {
  name                        = "stops"
  instance_type               = "t3.small"
  image_id                    = "amazonlinux-2023-x86_64"
  automatic_stop_time_minutes = 30
}

resource "aws_lightsail_container_service" "app" {
  name  = "app"
  power = "small"
  scale = 2
}

resource "aws_lightsail_lb" "app" {
  name          = "app"
  instance_port = 80
}

resource "aws_lightsail_bucket" "files" {
  name      = "files"
  bundle_id = "small_1_0"
}

resource "aws_lightsail_distribution" "files" {
  name      = "files"
  bundle_id = "small_1_0"
  default_cache_behavior {
    behavior = "cache"
  }
  origin {
    name        = "files"
    region_name = "us-east-1"
  }
}

resource "aws_sagemaker_app" "lab" {
  app_name  = "default"
  app_type  = "JupyterLab"
  domain_id = "d-1"
  resource_spec {
    instance_type = "ml.t3.medium"
  }
}

resource "aws_sagemaker_mlflow_tracking_server" "runs" {
  tracking_server_name = "runs"
  tracking_server_size = "Medium"
  artifact_store_uri   = "s3://runs"
  role_arn             = "arn:aws:iam::123456789012:role/r"
}

resource "aws_sagemaker_space" "lab" {
  space_name = "lab"
  domain_id  = "d-1"
  space_settings {
    space_storage_settings {
      ebs_storage_settings {
        ebs_volume_size_in_gb = 50
      }
    }
  }
}

resource "aws_sagemaker_data_quality_job_definition" "quality" {
  name     = "quality"
  role_arn = "arn:aws:iam::123456789012:role/r"
  job_resources {
    cluster_config {
      instance_count    = 1
      instance_type     = "ml.m5.xlarge"
      volume_size_in_gb = 20
    }
  }
}

resource "aws_sagemaker_monitoring_schedule" "quality" {
  name = "quality"
  monitoring_schedule_config {
    monitoring_job_definition_name = aws_sagemaker_data_quality_job_definition.quality.name
    monitoring_type                = "DataQuality"
  }
}

resource "aws_networkmanager_core_network" "wan" {
  global_network_id   = "global-network-1"
  base_policy_regions = ["us-east-1", "eu-west-1"]
  create_base_policy  = true
}

resource "aws_networkmanager_core_network" "measured" {
  global_network_id = "global-network-1"
}

resource "aws_networkmanager_vpc_attachment" "wan" {
  core_network_id = aws_networkmanager_core_network.wan.id
  vpc_arn         = "arn:aws:ec2:us-east-1:123456789012:vpc/vpc-1"
  subnet_arns     = ["arn:aws:ec2:us-east-1:123456789012:subnet/subnet-1"]
}

resource "aws_networkmanager_connect_attachment" "wan" {
  core_network_id         = aws_networkmanager_core_network.wan.id
  transport_attachment_id = aws_networkmanager_vpc_attachment.wan.id
  edge_location           = "us-east-1"
}

resource "aws_networkmanager_dx_gateway_attachment" "wan" {
  core_network_id            = aws_networkmanager_core_network.wan.id
  direct_connect_gateway_arn = "arn:aws:directconnect::123456789012:dx-gateway/1"
  edge_locations             = ["us-east-1"]
}

resource "aws_networkmanager_site_to_site_vpn_attachment" "wan" {
  core_network_id    = aws_networkmanager_core_network.wan.id
  vpn_connection_arn = "arn:aws:ec2:us-east-1:123456789012:vpn-connection/vpn-1"
}

resource "aws_networkmanager_transit_gateway_route_table_attachment" "wan" {
  peering_id                      = "peering-1"
  transit_gateway_route_table_arn = "arn:aws:ec2:us-east-1:123456789012:transit-gateway-route-table/tgw-rtb-1"
}

resource "aws_timestreaminfluxdb_db_cluster" "metrics" {
  name                   = "metrics"
  db_instance_type       = "db.influx.medium"
  allocated_storage      = 100
  vpc_subnet_ids         = ["subnet-1", "subnet-2"]
  vpc_security_group_ids = ["sg-1"]
}

resource "aws_msk_replicator" "copy" {
  replicator_name            = "copy"
  service_execution_role_arn = "arn:aws:iam::123456789012:role/r"
}

resource "aws_msk_vpc_connection" "client" {
  authentication     = "SASL_IAM"
  target_cluster_arn = "arn:aws:kafka:us-east-1:123456789012:cluster/c/1"
  vpc_id             = "vpc-1"
  client_subnets     = ["subnet-1", "subnet-2"]
  security_groups    = ["sg-1"]
}

resource "aws_opensearch_vpc_endpoint" "search" {
  domain_arn = "arn:aws:es:us-east-1:123456789012:domain/d"
  vpc_options {
    subnet_ids = ["subnet-1", "subnet-2"]
  }
}

resource "aws_elasticsearch_vpc_endpoint" "search" {
  domain_arn = "arn:aws:es:us-east-1:123456789012:domain/d"
  vpc_options {
    subnet_ids = ["subnet-1"]
  }
}

resource "aws_opensearchserverless_vpc_endpoint" "search" {
  name       = "search"
  vpc_id     = "vpc-1"
  subnet_ids = ["subnet-1", "subnet-2", "subnet-3"]
}

resource "aws_db_proxy_endpoint" "readers" {
  db_proxy_name          = "proxy"
  db_proxy_endpoint_name = "readers"
  vpc_subnet_ids         = ["subnet-1", "subnet-2"]
  target_role            = "READ_ONLY"
}

resource "aws_kendra_index" "docs" {
  name     = "docs"
  role_arn = "arn:aws:iam::123456789012:role/r"
  edition  = "ENTERPRISE_EDITION"
  capacity_units {
    query_capacity_units   = 1
    storage_capacity_units = 2
  }
}

resource "aws_prometheus_scraper" "cluster" {
  scrape_configuration = "global: {}"
  destination {
    amp {
      workspace_arn = "arn:aws:aps:us-east-1:123456789012:workspace/ws-1"
    }
  }
  source {
    eks {
      cluster_arn = "arn:aws:eks:us-east-1:123456789012:cluster/c"
      subnet_ids  = ["subnet-1"]
    }
  }
}

resource "aws_route53_traffic_policy_instance" "www" {
  name                   = "www.example.com"
  traffic_policy_id      = "1"
  traffic_policy_version = 1
  hosted_zone_id         = "Z1"
  ttl                    = 60
}

resource "aws_route53profiles_profile" "shared" {
  name = "shared"
}

resource "aws_route53recoverycontrolconfig_cluster" "control" {
  name = "control"
}

resource "aws_route53recoveryreadiness_readiness_check" "ready" {
  readiness_check_name = "ready"
  resource_set_name    = "set"
}

resource "aws_rds_shard_group" "limitless" {
  db_cluster_identifier     = "c"
  db_shard_group_identifier = "g"
  max_acu                   = 768
  min_acu                   = 32
}

resource "aws_rds_shard_group" "measured" {
  db_cluster_identifier     = "c"
  db_shard_group_identifier = "g"
  max_acu                   = 768
}

resource "aws_sesv2_dedicated_ip_pool" "managed" {
  pool_name    = "managed"
  scaling_mode = "MANAGED"
}

resource "aws_sesv2_dedicated_ip_assignment" "one" {
  ip                    = "203.0.113.1"
  destination_pool_name = "standard"
}

resource "aws_ssmincidents_response_plan" "outage" {
  name = "outage"
  incident_template {
    title  = "outage"
    impact = "1"
  }
}

resource "aws_transfer_web_app" "files" {
  web_app_units {
    provisioned = 2
  }
}

resource "aws_verifiedaccess_endpoint" "app" {
  attachment_type          = "vpc"
  endpoint_type            = "network-interface"
  verified_access_group_id = "vagr-1"
}

resource "aws_vpc_route_server_endpoint" "one" {
  route_server_id = "rs-1"
  subnet_id       = "subnet-1"
}

resource "aws_fms_policy" "waf" {
  name                        = "waf"
  exclude_resource_tags       = false
  security_service_policy_data {
    type = "WAFV2"
  }
}

resource "aws_fsx_file_cache" "cache" {
  file_cache_type         = "LUSTRE"
  file_cache_type_version = "2.12"
  storage_capacity        = 1200
  subnet_ids              = ["subnet-1"]
}

resource "aws_gamelift_fleet" "game" {
  name              = "game"
  build_id          = "build-1"
  ec2_instance_type = "c5.large"
}

resource "aws_gamelift_game_server_group" "game" {
  game_server_group_name = "game"
  max_size               = 4
  min_size               = 2
  role_arn               = "arn:aws:iam::123456789012:role/r"
  instance_definition {
    instance_type = "c5.large"
  }
  instance_definition {
    instance_type = "c5a.large"
  }
  launch_template {
    id = aws_launch_template.web.id
  }
}

resource "aws_m2_environment" "mainframe" {
  name          = "mainframe"
  engine_type   = "bluage"
  instance_type = "M2.m5.large"
  high_availability_config {
    desired_capacity = 2
  }
}

resource "aws_media_convert_queue" "on_demand" {
  name = "on-demand"
}

resource "aws_media_convert_queue" "reserved" {
  name         = "reserved"
  pricing_plan = "RESERVED"
  reservation_plan_settings {
    commitment     = "ONE_YEAR"
    renewal_type   = "EXPIRE"
    reserved_slots = 2
  }
}

resource "aws_paymentcryptography_key" "pin" {
  exportable = true
}

resource "aws_service_discovery_private_dns_namespace" "internal" {
  name = "internal"
  vpc  = "vpc-1"
}

resource "aws_service_discovery_public_dns_namespace" "public" {
  name = "example.com"
}

resource "aws_cloudwatch_contributor_managed_insight_rule" "nacl" {
  template_name = "VpcEndpointService-BytesByEndpointId-v1"
  resource_arn  = "arn:aws:ec2:us-east-1:123456789012:vpc-endpoint-service/vpce-svc-1"
}

resource "aws_cloudsearch_domain" "docs" {
  name     = "docs"
  multi_az = true
  scaling_parameters {
    desired_instance_type = "search.medium"
  }
}

resource "aws_cloudsearch_domain" "measured" {
  name = "measured"
}

resource "aws_appstream_fleet" "always_on" {
  name          = "always-on"
  instance_type = "stream.standard.medium"
  fleet_type    = "ALWAYS_ON"
  compute_capacity {
    desired_instances = 3
  }
}

resource "aws_appstream_fleet" "on_demand" {
  name          = "on-demand"
  instance_type = "stream.standard.medium"
  compute_capacity {
    desired_instances = 3
  }
}

resource "aws_appstream_image_builder" "builder" {
  name          = "builder"
  instance_type = "stream.standard.large"
}

resource "aws_appsync_api_cache" "cache" {
  api_id               = "api"
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type                 = "LARGE"
  ttl                  = 60
}

resource "aws_athena_capacity_reservation" "reports" {
  name        = "reports"
  target_dpus = 24
}

resource "aws_codebuild_fleet" "builds" {
  name             = "builds"
  base_capacity    = 2
  compute_type     = "BUILD_GENERAL1_SMALL"
  environment_type = "LINUX_CONTAINER"
}

resource "aws_directory_service_region" "ireland" {
  directory_id = "d-1"
  region_name  = "eu-west-1"
  vpc_settings {
    subnet_ids = ["subnet-1", "subnet-2"]
    vpc_id     = "vpc-1"
  }
}

resource "aws_ecs_express_gateway_service" "web" {
  execution_role_arn      = "arn:aws:iam::123456789012:role/r"
  infrastructure_role_arn = "arn:aws:iam::123456789012:role/r"
  cpu                     = "512"
  memory                  = "1024"
}

resource "aws_networkfirewall_vpc_endpoint_association" "second" {
  firewall_arn = "arn:aws:network-firewall:us-east-1:123456789012:firewall/f"
  vpc_id       = "vpc-1"
  subnet_mapping {
    subnet_id = "subnet-1"
  }
}

resource "aws_flow_log" "to_s3" {
  vpc_id               = "vpc-1"
  traffic_type         = "ALL"
  log_destination      = "arn:aws:s3:::logs"
  log_destination_type = "s3"
}

resource "aws_accessanalyzer_analyzer" "unused" {
  analyzer_name = "unused"
  type          = "ACCOUNT_UNUSED_ACCESS"
}

resource "aws_accessanalyzer_analyzer" "internal" {
  analyzer_name = "internal"
  type          = "ACCOUNT_INTERNAL_ACCESS"
}

resource "aws_eks_capability" "argocd" {
  capability_name           = "argocd"
  cluster_name              = "main"
  delete_propagation_policy = "RETAIN"
  role_arn                  = "arn:aws:iam::123456789012:role/argocd"
  type                      = "ARGOCD"
}

resource "aws_vpc_encryption_control" "main" {
  vpc_id = "vpc-1"
  mode   = "monitor"
}

resource "aws_glue_ml_transform" "duplicates" {
  name     = "duplicates"
  role_arn = "arn:aws:iam::123456789012:role/glue"

  input_record_tables {
    database_name = "shop"
    table_name    = "customers"
  }

  parameters {
    transform_type = "FIND_MATCHES"

    find_matches_parameters {
      primary_key_column_name = "id"
    }
  }

  worker_type       = "G.2X"
  number_of_workers = 5
}
