provider "aws" {
  region = "us-east-1"
}

resource "aws_kms_key" "data" {}

resource "aws_kms_key" "signing" {
  customer_master_key_spec = "RSA_2048"
}

resource "aws_kms_external_key" "imported" {}

resource "aws_secretsmanager_secret" "token" {
  name = "token"

  replica {
    region = "eu-west-1"
  }
}

resource "aws_acm_certificate" "public" {
  domain_name = "example.com"
}

resource "aws_acm_certificate" "internal" {
  domain_name               = "internal.example.com"
  certificate_authority_arn = aws_acmpca_certificate_authority.internal.arn
}

resource "aws_acmpca_certificate_authority" "internal" {
  certificate_authority_configuration {
    key_algorithm     = "RSA_4096"
    signing_algorithm = "SHA512WITHRSA"

    subject {
      common_name = "example.com"
    }
  }
}

resource "aws_acmpca_certificate_authority" "pods" {
  usage_mode = "SHORT_LIVED_CERTIFICATE"

  certificate_authority_configuration {
    key_algorithm     = "EC_prime256v1"
    signing_algorithm = "SHA256WITHECDSA"

    subject {
      common_name = "pods.example.com"
    }
  }
}

resource "aws_cloudhsm_v2_hsm" "one" {
  cluster_id = "cluster-1"
}

resource "aws_directory_service_directory" "staff" {
  name     = "corp.example.com"
  password = "not-a-real-password"
  edition  = "Standard"
  type     = "MicrosoftAD"
}

resource "aws_wafv2_web_acl" "edge" {
  name  = "edge"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "rate"
    priority = 1

    statement {
      rate_based_statement {
        limit = 1000
      }
    }
  }

  rule {
    name     = "managed"
    priority = 2

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesCommonRuleSet"
        vendor_name = "AWS"
      }
    }
  }
}

resource "aws_guardduty_detector" "main" {}

resource "aws_kms_key" "curves" {
  customer_master_key_spec = "ECC_NIST_P256"
}

resource "aws_kms_replica_key" "data" {
  primary_key_arn = aws_kms_key.data.arn
}

resource "aws_kms_replica_external_key" "imported" {
  primary_key_arn = aws_kms_external_key.imported.arn
}

resource "aws_directory_service_directory" "simple" {
  name     = "simple.example.com"
  password = "not-a-real-password"
  size     = "Small"
}

resource "aws_macie2_account" "main" {}

resource "aws_securityhub_account" "main" {}

resource "aws_cognito_user_pool" "lite" {
  name           = "lite"
  user_pool_tier = "LITE"
}

resource "aws_cognito_user_pool" "plus" {
  name           = "plus"
  user_pool_tier = "PLUS"
}

resource "aws_cognito_user_pool" "default" {
  name = "default"
}
