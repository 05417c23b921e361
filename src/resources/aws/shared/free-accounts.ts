import type { FreeGroup } from "./free-group.js";

/** Types of accounts, costs, management and monitoring that cost nothing themselves, without the prefix. */
export const freeAccounts: readonly FreeGroup[] = [
  {
    reason: "accounts and AWS Organizations are free",
    source: "https://aws.amazon.com/organizations/faqs/",
    types: `
      account_alternate_contact account_primary_contact account_region cloudtrail_organization_delegated_admin_account
      organizations_account organizations_aws_service_access organizations_delegated_administrator organizations_organization
      organizations_organizational_unit organizations_policy organizations_policy_attachment organizations_resource_policy
      organizations_tag uxc_account_customizations
    `,
  },
  {
    reason: "sharing with AWS RAM is free",
    source: "https://aws.amazon.com/ram/faqs/",
    types: `
      ram_permission ram_principal_association ram_resource_association ram_resource_share ram_resource_share_accepter
      ram_resource_share_associations_exclusive ram_sharing_with_organization
    `,
  },
  {
    reason: "Control Tower is free; the trails, configuration recorders, rules and buckets that it sets up are billed",
    source: "https://aws.amazon.com/controltower/pricing/",
    types: "controltower_baseline controltower_control controltower_landing_zone",
  },
  {
    reason: "cost reports, budgets' settings and anomaly detection are free; the reports' bucket is billed",
    source: "https://aws.amazon.com/aws-cost-management/pricing/",
    types: `
      bcmdataexports_export billing_view ce_anomaly_monitor ce_anomaly_subscription ce_cost_allocation_tag ce_cost_category
      costoptimizationhub_enrollment_status costoptimizationhub_preferences cur_report_definition invoicing_invoice_unit
    `,
  },
  {
    reason: "budgets are free; actions of budgets are billed a day",
    source: "https://aws.amazon.com/aws-cost-management/aws-budgets/pricing/",
    types: "budgets_budget",
  },
  {
    reason: "commits to a spend on usage that is estimated where it is used",
    source: "https://aws.amazon.com/savingsplans/pricing/",
    types: "savingsplans_savings_plan",
  },
  {
    reason: "Compute Optimizer is free without enhanced metrics",
    source: "https://aws.amazon.com/compute-optimizer/pricing/",
    types: "computeoptimizer_enrollment_status",
  },
  {
    reason: "License Manager is free for rules and grants of licences",
    source: "https://aws.amazon.com/license-manager/pricing/",
    types: `
      licensemanager_association licensemanager_grant licensemanager_grant_accepter licensemanager_license_configuration
    `,
  },
  {
    reason: "quotas are free",
    source: "https://docs.aws.amazon.com/servicequotas/latest/userguide/intro.html",
    types: `
      servicequotas_auto_management servicequotas_service_quota servicequotas_template servicequotas_template_association
    `,
  },
  {
    reason: "Resource Explorer, resource groups and tags are free",
    source: "https://aws.amazon.com/resourceexplorer/faqs/",
    types: "ec2_tag resourceexplorer2_index resourceexplorer2_view resourcegroups_group resourcegroups_resource",
  },
  {
    reason: "billed on the aws_servicecatalog_portfolio, by the calls to Service Catalog",
    source: "https://aws.amazon.com/servicecatalog/pricing/",
    types: `
      servicecatalog_budget_resource_association servicecatalog_constraint servicecatalog_organizations_access
      servicecatalog_portfolio_share servicecatalog_principal_portfolio_association servicecatalog_product
      servicecatalog_product_portfolio_association servicecatalog_provisioning_artifact servicecatalog_service_action
      servicecatalog_tag_option servicecatalog_tag_option_resource_association
    `,
  },
  {
    reason: "billed by the calls to Service Catalog: name them on the aws_servicecatalog_portfolio",
    source: "https://aws.amazon.com/servicecatalog/pricing/",
    types: `
      servicecatalogappregistry_application servicecatalogappregistry_attribute_group
      servicecatalogappregistry_attribute_group_association
    `,
  },
  {
    reason: "free itself; what it creates is billed where it is created, and is not in this estimate",
    source: "https://aws.amazon.com/cloudformation/pricing/",
    types: `
      cloudformation_stack_instances cloudformation_stack_set_instance serverlessapplicationrepository_cloudformation_stack
      servicecatalog_provisioned_product ssmquicksetup_configuration_manager
    `,
  },
  {
    reason: "a registered type is free; third-party types are billed by their operations on the stack",
    source: "https://aws.amazon.com/cloudformation/pricing/",
    types: "cloudformation_type",
  },
  {
    reason: "notifications to chat, email and phones are free; the events come from services that are billed",
    source: "https://docs.aws.amazon.com/notifications/latest/userguide/what-is-service.html",
    types: `
      notifications_channel_association notifications_event_rule notifications_managed_notification_account_contact_association
      notifications_managed_notification_additional_channel_association notifications_notification_configuration
      notifications_notification_hub notifications_organizational_unit_association notifications_organizations_access
      notificationscontacts_email_contact
    `,
  },
  {
    reason: "free; the notifications come from SNS topics that are billed",
    source: "https://aws.amazon.com/chatbot/pricing/",
    types: "chatbot_slack_channel_configuration chatbot_teams_channel_configuration",
  },
  {
    reason: "billed by the application that is assessed, not by the policy",
    source: "https://aws.amazon.com/resilience-hub/pricing/",
    types: "resiliencehub_resiliency_policy",
  },
  {
    reason: "sets up alarms, logs and metrics that CloudWatch bills",
    source: "https://aws.amazon.com/cloudwatch/pricing/",
    types: "applicationinsights_application",
  },
  {
    reason: "OpsWorks has reached its end",
    source: "https://aws.amazon.com/opsworks/stacks/faqs/",
    types: "opsworks_user_profile",
  },
  {
    reason: "billed on the aws_ssmincidents_response_plan",
    source: "https://aws.amazon.com/systems-manager/pricing/",
    types: `
      ssmcontacts_contact ssmcontacts_contact_channel ssmcontacts_plan ssmcontacts_rotation ssmincidents_replication_set
    `,
  },
  {
    reason: "billed on the aws_appconfig_application, by its configuration requests",
    source: "https://aws.amazon.com/systems-manager/pricing/",
    types: `
      appconfig_configuration_profile appconfig_deployment appconfig_deployment_strategy appconfig_environment appconfig_extension
      appconfig_extension_association appconfig_hosted_configuration_version
    `,
  },
  {
    reason:
      "free for instances of EC2; automation and packages are billed on the aws_ssm_document, advanced instances on the aws_ssm_activation",
    source: "https://aws.amazon.com/systems-manager/pricing/",
    types: `
      ssm_association ssm_default_patch_baseline ssm_maintenance_window ssm_maintenance_window_target ssm_maintenance_window_task
      ssm_patch_baseline ssm_patch_group ssm_resource_data_sync ssm_service_setting
    `,
  },
  {
    reason: "billed on the recorder, by its items, and on the rules; aggregators are free",
    source: "https://aws.amazon.com/config/pricing/",
    types: `
      config_aggregate_authorization config_configuration_aggregator config_configuration_recorder_status config_delivery_channel
      config_remediation_configuration config_retention_configuration
    `,
  },
  {
    reason: "detecting anomalies and saved queries are free; the log group bills what it ingests, stores and scans",
    source: "https://aws.amazon.com/cloudwatch/pricing/",
    types: "cloudwatch_log_anomaly_detector cloudwatch_query_definition",
  },
  {
    reason: "billed on the alarm",
    source: "https://aws.amazon.com/cloudwatch/pricing/",
    types: "cloudwatch_alarm_mute_rule",
  },
  {
    reason: "rules of telemetry are free; CloudWatch bills the logs and metrics that they turn on",
    source: "https://aws.amazon.com/cloudwatch/pricing/",
    types: `
      observabilityadmin_telemetry_enrichment observabilityadmin_telemetry_evaluation
      observabilityadmin_telemetry_evaluation_for_organization observabilityadmin_telemetry_rule
      observabilityadmin_telemetry_rule_for_organization
    `,
  },
  {
    reason: "billed on the log group, by what it ingests, stores and scans",
    source: "https://aws.amazon.com/cloudwatch/pricing/",
    types: `
      cloudwatch_log_account_policy cloudwatch_log_delivery_destination cloudwatch_log_delivery_destination_policy
      cloudwatch_log_delivery_source cloudwatch_log_destination cloudwatch_log_destination_policy cloudwatch_log_index_policy
      cloudwatch_log_resource_policy cloudwatch_log_stream cloudwatch_log_subscription_filter cloudwatch_log_transformer
      observabilityadmin_centralization_rule_for_organization
    `,
  },
  {
    reason: "sharing logs and metrics with a monitoring account is free; further copies of traces are billed",
    source: "https://aws.amazon.com/cloudwatch/pricing/",
    types: "oam_link oam_sink oam_sink_policy",
  },
  {
    reason: "billed on the monitor",
    source: "https://aws.amazon.com/cloudwatch/pricing/",
    types: "evidently_feature evidently_launch evidently_segment networkflowmonitor_scope networkmonitor_probe",
  },
  {
    reason: "billed on the canary",
    source: "https://aws.amazon.com/cloudwatch/pricing/",
    types: "synthetics_group synthetics_group_association",
  },
  {
    reason: "X-Ray is billed by traces, on the aws_xray_group",
    source: "https://aws.amazon.com/xray/pricing/",
    types: `
      xray_encryption_config xray_indexing_rule xray_resource_policy xray_sampling_rule xray_trace_segment_destination
    `,
  },
  {
    reason: "billed on the aws_devopsguru_resource_collection",
    source: "https://aws.amazon.com/devops-guru/pricing/",
    types: "devopsguru_event_sources_config devopsguru_notification_channel devopsguru_service_integration",
  },
  {
    reason: "billed on the aws_fis_experiment_template",
    source: "https://aws.amazon.com/fis/pricing/",
    types: "fis_safety_lever_state fis_target_account_configuration",
  },
];
