/** Types of networking and of the edge that cost nothing themselves, without the prefix, by reason. */
export const freeNetworking: readonly (readonly [reason: string, types: string])[] = [
  [
    "VPC networks, routing, addresses of subnets and firewall rules are free",
    `
      customer_gateway default_network_acl default_route_table default_security_group default_subnet default_vpc
      default_vpc_dhcp_options ebs_default_kms_key ebs_encryption_by_default ebs_snapshot_block_public_access
      ec2_availability_zone_group ec2_image_block_public_access ec2_instance_connect_endpoint ec2_instance_metadata_defaults
      ec2_instance_state ec2_managed_prefix_list ec2_managed_prefix_list_entry ec2_network_insights_path ec2_serial_console_access
      ec2_subnet_cidr_reservation ec2_tag egress_only_internet_gateway internet_gateway internet_gateway_attachment key_pair
      main_route_table_association network_acl network_acl_association network_acl_rule network_interface network_interface_attachment
      network_interface_permission network_interface_sg_attachment placement_group route route_table route_table_association
      security_group security_group_rule security_group_rules_exclusive subnet vpc vpc_block_public_access_exclusion
      vpc_block_public_access_options vpc_dhcp_options vpc_dhcp_options_association vpc_ipv4_cidr_block_association
      vpc_ipv6_cidr_block_association vpc_network_performance_metric_subscription vpc_security_group_egress_rule
      vpc_security_group_ingress_rule vpc_security_group_vpc_association vpn_connection_route vpn_gateway vpn_gateway_attachment
      vpn_gateway_route_propagation
    `,
  ],
  [
    "peering is free; data that crosses it is billed as data transfer",
    `
      vpc_peering_connection vpc_peering_connection_accepter vpc_peering_connection_options
    `,
  ],
  [
    "billed on the aws_vpc_endpoint",
    `
      vpc_endpoint_connection_notification vpc_endpoint_policy vpc_endpoint_private_dns vpc_endpoint_route_table_association
      vpc_endpoint_security_group_association vpc_endpoint_service vpc_endpoint_service_allowed_principal
      vpc_endpoint_service_private_dns_verification vpc_endpoint_subnet_association
    `,
  ],
  [
    "billed on the aws_vpc_ipam",
    `
      vpc_ipam_organization_admin_account vpc_ipam_pool vpc_ipam_pool_cidr vpc_ipam_pool_cidr_allocation vpc_ipam_preview_next_cidr
      vpc_ipam_resource_discovery vpc_ipam_resource_discovery_association vpc_ipam_scope
    `,
  ],
  [
    "billed on the attachments of the transit gateway",
    `
      ec2_transit_gateway ec2_transit_gateway_connect_peer ec2_transit_gateway_default_route_table_association
      ec2_transit_gateway_default_route_table_propagation ec2_transit_gateway_multicast_domain
      ec2_transit_gateway_multicast_domain_association ec2_transit_gateway_policy_table ec2_transit_gateway_policy_table_association
      ec2_transit_gateway_prefix_list_reference ec2_transit_gateway_route ec2_transit_gateway_route_table
      ec2_transit_gateway_route_table_association ec2_transit_gateway_route_table_propagation
      ec2_transit_gateway_vpc_attachment_accepter
    `,
  ],
  [
    "billed on the aws_ec2_client_vpn_endpoint and its network associations",
    `
      ec2_client_vpn_authorization_rule ec2_client_vpn_route
    `,
  ],
  [
    "billed on the aws_ec2_traffic_mirror_session",
    `
      ec2_traffic_mirror_filter ec2_traffic_mirror_filter_rule ec2_traffic_mirror_target
    `,
  ],
  [
    "billed on the aws_dx_connection and its gateway associations",
    `
      dx_bgp_peer dx_connection_association dx_connection_confirmation dx_gateway dx_gateway_association_proposal dx_hosted_connection
      dx_hosted_private_virtual_interface dx_hosted_private_virtual_interface_accepter dx_hosted_public_virtual_interface
      dx_hosted_public_virtual_interface_accepter dx_hosted_transit_virtual_interface dx_hosted_transit_virtual_interface_accepter
      dx_lag dx_macsec_key_association dx_private_virtual_interface dx_public_virtual_interface dx_transit_virtual_interface
    `,
  ],
  [
    "billed on the load balancer",
    `
      alb_listener alb_listener_certificate alb_listener_rule alb_target_group alb_target_group_attachment app_cookie_stickiness_policy
      elb_attachment lb_cookie_stickiness_policy lb_listener lb_listener_certificate lb_listener_rule lb_ssl_negotiation_policy
      lb_target_group lb_target_group_attachment lb_trust_store lb_trust_store_revocation load_balancer_backend_server_policy
      load_balancer_listener_policy load_balancer_policy proxy_protocol_policy
    `,
  ],
  [
    "billed on the aws_vpclattice_service",
    `
      vpclattice_access_log_subscription vpclattice_auth_policy vpclattice_listener vpclattice_listener_rule vpclattice_resource_policy
      vpclattice_service_network vpclattice_service_network_service_association vpclattice_service_network_vpc_association
      vpclattice_target_group vpclattice_target_group_attachment
    `,
  ],
  [
    "billed on the endpoints of Verified Access",
    `
      verifiedaccess_group verifiedaccess_instance verifiedaccess_instance_logging_configuration
      verifiedaccess_instance_trust_provider_attachment verifiedaccess_trust_provider
    `,
  ],
  [
    "billed on the accelerator and its endpoint groups",
    `
      globalaccelerator_listener
    `,
  ],
  [
    "billed on the aws_networkfirewall_firewall",
    `
      networkfirewall_firewall_policy networkfirewall_logging_configuration networkfirewall_resource_policy networkfirewall_rule_group
      networkfirewall_tls_inspection_configuration
    `,
  ],
  [
    "registering a network is free",
    `
      networkmanager_customer_gateway_association networkmanager_device networkmanager_global_network networkmanager_link
      networkmanager_link_association networkmanager_site networkmanager_transit_gateway_registration
    `,
  ],
  [
    "billed on the zone, the queries or the resolver endpoint",
    `
      route53_cidr_collection route53_cidr_location route53_delegation_set route53_hosted_zone_dnssec route53_key_signing_key
      route53_query_log route53_records_exclusive route53_resolver_config route53_resolver_dnssec_config
      route53_resolver_firewall_config route53_resolver_firewall_rule route53_resolver_firewall_rule_group
      route53_resolver_query_log_config route53_resolver_query_log_config_association route53_resolver_rule
      route53_resolver_rule_association route53_vpc_association_authorization route53_zone_association
      route53domains_delegation_signer_record
    `,
  ],
  [
    "billed on the aws_cloudfront_distribution",
    `
      cloudfront_cache_policy cloudfront_continuous_deployment_policy cloudfront_field_level_encryption_config
      cloudfront_field_level_encryption_profile cloudfront_key_group cloudfront_key_value_store cloudfront_origin_access_control
      cloudfront_origin_access_identity cloudfront_origin_request_policy cloudfront_public_key cloudfront_realtime_log_config
      cloudfront_response_headers_policy cloudfrontkeyvaluestore_key
    `,
  ],
  [
    "billed on the web ACL",
    `
      waf_byte_match_set waf_geo_match_set waf_ipset waf_rate_based_rule waf_regex_match_set waf_regex_pattern_set waf_rule
      waf_rule_group waf_size_constraint_set waf_sql_injection_match_set waf_xss_match_set wafregional_byte_match_set
      wafregional_geo_match_set wafregional_ipset wafregional_rate_based_rule wafregional_regex_match_set wafregional_regex_pattern_set
      wafregional_rule wafregional_rule_group wafregional_size_constraint_set wafregional_sql_injection_match_set
      wafregional_web_acl_association wafregional_xss_match_set wafv2_api_key wafv2_ip_set wafv2_regex_pattern_set wafv2_rule_group
      wafv2_web_acl_association wafv2_web_acl_logging_configuration wafv2_web_acl_rule_group_association
    `,
  ],
  [
    "billed on the subscription to Shield Advanced",
    `
      shield_application_layer_automatic_response shield_drt_access_role_arn_association shield_proactive_engagement shield_protection
      shield_protection_group shield_protection_health_check_association
    `,
  ],
  [
    "billed on the API",
    `
      api_gateway_account api_gateway_api_key api_gateway_authorizer api_gateway_base_path_mapping api_gateway_client_certificate
      api_gateway_deployment api_gateway_documentation_part api_gateway_documentation_version api_gateway_domain_name
      api_gateway_gateway_response api_gateway_integration api_gateway_integration_response api_gateway_method
      api_gateway_method_response api_gateway_method_settings api_gateway_model api_gateway_request_validator api_gateway_resource
      api_gateway_response api_gateway_rest_api_policy api_gateway_usage_plan api_gateway_usage_plan_key api_gateway_vpc_link
      apigatewayv2_api_mapping apigatewayv2_authorizer apigatewayv2_deployment apigatewayv2_domain_name apigatewayv2_integration
      apigatewayv2_integration_response apigatewayv2_model apigatewayv2_route apigatewayv2_route_response apigatewayv2_stage
      apigatewayv2_vpc_link
    `,
  ],
];
