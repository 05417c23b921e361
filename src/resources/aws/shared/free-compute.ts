import type { FreeGroup } from "./free-group.js";

/** Types of compute, containers, serverless and build that cost nothing themselves, without the prefix. */
export const freeCompute: readonly FreeGroup[] = [
  {
    reason: "free; the instances, volumes and capacity are billed",
    source: "https://aws.amazon.com/ec2/pricing/on-demand/",
    types: `
      ec2_availability_zone_group ec2_default_credit_specification ec2_instance_metadata_defaults ec2_instance_state
      ec2_serial_console_access key_pair launch_configuration launch_template launch_template_tag placement_group
    `,
  },
  {
    reason: "the feed is free; its bucket is billed",
    source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-data-feeds.html",
    types: "spot_datafeed_subscription",
  },
  {
    reason: "Auto Scaling is free; the instances that it runs and the alarms that it makes are billed",
    source: "https://aws.amazon.com/ec2/autoscaling/pricing/",
    types: `
      appautoscaling_policy appautoscaling_scheduled_action autoscaling_attachment autoscaling_group_tag autoscaling_lifecycle_hook
      autoscaling_notification autoscaling_policy autoscaling_schedule autoscaling_traffic_source_attachment
      autoscalingplans_scaling_plan
    `,
  },
  {
    reason: "billed on the compute environment, by what it runs",
    source: "https://aws.amazon.com/batch/pricing/",
    types: "batch_job_definition batch_job_queue batch_scheduling_policy",
  },
  {
    reason: "billed on the tasks and instances that it runs; metrics of Container Insights are custom metrics of CloudWatch",
    source: "https://aws.amazon.com/ecs/pricing/",
    types: "ecs_cluster",
  },
  {
    reason: "its Auto Scaling group is billed; managed instances, which ECS starts as tasks need them, are not in this estimate",
    source: "https://aws.amazon.com/ecs/pricing/",
    types: "ecs_capacity_provider",
  },
  {
    reason: "billed on the tasks and instances that it runs",
    source: "https://aws.amazon.com/ecs/pricing/",
    types: `
      ecs_account_setting_default ecs_cluster_capacity_providers ecs_daemon ecs_daemon_task_definition ecs_tag ecs_task_definition
      ecs_task_set
    `,
  },
  {
    reason: "billed on the cluster and its nodes; add-ons of the AWS Marketplace have prices of their own",
    source: "https://aws.amazon.com/eks/pricing/",
    types: `
      eks_access_entry eks_access_policy_association eks_addon eks_identity_provider_config eks_pod_identity_association
    `,
  },
  {
    reason: "billed on the environment",
    source: "https://aws.amazon.com/elasticbeanstalk/pricing/",
    types: "elastic_beanstalk_application elastic_beanstalk_application_version elastic_beanstalk_configuration_template",
  },
  {
    reason: "billed on the aws_apprunner_service",
    source: "https://aws.amazon.com/apprunner/pricing/",
    types: `
      apprunner_auto_scaling_configuration_version apprunner_connection apprunner_custom_domain_association
      apprunner_default_auto_scaling_configuration_version apprunner_deployment apprunner_observability_configuration
      apprunner_vpc_connector apprunner_vpc_ingress_connection
    `,
  },
  {
    reason: "billed on the repository; copies to other regions and accounts are stored and transferred there",
    source: "https://aws.amazon.com/ecr/pricing/",
    types: `
      ecr_account_setting ecr_lifecycle_policy ecr_pull_through_cache_rule ecr_pull_time_update_exclusion ecr_registry_policy
      ecr_registry_scanning_configuration ecr_replication_configuration ecr_repository_creation_template ecr_repository_policy
      ecrpublic_repository_policy
    `,
  },
  {
    reason: "billed on the function",
    source: "https://aws.amazon.com/lambda/pricing/",
    types: `
      lambda_alias lambda_code_signing_config lambda_function_event_invoke_config lambda_function_recursion_config
      lambda_function_scaling_config lambda_function_url lambda_invocation lambda_layer_version lambda_layer_version_permission
      lambda_permission lambda_resource_policy lambda_runtime_management_config
    `,
  },
  {
    reason: "billed on the state machine",
    source: "https://aws.amazon.com/step-functions/pricing/",
    types: "sfn_activity sfn_alias",
  },
  {
    reason: "billed on the topic or its messages",
    source: "https://aws.amazon.com/sns/pricing/",
    types: "sns_platform_application sns_sms_preferences sns_topic_policy",
  },
  {
    reason: "billed on the aws_sqs_queue",
    source: "https://aws.amazon.com/sqs/pricing/",
    types: "sqs_queue_policy sqs_queue_redrive_allow_policy sqs_queue_redrive_policy",
  },
  {
    reason: "billed on the aws_cloudwatch_event_bus; rules are free",
    source: "https://aws.amazon.com/eventbridge/pricing/",
    types: `
      cloudwatch_event_archive cloudwatch_event_bus_policy cloudwatch_event_connection cloudwatch_event_endpoint
      cloudwatch_event_permission cloudwatch_event_rule cloudwatch_event_target scheduler_schedule_group schemas_discoverer
      schemas_registry schemas_registry_policy schemas_schema
    `,
  },
  {
    reason: "billed on the build",
    source: "https://aws.amazon.com/codebuild/pricing/",
    types: "codebuild_report_group codebuild_resource_policy codebuild_source_credential codebuild_webhook",
  },
  {
    reason: "billed on the pipeline",
    source: "https://aws.amazon.com/codepipeline/pricing/",
    types: "codepipeline_custom_action_type codepipeline_webhook",
  },
  {
    reason: "connections and notifications of developer tools are free",
    source: "https://docs.aws.amazon.com/dtconsole/latest/userguide/what-is-dtconsole.html",
    types: `
      codeconnections_connection codeconnections_host codestarconnections_connection codestarconnections_host
      codestarnotifications_notification_rule
    `,
  },
  {
    reason: "deployments to EC2, Lambda and ECS are free; those to servers of your own are billed on the aws_codedeploy_deployment_group",
    source: "https://aws.amazon.com/codedeploy/pricing/",
    types: "codedeploy_app codedeploy_deployment_config",
  },
  {
    reason: "billed on the repository, by its users",
    source: "https://aws.amazon.com/codecommit/pricing/",
    types: "codecommit_approval_rule_template codecommit_approval_rule_template_association codecommit_trigger",
  },
  {
    reason: "billed on the aws_codeartifact_domain",
    source: "https://aws.amazon.com/codeartifact/pricing/",
    types: "codeartifact_domain_permissions_policy codeartifact_repository codeartifact_repository_permissions_policy",
  },
  {
    reason: "billed by the users of the space and on the development environments",
    source: "https://aws.amazon.com/codecatalyst/pricing/",
    types: "codecatalyst_project codecatalyst_source_repository",
  },
  {
    reason: "billed on the aws_imagebuilder_image and its pipeline, by the instances that build and the snapshots that are kept",
    source: "https://aws.amazon.com/image-builder/faqs/",
    types: `
      imagebuilder_component imagebuilder_container_recipe imagebuilder_distribution_configuration imagebuilder_image_recipe
      imagebuilder_infrastructure_configuration imagebuilder_lifecycle_policy imagebuilder_workflow
    `,
  },
];
