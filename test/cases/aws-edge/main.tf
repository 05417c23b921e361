provider "aws" {
  region = "us-east-1"
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  origin {
    domain_name = "bucket.s3.amazonaws.com"
    origin_id   = "site"

    origin_shield {
      enabled              = true
      origin_shield_region = "sa-east-1"
    }
  }

  default_cache_behavior {
    target_origin_id        = "site"
    viewer_protocol_policy  = "redirect-to-https"
    realtime_log_config_arn = "arn:aws:cloudfront::123456789012:realtime-log-config/site"
  }

  viewer_certificate {
    acm_certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/1"
    ssl_support_method  = "vip"
  }
}

resource "aws_cloudfront_distribution" "quiet" {
  enabled = true
}

resource "aws_cloudfront_function" "rewrite" {
  name    = "rewrite"
  runtime = "cloudfront-js-2.0"
  code    = "function handler(event) { return event.request }"
}

resource "aws_waf_web_acl" "old" {
  name        = "old"
  metric_name = "old"

  rules {
    priority = 1
    rule_id  = "rule-1"
    type     = "REGULAR"
  }

  rules {
    priority = 2
    rule_id  = "rule-2"
    type     = "GROUP"
  }
}

resource "aws_cloudfront_distribution" "shielded" {
  enabled = true

  origin {
    domain_name = "us-east-1.example.com"
    origin_id   = "us-east-1"

    origin_shield {
      enabled              = true
      origin_shield_region = "us-east-1"
    }
  }

  origin {
    domain_name = "eu-west-1.example.com"
    origin_id   = "eu-west-1"

    origin_shield {
      enabled              = true
      origin_shield_region = "eu-west-1"
    }
  }

  origin {
    domain_name = "ap-northeast-1.example.com"
    origin_id   = "ap-northeast-1"

    origin_shield {
      enabled              = true
      origin_shield_region = "ap-northeast-1"
    }
  }

  origin {
    domain_name = "ap-northeast-2.example.com"
    origin_id   = "ap-northeast-2"

    origin_shield {
      enabled              = true
      origin_shield_region = "ap-northeast-2"
    }
  }

  origin {
    domain_name = "ap-southeast-1.example.com"
    origin_id   = "ap-southeast-1"

    origin_shield {
      enabled              = true
      origin_shield_region = "ap-southeast-1"
    }
  }

  origin {
    domain_name = "ap-southeast-2.example.com"
    origin_id   = "ap-southeast-2"

    origin_shield {
      enabled              = true
      origin_shield_region = "ap-southeast-2"
    }
  }

  origin {
    domain_name = "ap-south-1.example.com"
    origin_id   = "ap-south-1"

    origin_shield {
      enabled              = true
      origin_shield_region = "ap-south-1"
    }
  }
}

resource "aws_cloudfront_function" "older_key" {
  name    = "older-key"
  runtime = "cloudfront-js-2.0"
  code    = "function handler(event) { return event.request }"
}

resource "aws_cloudfront_monitoring_subscription" "site" {
  distribution_id = aws_cloudfront_distribution.site.id

  monitoring_subscription {
    realtime_metrics_subscription_config {
      realtime_metrics_subscription_status = "Enabled"
    }
  }
}

resource "aws_wafregional_web_acl" "old" {
  name        = "old"
  metric_name = "old"

  rule {
    priority = 1
    rule_id  = "rule-1"
    type     = "REGULAR"
  }
}

resource "aws_shield_subscription" "account" {}
