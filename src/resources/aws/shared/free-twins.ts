/** Types of the Cloud Control provider (awscc), which names them after CloudFormation, that cost nothing themselves. */
export const freeTwins: readonly (readonly [reason: string, types: string])[] = [
  [
    "VPC networks, routing, addresses of subnets and firewall rules are free",
    `
      ec2_vpc ec2_subnet ec2_route ec2_route_table ec2_subnet_route_table_association ec2_internet_gateway ec2_vpc_gateway_attachment
      ec2_security_group ec2_security_group_ingress ec2_security_group_egress ec2_network_acl ec2_network_acl_entry ec2_vpccidr_block
      ec2_subnet_network_acl_association ec2_dhcp_options ec2_vpcdhcp_options_association ec2_egress_only_internet_gateway
      ec2_prefix_list ec2_network_interface ec2_key_pair ec2_placement_group ec2_launch_template
    `,
  ],
  [
    "IAM, roles, users and policies are free",
    "iam_role iam_policy iam_managed_policy iam_role_policy iam_user iam_user_policy iam_group iam_group_policy iam_instance_profile iam_oidc_provider iam_saml_provider iam_service_linked_role",
  ],
  [
    "billed on the load balancer",
    "elasticloadbalancingv2_listener elasticloadbalancingv2_listener_rule elasticloadbalancingv2_target_group",
  ],
  ["billed on the bucket", "s3_bucket_policy s3_access_point"],
  ["billed on the function", "lambda_alias lambda_version lambda_permission lambda_event_source_mapping lambda_layer_version lambda_url"],
  ["billed on the tasks and instances that it runs", "ecs_cluster ecs_task_definition ecs_capacity_provider eks_access_entry eks_addon"],
  [
    "billed on the cluster, the instance or the table",
    "rds_db_subnet_group rds_db_parameter_group rds_db_cluster_parameter_group elasticache_subnet_group",
  ],
  ["billed on the key", "kms_alias"],
  ["billed on the apps, jobs and endpoints that it runs", "sagemaker_endpoint_config sagemaker_model sagemaker_domain"],
  ["billed on the topic, the queue, the bus or what it invokes", "sns_topic_policy sqs_queue_policy events_rule"],
  ["billed on the log group, the metric or the alarm", "logs_log_stream logs_metric_filter logs_subscription_filter logs_resource_policy"],
];
