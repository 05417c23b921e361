import type { FreeGroup } from "./free-group.js";

/** Types of security and identity that cost nothing themselves, without the prefix. */
export const freeSecurity: readonly FreeGroup[] = [
  {
    reason: "IAM, its roles, users, policies and keys are free",
    source: "https://aws.amazon.com/iam/faqs/",
    types: `
      accessanalyzer_archive_rule iam_access_key iam_account_alias iam_account_password_policy iam_group iam_group_membership
      iam_group_policies_exclusive iam_group_policy iam_group_policy_attachment iam_group_policy_attachments_exclusive
      iam_instance_profile iam_openid_connect_provider iam_organizations_features iam_outbound_web_identity_federation iam_policy
      iam_policy_attachment iam_role iam_role_policies_exclusive iam_role_policy iam_role_policy_attachment
      iam_role_policy_attachments_exclusive iam_saml_provider iam_security_token_service_preferences iam_server_certificate
      iam_service_linked_role iam_service_specific_credential iam_signing_certificate iam_user iam_user_group_membership
      iam_user_login_profile iam_user_policies_exclusive iam_user_policy iam_user_policy_attachment
      iam_user_policy_attachments_exclusive iam_user_ssh_key iam_virtual_mfa_device
    `,
  },
  {
    reason: "IAM Identity Center is free",
    source: "https://aws.amazon.com/iam/identity-center/faqs/",
    types: `
      identitystore_group identitystore_group_membership identitystore_user ssoadmin_account_assignment ssoadmin_application
      ssoadmin_application_access_scope ssoadmin_application_assignment ssoadmin_application_assignment_configuration
      ssoadmin_customer_managed_policy_attachment ssoadmin_customer_managed_policy_attachments_exclusive
      ssoadmin_instance_access_control_attributes ssoadmin_managed_policy_attachment ssoadmin_managed_policy_attachments_exclusive
      ssoadmin_permission_set ssoadmin_permission_set_inline_policy ssoadmin_permissions_boundary_attachment ssoadmin_region
      ssoadmin_trusted_token_issuer
    `,
  },
  {
    reason: "IAM Roles Anywhere is free; a private authority is billed as aws_acmpca_certificate_authority",
    source: "https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html",
    types: "rolesanywhere_profile rolesanywhere_trust_anchor",
  },
  {
    reason: "billed on the aws_auditmanager_account_registration",
    source: "https://aws.amazon.com/audit-manager/pricing/",
    types: `
      auditmanager_assessment auditmanager_assessment_delegation auditmanager_assessment_report auditmanager_control
      auditmanager_framework auditmanager_framework_share auditmanager_organization_admin_account_registration
    `,
  },
  {
    reason: "billed on the policies of Firewall Manager",
    source: "https://aws.amazon.com/firewall-manager/pricing/",
    types: "fms_admin_account fms_resource_set",
  },
  {
    reason: "billed on the aws_guardduty_detector of each account",
    source: "https://aws.amazon.com/guardduty/pricing/",
    types: `
      guardduty_detector_feature guardduty_filter guardduty_invite_accepter guardduty_ipset guardduty_member
      guardduty_member_detector_feature guardduty_organization_admin_account guardduty_organization_configuration
      guardduty_organization_configuration_feature guardduty_publishing_destination guardduty_threatintelset
    `,
  },
  {
    reason: "billed on the aws_inspector2_enabler of each account, by what it scans",
    source: "https://aws.amazon.com/inspector/pricing/",
    types: `
      inspector2_delegated_admin_account inspector2_filter inspector2_member_association inspector2_organization_configuration
    `,
  },
  {
    reason: "billed on the aws_inspector_assessment_template",
    source: "https://aws.amazon.com/inspector/pricing/",
    types: "inspector_assessment_target inspector_resource_group",
  },
  {
    reason: "billed on the aws_macie2_account of each account, by what it inspects",
    source: "https://aws.amazon.com/macie/pricing/",
    types: `
      macie2_classification_export_configuration macie2_classification_job macie2_custom_data_identifier macie2_findings_filter
      macie2_invitation_accepter macie2_member macie2_organization_admin_account macie2_organization_configuration
    `,
  },
  {
    reason: "billed on the aws_securityhub_account of each account, by checks, findings and automation rules",
    source: "https://aws.amazon.com/security-hub/pricing/",
    types: `
      securityhub_action_target securityhub_aggregator_v2 securityhub_automation_rule securityhub_automation_rule_v2
      securityhub_configuration_policy securityhub_configuration_policy_association securityhub_connector_v2
      securityhub_finding_aggregator securityhub_insight securityhub_invite_accepter securityhub_member
      securityhub_organization_admin_account securityhub_organization_configuration securityhub_product_subscription
      securityhub_standards_control securityhub_standards_control_association securityhub_standards_subscription
    `,
  },
  {
    reason: "billed on the aws_securitylake_data_lake, by what its sources send",
    source: "https://aws.amazon.com/security-lake/pricing/",
    types: `
      securitylake_aws_log_source securitylake_custom_log_source securitylake_subscriber securitylake_subscriber_notification
    `,
  },
  {
    reason: "billed on the aws_detective_graph, by what the members send",
    source: "https://aws.amazon.com/detective/pricing/",
    types: `
      detective_invitation_accepter detective_member detective_organization_admin_account detective_organization_configuration
    `,
  },
  {
    reason: "billed on the aws_verifiedpermissions_policy_store, by its requests",
    source: "https://aws.amazon.com/verified-permissions/pricing/",
    types: `
      verifiedpermissions_identity_source verifiedpermissions_policy verifiedpermissions_policy_template verifiedpermissions_schema
    `,
  },
  {
    reason: "billed on the aws_cognito_user_pool, by active users; identity pools are free",
    source: "https://aws.amazon.com/cognito/pricing/",
    types: `
      cognito_identity_pool cognito_identity_pool_provider_principal_tag cognito_identity_pool_roles_attachment
      cognito_identity_provider cognito_log_delivery_configuration cognito_managed_login_branding cognito_resource_server
      cognito_risk_configuration cognito_user cognito_user_group cognito_user_in_group cognito_user_pool_domain
      cognito_user_pool_ui_customization
    `,
  },
  {
    reason: "billed on the key",
    source: "https://aws.amazon.com/kms/pricing/",
    types: "kms_alias kms_ciphertext kms_custom_key_store kms_grant kms_key_policy",
  },
  {
    reason: "billed on the aws_paymentcryptography_key",
    source: "https://aws.amazon.com/payment-cryptography/pricing/",
    types: "paymentcryptography_key_alias",
  },
  {
    reason: "billed on the aws_secretsmanager_secret",
    source: "https://aws.amazon.com/secrets-manager/pricing/",
    types: "secretsmanager_secret_policy secretsmanager_secret_rotation secretsmanager_secret_version secretsmanager_tag",
  },
  {
    reason: "public certificates for AWS services are free",
    source: "https://aws.amazon.com/certificate-manager/pricing/",
    types: "acm_certificate_validation",
  },
  {
    reason: "billed on the private certificate authority",
    source: "https://aws.amazon.com/private-ca/pricing/",
    types: "acmpca_certificate_authority_certificate acmpca_permission acmpca_policy",
  },
  {
    reason: "billed on the aws_cloudhsm_v2_hsm of the cluster",
    source: "https://aws.amazon.com/cloudhsm/pricing/",
    types: "cloudhsm_v2_cluster",
  },
  {
    reason: "signing code for Lambda and containers is free",
    source: "https://aws.amazon.com/signer/faqs/",
    types: "signer_signing_job signer_signing_profile signer_signing_profile_permission",
  },
  {
    reason: "billed on the directory",
    source: "https://aws.amazon.com/directoryservice/pricing/",
    types: `
      directory_service_conditional_forwarder directory_service_log_subscription directory_service_radius_settings
      directory_service_shared_directory_accepter directory_service_trust
    `,
  },
];
