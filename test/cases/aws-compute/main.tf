provider "aws" {
  region = "us-east-1"
}

# Instances: size, purchase, tenancy, monitoring, credits, volumes.

resource "aws_instance" "web" {
  ami           = "ami-1"
  instance_type = "m7g.large"

  root_block_device {
    volume_type = "gp3"
    volume_size = 50
    iops        = 4000
    throughput  = 250
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    volume_type = "io1"
    volume_size = 200
    iops        = 1000
  }
}

resource "aws_instance" "credits" {
  ami           = "ami-1"
  instance_type = "t3.large"
  monitoring    = true

  credit_specification {
    cpu_credits = "unlimited"
  }
}

resource "aws_instance" "reserved" {
  ami           = "ami-1"
  instance_type = "m5.xlarge"
}

resource "aws_instance" "office_hours" {
  ami           = "ami-1"
  instance_type = "m5.xlarge"
}

resource "aws_instance" "dedicated" {
  ami           = "ami-1"
  instance_type = "c5.large"
  tenancy       = "dedicated"
}

resource "aws_instance" "on_host" {
  ami           = "ami-1"
  instance_type = "c5.large"
  tenancy       = "host"
}

resource "aws_spot_instance_request" "batch" {
  ami           = "ami-1"
  instance_type = "c5.xlarge"
}

resource "aws_ec2_host" "licences" {
  instance_family   = "c5"
  availability_zone = "us-east-1a"
}

resource "aws_ec2_host" "licences_reserved" {
  instance_type     = "m5.large"
  availability_zone = "us-east-1a"
}

resource "aws_ec2_capacity_reservation" "peak" {
  instance_type     = "m5.large"
  instance_platform = "Linux/UNIX"
  availability_zone = "us-east-1a"
  instance_count    = 4
}

# Groups of instances.

resource "aws_launch_template" "web" {
  instance_type = "m5.large"

  monitoring {
    enabled = true
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_type = "gp3"
      volume_size = 30
    }
  }
}

resource "aws_launch_configuration" "old" {
  image_id      = "ami-1"
  instance_type = "t3.medium"
}

resource "aws_autoscaling_group" "template" {
  min_size         = 1
  max_size         = 10
  desired_capacity = 3

  launch_template {
    id = aws_launch_template.web.id
  }
}

resource "aws_autoscaling_group" "configuration" {
  min_size             = 2
  max_size             = 4
  launch_configuration = aws_launch_configuration.old.name
}

resource "aws_autoscaling_group" "mixed" {
  min_size         = 0
  max_size         = 10
  desired_capacity = 6

  mixed_instances_policy {
    instances_distribution {
      on_demand_base_capacity                  = 2
      on_demand_percentage_above_base_capacity = 50
    }

    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.web.id
      }

      override {
        instance_type = "c5.large"
      }
    }
  }
}

resource "aws_spot_fleet_request" "render" {
  iam_fleet_role  = "arn:aws:iam::123456789012:role/fleet"
  target_capacity = 4

  launch_specification {
    ami           = "ami-1"
    instance_type = "c5.xlarge"
  }
}

resource "aws_batch_compute_environment" "jobs" {
  type = "MANAGED"

  compute_resources {
    type          = "EC2"
    instance_type = ["c5.xlarge"]
    min_vcpus     = 8
    max_vcpus     = 64
  }
}

resource "aws_batch_compute_environment" "fargate" {
  type = "MANAGED"

  compute_resources {
    type      = "FARGATE"
    max_vcpus = 64
  }
}

resource "aws_elastic_beanstalk_environment" "shop" {
  name                = "shop"
  application         = "shop"
  solution_stack_name = "64bit Amazon Linux 2023 v4.0.0 running Python 3.11"

  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "InstanceType"
    value     = "t3.large"
  }

  setting {
    namespace = "aws:autoscaling:asg"
    name      = "MinSize"
    value     = "2"
  }

  setting {
    namespace = "aws:elasticbeanstalk:environment"
    name      = "LoadBalancerType"
    value     = "application"
  }

  setting {
    namespace = "aws:elasticbeanstalk:cloudwatch:logs"
    name      = "StreamLogs"
    value     = "true"
  }

  setting {
    namespace = "aws:rds:dbinstance"
    name      = "DBInstanceClass"
    value     = "db.t3.medium"
  }

  setting {
    namespace = "aws:rds:dbinstance"
    name      = "DBAllocatedStorage"
    value     = "100"
  }
}

resource "aws_elastic_beanstalk_environment" "windows" {
  name                = "windows"
  application         = "shop"
  solution_stack_name = "64bit Windows Server 2022 v2.0.0 running IIS 10.0"

  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "InstanceType"
    value     = "m5.large"
  }

  setting {
    namespace = "aws:elasticbeanstalk:environment"
    name      = "LoadBalancerType"
    value     = "classic"
  }

  setting {
    namespace = "aws:rds:dbinstance"
    name      = "DBInstanceClass"
    value     = "db.m5.large"
  }
}

resource "aws_elastic_beanstalk_environment" "rules" {
  name        = "rules"
  application = "shop"

  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "InstanceType"
    value     = "t3.micro"
  }

  setting {
    namespace = "aws:elasticbeanstalk:environment"
    name      = "LoadBalancerType"
    value     = "application"
  }
}

resource "aws_elastic_beanstalk_environment" "connections" {
  name        = "connections"
  application = "shop"

  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "InstanceType"
    value     = "t3.micro"
  }

  setting {
    namespace = "aws:elasticbeanstalk:environment"
    name      = "LoadBalancerType"
    value     = "network"
  }
}

resource "aws_elastic_beanstalk_environment" "bytes" {
  name        = "bytes"
  application = "shop"

  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "InstanceType"
    value     = "t3.micro"
  }

  setting {
    namespace = "aws:elasticbeanstalk:environment"
    name      = "LoadBalancerType"
    value     = "network"
  }
}

# Volumes, snapshots, images, addresses.

resource "aws_ebs_volume" "gp2" {
  availability_zone = "us-east-1a"
  size              = 100
}

resource "aws_ebs_volume" "io2" {
  availability_zone = "us-east-1a"
  type              = "io2"
  size              = 500
  iops              = 70000
}

resource "aws_ebs_volume" "st1" {
  availability_zone = "us-east-1a"
  type              = "st1"
  size              = 500
}

resource "aws_ebs_volume" "sc1" {
  availability_zone = "us-east-1a"
  type              = "sc1"
  size              = 500
}

resource "aws_ebs_volume" "magnetic" {
  availability_zone = "us-east-1a"
  type              = "standard"
  size              = 40
}

resource "aws_ebs_snapshot" "daily" {
  volume_id = aws_ebs_volume.gp2.id
}

resource "aws_ebs_snapshot_copy" "abroad" {
  source_snapshot_id = aws_ebs_snapshot.daily.id
  source_region      = "us-east-1"
}

resource "aws_ebs_snapshot_import" "disk" {
  disk_container {
    format = "VHD"
  }
}

resource "aws_ebs_fast_snapshot_restore" "daily" {
  availability_zone = "us-east-1a"
  snapshot_id       = aws_ebs_snapshot.daily.id
}

resource "aws_ami" "golden" {
  name = "golden"
}

resource "aws_ami_copy" "golden" {
  name              = "golden"
  source_ami_id     = "ami-1"
  source_ami_region = "us-east-1"
}

resource "aws_ami_from_instance" "golden" {
  name               = "golden"
  source_instance_id = aws_instance.web.id
}

resource "aws_eip" "taken" {
  instance = aws_instance.web.id
}

resource "aws_eip" "idle" {}

# Lightsail.

resource "aws_lightsail_instance" "blog" {
  name              = "blog"
  availability_zone = "us-east-1a"
  blueprint_id      = "wordpress"
  bundle_id         = "small_2_0"
}

resource "aws_lightsail_instance" "windows" {
  name              = "windows"
  availability_zone = "us-east-1a"
  blueprint_id      = "windows_server_2022"
  bundle_id         = "small_win_2_0"
}

resource "aws_lightsail_instance" "ipv6" {
  name              = "ipv6"
  availability_zone = "us-east-1a"
  blueprint_id      = "ubuntu_24_04"
  bundle_id         = "nano_ipv6_3_0"
}

resource "aws_lightsail_database" "blog" {
  relational_database_name = "blog"
  blueprint_id             = "mysql_8_0"
  bundle_id                = "micro_ha_2_0"
  master_database_name     = "blog"
  master_username          = "blog"
}

resource "aws_lightsail_disk" "blog" {
  name              = "blog"
  availability_zone = "us-east-1a"
  size_in_gb        = 64
}
