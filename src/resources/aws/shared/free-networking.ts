import type { FreeGroup } from "./free-group.js";

/** Types of networking and the edge that cost nothing themselves, without the prefix. */
export const freeNetworking: readonly FreeGroup[] = [
  {
    reason: "Amazon VPC, its subnets, routes, gateways and firewall rules are free",
    source: "https://aws.amazon.com/vpc/pricing/",
    types: `
      default_network_acl default_route_table default_security_group default_subnet default_vpc default_vpc_dhcp_options
      ec2_carrier_gateway ec2_managed_prefix_list ec2_managed_prefix_list_entry ec2_subnet_cidr_reservation
      egress_only_internet_gateway internet_gateway internet_gateway_attachment main_route_table_association
      nat_gateway_eip_association network_acl network_acl_association network_acl_rule route route_table route_table_association
      security_group security_group_rule security_group_rules_exclusive subnet vpc vpc_block_public_access_exclusion
      vpc_block_public_access_options vpc_dhcp_options vpc_dhcp_options_association vpc_ipv4_cidr_block_association
      vpc_ipv6_cidr_block_association vpc_security_group_egress_rule vpc_security_group_ingress_rule
      vpc_security_group_rules_exclusive vpc_security_group_vpc_association
    `,
  },
  {
    reason: "gateways and capacity of Outposts are paid with the rack",
    source: "https://aws.amazon.com/outposts/rack/pricing/",
    types: `
      ec2_local_gateway_route ec2_local_gateway_route_table ec2_local_gateway_route_table_virtual_interface_group_association
      ec2_local_gateway_route_table_vpc_association outposts_capacity_task
    `,
  },
  {
    reason: "network interfaces are free; public addresses of theirs are billed with what they are attached to, or as aws_eip",
    source: "https://aws.amazon.com/vpc/pricing/",
    types: `
      eip_association eip_domain_name network_interface network_interface_attachment network_interface_permission
      network_interface_sg_attachment
    `,
  },
  {
    reason: "EC2 Instance Connect Endpoint is free; data across availability zones is billed as data transfer",
    source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect-with-ec2-instance-connect-endpoint.html",
    types: "ec2_instance_connect_endpoint",
  },
  {
    reason: "the path is free; each aws_ec2_network_insights_analysis of it is billed",
    source: "https://aws.amazon.com/vpc/pricing/",
    types: "ec2_network_insights_path",
  },
  {
    reason: "the scope is free; each network interface that an analysis of it reads is billed",
    source: "https://aws.amazon.com/vpc/pricing/",
    types: "ec2_network_insights_access_scope",
  },
  {
    reason: "billed on the aws_vpc_route_server_endpoint",
    source: "https://aws.amazon.com/vpc/pricing/",
    types: "vpc_route_server vpc_route_server_peer vpc_route_server_propagation vpc_route_server_vpc_association",
  },
  {
    reason: "billed on the aws_vpn_connection",
    source: "https://aws.amazon.com/vpn/pricing/",
    types: "customer_gateway vpn_connection_route vpn_gateway vpn_gateway_attachment vpn_gateway_route_propagation",
  },
  {
    reason: "peering is free; data that crosses it is billed as data transfer",
    source: "https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html",
    types: "vpc_peering_connection vpc_peering_connection_accepter vpc_peering_connection_options",
  },
  {
    reason: "billed on the aws_vpc_endpoint of whoever connects",
    source: "https://aws.amazon.com/privatelink/pricing/",
    types: `
      vpc_endpoint_connection_accepter vpc_endpoint_connection_notification vpc_endpoint_policy vpc_endpoint_private_dns
      vpc_endpoint_route_table_association vpc_endpoint_security_group_association vpc_endpoint_service
      vpc_endpoint_service_allowed_principal vpc_endpoint_service_private_dns_verification vpc_endpoint_subnet_association
    `,
  },
  {
    reason: "billed on the aws_vpc_ipam, by the active addresses of its advanced tier",
    source: "https://aws.amazon.com/vpc/pricing/",
    types: `
      vpc_ipam_organization_admin_account vpc_ipam_pool vpc_ipam_pool_cidr_allocation vpc_ipam_preview_next_cidr
      vpc_ipam_resource_discovery vpc_ipam_resource_discovery_association vpc_ipam_scope
    `,
  },
  {
    reason: "billed on the attachments of the transit gateway",
    source: "https://aws.amazon.com/transit-gateway/pricing/",
    types: `
      ec2_transit_gateway ec2_transit_gateway_connect_peer ec2_transit_gateway_default_route_table_association
      ec2_transit_gateway_default_route_table_propagation ec2_transit_gateway_metering_policy
      ec2_transit_gateway_metering_policy_entry ec2_transit_gateway_multicast_domain
      ec2_transit_gateway_multicast_domain_association ec2_transit_gateway_multicast_group_member
      ec2_transit_gateway_multicast_group_source ec2_transit_gateway_policy_table ec2_transit_gateway_policy_table_association
      ec2_transit_gateway_policy_table_entry ec2_transit_gateway_prefix_list_reference ec2_transit_gateway_route
      ec2_transit_gateway_route_table ec2_transit_gateway_route_table_association ec2_transit_gateway_route_table_propagation
      ec2_transit_gateway_vpc_attachment_accepter
    `,
  },
  {
    reason: "billed on the aws_ec2_client_vpn_endpoint and its network associations",
    source: "https://aws.amazon.com/vpn/pricing/",
    types: "ec2_client_vpn_authorization_rule ec2_client_vpn_route",
  },
  {
    reason: "billed on the aws_ec2_traffic_mirror_session",
    source: "https://aws.amazon.com/vpc/pricing/",
    types: "ec2_traffic_mirror_filter ec2_traffic_mirror_filter_rule ec2_traffic_mirror_target",
  },
  {
    reason: "Direct Connect gateways, public virtual interfaces and BGP are free; ports and data out are billed on the aws_dx_connection",
    source: "https://aws.amazon.com/directconnect/pricing/",
    types: `
      dx_bgp_peer dx_connection_association dx_gateway dx_gateway_association_proposal dx_hosted_public_virtual_interface
      dx_hosted_public_virtual_interface_accepter dx_lag dx_macsec_key_association dx_public_virtual_interface
    `,
  },
  {
    reason:
      "billed on the aws_dx_connection of whoever owns the port; whoever accepts a hosted connection names it as aws_dx_connection_confirmation",
    source: "https://aws.amazon.com/directconnect/pricing/",
    types: `
      dx_hosted_connection dx_hosted_private_virtual_interface dx_hosted_private_virtual_interface_accepter
      dx_hosted_transit_virtual_interface dx_hosted_transit_virtual_interface_accepter
    `,
  },
  {
    reason: "billed on the load balancer",
    source: "https://aws.amazon.com/elasticloadbalancing/pricing/",
    types: `
      alb_listener alb_listener_certificate alb_listener_rule alb_target_group alb_target_group_attachment
      app_cookie_stickiness_policy elb_attachment lb_cookie_stickiness_policy lb_listener lb_listener_certificate lb_listener_rule
      lb_ssl_negotiation_policy lb_target_group lb_target_group_attachment lb_trust_store_revocation
      load_balancer_backend_server_policy load_balancer_listener_policy load_balancer_policy proxy_protocol_policy
    `,
  },
  {
    reason: "billed on the aws_vpclattice_service",
    source: "https://aws.amazon.com/vpc/lattice/pricing/",
    types: `
      vpclattice_access_log_subscription vpclattice_auth_policy vpclattice_domain_verification vpclattice_listener
      vpclattice_listener_rule vpclattice_resource_gateway vpclattice_resource_policy vpclattice_service_network
      vpclattice_service_network_service_association vpclattice_service_network_vpc_association vpclattice_target_group
      vpclattice_target_group_attachment
    `,
  },
  {
    reason: "billed on the endpoints of Verified Access",
    source: "https://aws.amazon.com/verified-access/pricing/",
    types: `
      verifiedaccess_group verifiedaccess_instance verifiedaccess_instance_logging_configuration
      verifiedaccess_instance_trust_provider_attachment verifiedaccess_trust_provider
    `,
  },
  {
    reason: "billed on the accelerator and its endpoint groups",
    source: "https://aws.amazon.com/global-accelerator/pricing/",
    types: `
      globalaccelerator_cross_account_attachment globalaccelerator_custom_routing_endpoint_group
      globalaccelerator_custom_routing_listener globalaccelerator_listener
    `,
  },
  {
    reason: "billed on the endpoints of the aws_networkfirewall_firewall",
    source: "https://aws.amazon.com/network-firewall/pricing/",
    types: `
      networkfirewall_firewall_policy networkfirewall_firewall_transit_gateway_attachment_accepter
      networkfirewall_logging_configuration networkfirewall_resource_policy networkfirewall_rule_group
      networkfirewall_tls_inspection_configuration
    `,
  },
  {
    reason: "billed on the core network and its attachments",
    source: "https://aws.amazon.com/cloud-wan/pricing/",
    types: `
      networkmanager_attachment_accepter networkmanager_attachment_routing_policy_label networkmanager_connect_peer
      networkmanager_connection networkmanager_core_network_policy_attachment
      networkmanager_transit_gateway_connect_peer_association networkmanager_transit_gateway_peering
    `,
  },
  {
    reason: "registering a network is free; AWS Network Manager bills what is registered",
    source: "https://aws.amazon.com/transit-gateway/network-manager/",
    types: `
      networkmanager_customer_gateway_association networkmanager_device networkmanager_global_network networkmanager_link
      networkmanager_link_association networkmanager_prefix_list_association networkmanager_site
      networkmanager_transit_gateway_registration
    `,
  },
  {
    reason:
      "the first 1,000 CIDR blocks of an account are free, and those beyond have a monthly price; IP-based queries are billed on the record",
    source: "https://aws.amazon.com/route53/pricing/",
    types: "route53_cidr_collection route53_cidr_location",
  },
  {
    reason: "billed on the zone, its queries or the resolver endpoint",
    source: "https://aws.amazon.com/route53/pricing/",
    types: `
      route53_delegation_set route53_hosted_zone_dnssec route53_key_signing_key route53_query_log route53_records_exclusive
      route53_resolver_config route53_resolver_dnssec_config route53_resolver_firewall_config route53_resolver_firewall_rule
      route53_resolver_firewall_rule_group route53_resolver_query_log_config route53_resolver_query_log_config_association
      route53_resolver_rule route53_resolver_rule_association route53_traffic_policy route53_vpc_association_authorization
      route53_zone_association route53domains_delegation_signer_record
    `,
  },
  {
    reason: "billed on the aws_route53profiles_profile",
    source: "https://aws.amazon.com/route53/pricing/",
    types: "route53profiles_association route53profiles_resource_association",
  },
  {
    reason: "billed on the aws_route53recoverycontrolconfig_cluster and the readiness checks",
    source: "https://aws.amazon.com/application-recovery-controller/pricing/",
    types: `
      route53recoverycontrolconfig_control_panel route53recoverycontrolconfig_routing_control
      route53recoverycontrolconfig_safety_rule route53recoveryreadiness_cell route53recoveryreadiness_recovery_group
      route53recoveryreadiness_resource_set
    `,
  },
  {
    reason: "zonal shift and autoshift are free",
    source: "https://aws.amazon.com/application-recovery-controller/pricing/",
    types: "arczonalshift_autoshift_observer_notification_status arczonalshift_zonal_autoshift_configuration",
  },
  {
    reason: "billed on the aws_cloudfront_distribution",
    source: "https://aws.amazon.com/cloudfront/pricing/",
    types: `
      cloudfront_cache_policy cloudfront_connection_group cloudfront_continuous_deployment_policy
      cloudfront_field_level_encryption_config cloudfront_field_level_encryption_profile cloudfront_key_group
      cloudfront_origin_access_control cloudfront_origin_access_identity cloudfront_origin_request_policy cloudfront_public_key
      cloudfront_realtime_log_config cloudfront_response_headers_policy cloudfront_vpc_origin cloudfrontkeyvaluestore_key
      cloudfrontkeyvaluestore_keys_exclusive
    `,
  },
  {
    reason: "billed on the web ACL: each rule and rule group that it uses",
    source: "https://aws.amazon.com/waf/pricing/",
    types: `
      waf_byte_match_set waf_geo_match_set waf_ipset waf_rate_based_rule waf_regex_match_set waf_regex_pattern_set waf_rule
      waf_rule_group waf_size_constraint_set waf_sql_injection_match_set waf_xss_match_set wafregional_byte_match_set
      wafregional_geo_match_set wafregional_ipset wafregional_rate_based_rule wafregional_regex_match_set
      wafregional_regex_pattern_set wafregional_rule wafregional_rule_group wafregional_size_constraint_set
      wafregional_sql_injection_match_set wafregional_web_acl_association wafregional_xss_match_set wafv2_api_key wafv2_ip_set
      wafv2_regex_pattern_set wafv2_rule_group wafv2_web_acl_association wafv2_web_acl_logging_configuration
    `,
  },
  {
    reason: "billed on the subscription to Shield Advanced",
    source: "https://aws.amazon.com/shield/pricing/",
    types: `
      shield_application_layer_automatic_response shield_drt_access_log_bucket_association shield_drt_access_role_arn_association
      shield_proactive_engagement shield_protection shield_protection_group shield_protection_health_check_association
    `,
  },
  {
    reason: "custom domain names, keys and plans are free; requests and the stage's cache are billed, metrics of methods by CloudWatch",
    source: "https://aws.amazon.com/api-gateway/pricing/",
    types: `
      api_gateway_account api_gateway_api_key api_gateway_base_path_mapping api_gateway_client_certificate api_gateway_domain_name
      api_gateway_domain_name_access_association api_gateway_method_settings api_gateway_usage_plan api_gateway_usage_plan_key
      apigatewayv2_api_mapping apigatewayv2_domain_name apigatewayv2_routing_rule
    `,
  },
  {
    reason: "billed on the API, by its requests and cache",
    source: "https://aws.amazon.com/api-gateway/pricing/",
    types: `
      api_gateway_authorizer api_gateway_deployment api_gateway_documentation_part api_gateway_documentation_version
      api_gateway_gateway_response api_gateway_integration api_gateway_integration_response api_gateway_method
      api_gateway_method_response api_gateway_model api_gateway_request_validator api_gateway_resource api_gateway_response
      api_gateway_rest_api_policy api_gateway_rest_api_put api_gateway_vpc_link apigatewayv2_authorizer apigatewayv2_deployment
      apigatewayv2_integration apigatewayv2_integration_response apigatewayv2_model apigatewayv2_route apigatewayv2_route_response
      apigatewayv2_stage apigatewayv2_vpc_link
    `,
  },
  {
    reason: "billed on the AppSync API",
    source: "https://aws.amazon.com/appsync/pricing/",
    types: `
      appsync_api_key appsync_channel_namespace appsync_datasource appsync_domain_name appsync_domain_name_api_association
      appsync_function appsync_resolver appsync_source_api_association appsync_type
    `,
  },
  {
    reason: "App Mesh is free; the proxies run in the tasks and instances that are billed",
    source: "https://aws.amazon.com/app-mesh/pricing/",
    types: `
      appmesh_gateway_route appmesh_mesh appmesh_route appmesh_virtual_gateway appmesh_virtual_node appmesh_virtual_router
      appmesh_virtual_service
    `,
  },
  {
    reason: "billed on the aws_service_discovery_instance, by what is registered, and on the service, by what is looked up",
    source: "https://aws.amazon.com/cloud-map/pricing/",
    types: "service_discovery_http_namespace",
  },
];
