provider "aws" {
  region = "us-east-1"
}

resource "aws_s3_bucket" "every_class" {
  bucket = "every-class"
}

resource "aws_s3_bucket" "quiet" {
  bucket = "quiet"
}

resource "aws_s3_bucket_lifecycle_configuration" "quiet" {
  bucket = aws_s3_bucket.quiet.id

  rule {
    id     = "archive"
    status = "Enabled"

    filter {
      tag {
        key   = "keep"
        value = "long"
      }
    }

    transition {
      days          = 30
      storage_class = "GLACIER"
    }
  }
}

resource "aws_s3_bucket_analytics_configuration" "all" {
  bucket = aws_s3_bucket.quiet.id
  name   = "all"
}

resource "aws_s3_bucket_inventory" "all" {
  bucket                   = aws_s3_bucket.quiet.id
  name                     = "all"
  included_object_versions = "All"
}

resource "aws_s3_directory_bucket" "express" {
  bucket = "express--use1-az4--x-s3"

  location {
    name = "use1-az4"
  }
}

resource "aws_s3tables_table_bucket" "lake" {
  name = "lake"
}

resource "aws_glacier_vault" "archive" {
  name = "archive"
}

resource "aws_efs_file_system" "regional" {
  throughput_mode = "elastic"

  lifecycle_policy {
    transition_to_ia = "AFTER_30_DAYS"
  }

  lifecycle_policy {
    transition_to_archive = "AFTER_90_DAYS"
  }
}

resource "aws_efs_file_system" "one_zone" {
  availability_zone_name          = "us-east-1a"
  throughput_mode                 = "provisioned"
  provisioned_throughput_in_mibps = 100

  lifecycle_policy {
    transition_to_ia = "AFTER_30_DAYS"
  }
}

resource "aws_fsx_windows_file_system" "ssd" {
  subnet_ids          = ["subnet-1"]
  storage_capacity    = 500
  throughput_capacity = 32
}

resource "aws_fsx_windows_file_system" "hdd" {
  subnet_ids          = ["subnet-1", "subnet-2"]
  deployment_type     = "MULTI_AZ_1"
  storage_type        = "HDD"
  storage_capacity    = 5000
  throughput_capacity = 32
}

resource "aws_fsx_lustre_file_system" "persistent" {
  subnet_ids                  = ["subnet-1"]
  deployment_type             = "PERSISTENT_2"
  per_unit_storage_throughput = 250
  storage_capacity            = 1200
}

resource "aws_fsx_lustre_file_system" "scratch" {
  subnet_ids       = ["subnet-1"]
  deployment_type  = "SCRATCH_2"
  storage_capacity = 1200
}

resource "aws_fsx_ontap_file_system" "files" {
  subnet_ids          = ["subnet-1", "subnet-2"]
  preferred_subnet_id = "subnet-1"
  deployment_type     = "MULTI_AZ_1"
  storage_capacity    = 1024
  throughput_capacity = 512

  disk_iops_configuration {
    mode = "USER_PROVISIONED"
    iops = 4000
  }
}

resource "aws_fsx_openzfs_file_system" "files" {
  subnet_ids          = ["subnet-1"]
  deployment_type     = "SINGLE_AZ_1"
  storage_capacity    = 1024
  throughput_capacity = 64

  root_volume_configuration {
    data_compression_type = "ZSTD"
  }
}

resource "aws_backup_vault" "all" {
  name = "all"
}
