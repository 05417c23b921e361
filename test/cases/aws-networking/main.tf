provider "aws" {
  region = "us-east-1"
}

resource "aws_lb" "app" {
  name = "app"
}

resource "aws_lb" "net" {
  name               = "net"
  load_balancer_type = "network"
}

resource "aws_lb" "bytes" {
  name = "bytes"
}

resource "aws_lb" "rules" {
  name = "rules"
}

resource "aws_elb" "classic" {
  name = "classic"
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id       = "vpc-1"
  service_name = "com.amazonaws.us-east-1.s3"
}

resource "aws_vpc_endpoint" "ssm" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.us-east-1.ssm"
  vpc_endpoint_type = "Interface"
  subnet_ids        = [aws_subnet.a.id, aws_subnet.b.id]
}

resource "aws_subnet" "a" {
  vpc_id = "vpc-1"
}

resource "aws_subnet" "b" {
  vpc_id = "vpc-1"
}

resource "aws_ec2_transit_gateway" "hub" {}

resource "aws_ec2_transit_gateway_vpc_attachment" "app" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  vpc_id             = "vpc-1"
  subnet_ids         = [aws_subnet.a.id]
}

resource "aws_vpn_connection" "office" {
  customer_gateway_id = "cgw-1"
  transit_gateway_id  = aws_ec2_transit_gateway.hub.id
  type                = "ipsec.1"
}

resource "aws_dx_connection" "office" {
  name      = "office"
  bandwidth = "1Gbps"
  location  = "EqDC2"
}

resource "aws_networkfirewall_firewall" "edge" {
  name                = "edge"
  firewall_policy_arn = "arn:aws:network-firewall:us-east-1:123456789012:firewall-policy/edge"
  vpc_id              = "vpc-1"

  subnet_mapping {
    subnet_id = aws_subnet.a.id
  }

  subnet_mapping {
    subnet_id = aws_subnet.b.id
  }
}

resource "aws_ec2_client_vpn_endpoint" "staff" {
  server_certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/1"
  client_cidr_block      = "10.1.0.0/16"
}

resource "aws_ec2_client_vpn_network_association" "staff" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.staff.id
  subnet_id              = aws_subnet.a.id
}

resource "aws_ec2_traffic_mirror_session" "audit" {
  network_interface_id     = "eni-1"
  session_number           = 1
  traffic_mirror_filter_id = "tmf-1"
  traffic_mirror_target_id = "tmt-1"
}

resource "aws_route53_zone" "main" {
  name = "example.com"
}

resource "aws_route53_record" "www" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "www"
  type    = "A"
  ttl     = 300
  records = ["192.0.2.1"]
}

resource "aws_route53_health_check" "www" {
  fqdn             = "www.example.com"
  port             = 443
  type             = "HTTPS"
  request_interval = 10
}

resource "aws_route53_resolver_endpoint" "in" {
  direction          = "INBOUND"
  security_group_ids = ["sg-1"]

  ip_address {
    subnet_id = aws_subnet.a.id
  }

  ip_address {
    subnet_id = aws_subnet.b.id
  }
}

resource "aws_globalaccelerator_endpoint_group" "eu" {
  listener_arn          = "arn:aws:globalaccelerator::123456789012:accelerator/1/listener/1"
  endpoint_group_region = "eu-west-1"
}

resource "aws_vpclattice_service" "orders" {
  name = "orders"
}

resource "aws_alb" "old_name" {
  name               = "old-name"
  load_balancer_type = "gateway"
}

resource "aws_nat_gateway" "out" {
  allocation_id = "eipalloc-1"
  subnet_id     = aws_subnet.a.id
}

resource "aws_vpc_endpoint" "inspection" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.vpce.us-east-1.vpce-svc-1"
  vpc_endpoint_type = "GatewayLoadBalancer"
  subnet_ids        = [aws_subnet.a.id]
}

resource "aws_vpn_connection" "plain" {
  customer_gateway_id = "cgw-1"
  vpn_gateway_id      = "vgw-1"
  type                = "ipsec.1"
}

resource "aws_ec2_transit_gateway_connect" "sdwan" {
  transit_gateway_id      = aws_ec2_transit_gateway.hub.id
  transport_attachment_id = aws_ec2_transit_gateway_vpc_attachment.app.id
}

resource "aws_ec2_transit_gateway_peering_attachment" "abroad" {
  transit_gateway_id      = aws_ec2_transit_gateway.hub.id
  peer_transit_gateway_id = "tgw-1"
  peer_region             = "eu-west-1"
}

resource "aws_ec2_transit_gateway_peering_attachment_accepter" "abroad" {
  transit_gateway_attachment_id = "tgw-attach-1"
}

resource "aws_dx_gateway_association" "hub" {
  dx_gateway_id         = "dxgw-1"
  associated_gateway_id = aws_ec2_transit_gateway.hub.id
}

resource "aws_dx_connection" "older_key" {
  name      = "older-key"
  bandwidth = "10Gbps"
  location  = "EqDC2"
}

resource "aws_ec2_network_insights_analysis" "path" {
  network_insights_path_id = "nip-1"
}

resource "aws_vpc_ipam" "main" {
  operating_regions {
    region_name = "us-east-1"
  }
}

resource "aws_route53_record" "alias" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "alias"
  type    = "A"

  alias {
    name                   = aws_lb.app.dns_name
    zone_id                = aws_lb.app.zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_health_check" "elsewhere" {
  fqdn             = "www.example.org"
  port             = 443
  type             = "HTTPS_STR_MATCH"
  request_interval = 30
}

resource "aws_route53_resolver_firewall_domain_list" "blocked" {
  name    = "blocked"
  domains = ["bad.example.com", "worse.example.com"]
}

resource "aws_route53_resolver_firewall_rule_group_association" "all" {
  name                   = "all"
  firewall_rule_group_id = "rslvr-frg-1"
  priority               = 101
  vpc_id                 = "vpc-1"
}

resource "aws_globalaccelerator_accelerator" "main" {
  name = "main"
}

resource "aws_globalaccelerator_custom_routing_accelerator" "games" {
  name = "games"
}

resource "aws_globalaccelerator_endpoint_group" "us" {
  listener_arn          = "arn:aws:globalaccelerator::123456789012:accelerator/1/listener/1"
  endpoint_group_region = "us-east-1"
}
