import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/diagnostic.js";
import { readDocument } from "../../src/read/read.js";
import { findFreeType, findResource } from "../../src/resources/index.js";
import { hasShared, shared } from "../support/shared-corpus.js";
import { ROOT } from "../support/run.js";

/** Types of the AWS provider without a mapping and not known to be free, and why. They are reported as such, never taken to be free. */
const OPEN = new Map([
  ["aws_accountaccess_application", "a service whose pricing page was not found"],
  ["aws_accountaccess_entitlement", "a service whose pricing page was not found"],
  ["aws_agentregistry_registry", "a service whose pricing page was not found"],
  ["aws_arcregionswitch_plan", "a price for each plan; the price list's name is not known here"],
  ["aws_bedrockagentcore_browser_profile", "whether it has a price is not confirmed"],
  ["aws_bedrockagentcore_evaluator", "whether it has a price is not confirmed"],
  ["aws_bedrockagentcore_harness", "whether it has a price is not confirmed"],
  ["aws_bedrockagentcore_online_evaluation_config", "whether it has a price is not confirmed"],
  ["aws_bedrockagentcore_policy", "whether it has a price is not confirmed"],
  ["aws_bedrockagentcore_policy_engine", "whether it has a price is not confirmed"],
  ["aws_bedrockagentcore_registry", "whether it has a price is not confirmed"],
  ["aws_cloudcontrolapi_resource", "the kind of resource is in an attribute"],
  ["aws_cloudfront_anycast_ip_list", "a price for each list and month; the price list's name is not known here"],
  ["aws_cloudfront_connection_function", "whether it has a price is not confirmed"],
  ["aws_cloudfront_distribution_tenant", "a price for each tenant; the price list's name is not known here"],
  ["aws_cloudfront_multitenant_distribution", "the edge's usage is not read from it yet"],
  ["aws_cloudfront_trust_store", "whether it has a price is not confirmed"],
  ["aws_cloudwatch_log_s3_table_integration_source", "whether it has a price is not confirmed"],
  ["aws_cloudwatch_log_storage_tier_policy", "whether it has a price is not confirmed"],
  ["aws_cloudwatch_otel_enrichment", "whether it has a price is not confirmed"],
  ["aws_ec2_secondary_network", "whether it has a price is not confirmed"],
  ["aws_ec2_secondary_subnet", "whether it has a price is not confirmed"],
  ["aws_glue_catalog", "whether it has a price is not confirmed"],
  ["aws_kinesis_account_settings", "commits an account to a least throughput"],
  ["aws_lambda_capacity_provider", "EC2 instances and a fee on them, of the types that Lambda chooses among those allowed"],
  ["aws_lambdacore_network_connector", "whether it has a price is not confirmed"],
  ["aws_lambdamicrovms_image", "the price list's names are not known here"],
  ["aws_lambdamicrovms_microvm", "the price list's names are not known here"],
  ["aws_mailmanager_archive", "the price list's names are not known here"],
  ["aws_mailmanager_ingress_point", "the price list's names are not known here"],
  ["aws_mailmanager_relay", "the price list's names are not known here"],
  ["aws_mailmanager_rule_set", "the price list's names are not known here"],
  ["aws_mailmanager_traffic_policy", "the price list's names are not known here"],
  ["aws_msk_channel", "whether it has a price is not confirmed"],
  ["aws_neptunegraph_private_graph_endpoint", "whether PrivateLink's rates apply is not known here"],
  ["aws_networkfirewall_container_association", "whether it has a price is not confirmed"],
  ["aws_observabilityadmin_s3_table_integration", "whether it has a price is not confirmed"],
  ["aws_observabilityadmin_telemetry_pipeline", "whether it has a price is not confirmed"],
  ["aws_opensearch_application", "whether it has a price is not confirmed"],
  ["aws_opensearchserverless_collection_group", "whether it has a price is not confirmed"],
  ["aws_osis_pipeline_endpoint", "whether PrivateLink's rates apply is not known here"],
  ["aws_pinpointsmsvoicev2_sender_id", "whether it has a price is not confirmed"],
  ["aws_prometheus_anomaly_detector", "whether it has a price is not confirmed"],
  ["aws_redshift_endpoint_access", "whether PrivateLink's rates apply is not known here"],
  ["aws_redshiftserverless_endpoint_access", "whether PrivateLink's rates apply is not known here"],
  ["aws_route53domains_domain", "a price for each top-level domain and year"],
  ["aws_route53domains_registered_domain", "a price for each top-level domain and year"],
  ["aws_s3control_bucket", "storage of an Outpost, paid with the rack"],
  ["aws_sagemaker_hyper_parameter_tuning_job", "what jobs cost is not read from it yet"],
  ["aws_sagemaker_labeling_job", "what jobs cost is not read from it yet"],
  ["aws_sagemaker_mlflow_app", "whether it has a price is not confirmed"],
  ["aws_securityhub_account_v2", "the price list's names are not known here"],
  ["aws_securityhub_feature_v2", "the price list's names are not known here"],
  ["aws_sesv2_multi_region_endpoint", "whether it has a price is not confirmed"],
  ["aws_sesv2_tenant", "whether it has a price is not confirmed"],
  ["aws_vpclattice_service_network_resource_association", "the price list's names are not known here"],
  ["aws_vpn_concentrator", "the price list's names are not known here"],
  ["aws_workmail_user", "the price list's names are not known here"],
  ["aws_workspaces_pool", "the price list's names are not known here"],
]);
// Oracle bills its databases on AWS at private offers; FinSpace takes no new customers; the prices of S3 Files and of the second Resilience Hub are not known here.
const OPEN_SERVICES = /^aws_(odb|finspace|s3files|resiliencehubv2)_/;

function isOpen(type: string): boolean {
  return findResource(type) === undefined && findFreeType(type) === undefined;
}

/** How often each type of resource occurs in plans, states and configuration of the corpus. */
function corpusTypes(): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (type: string): unknown => counts.set(type, (counts.get(type) ?? 0) + 1);
  const files = readdirSync(join(shared, "corpus"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    if (/\.(tf|tofu)$/.test(entry.name)) {
      for (const [, type = ""] of readFileSync(path, "utf8").matchAll(/^[ \t]*resource\s+"?(\w+)"?/gm)) count(type);
    } else if (/[\\/](plans|states)[\\/]/.test(path)) {
      for (const type of documentTypes(path)) count(type);
    }
  }
  return counts;
}

function documentTypes(path: string): string[] {
  const bytes = readFileSync(path);
  try {
    return readDocument(path.endsWith(".gz") ? gunzipSync(bytes) : bytes, path).planned.resources.map(({ type }) => type);
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

describe.skipIf(!hasShared)("AWS types of the corpus (skipped where ../shared is absent)", () => {
  it("are all mapped or free", () => {
    const counts = corpusTypes();
    // Made-up types of test suites.
    const open = [...counts]
      .filter(([type]) => /^aws(cc)?_/.test(type) && !/^aws_(un)?managed_resource$/.test(type) && isOpen(type))
      .sort(([, a], [, b]) => b - a);

    console.log(
      `${counts.size} types, ${open.length} of AWS without a mapping`,
      open.map(([type, times]) => `${type} ${times}`).join(", "),
    );
    expect(counts.size).toBeGreaterThan(300);
    expect(open).toEqual([]);
  });

  it.each([
    ["prices/resource_types.csv", 1],
    ["corpus/resource_type_frequency.csv", 2],
  ])("of %s are all mapped or free", (file, column) => {
    const rows = readFileSync(join(shared, file), "utf8").trim().split("\n").slice(1);
    const types = rows.map((row) => row.split(",")[column] ?? "").filter((type) => type.startsWith("aws_"));

    expect(types.length).toBeGreaterThan(100);
    expect(types.filter(isOpen)).toEqual([]);
  });
});

it("AWS types of the provider are mapped or free, but for those that are listed with the reason", () => {
  const lines = readFileSync(join(ROOT, "test/support/aws-provider-6.66-types.txt"), "utf8").trim().split("\n");
  const types = lines.filter((line) => !line.startsWith("#"));

  const open = types.filter((type) => isOpen(type) && !OPEN_SERVICES.test(type));

  expect(types.length).toBeGreaterThan(1_700);
  expect(open.sort()).toEqual([...OPEN.keys()]);
});
