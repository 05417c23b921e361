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
  ["aws_cloudcontrolapi_resource", "the kind of resource is in an attribute"],
  ["aws_eks_capability", "the price list's names are not known here"],
  ["aws_glue_ml_transform", "the price list's names are not known here"],
  ["aws_lambda_capacity_provider", "instances that Lambda chooses"],
  ["aws_redshift_endpoint_access", "whether PrivateLink's rates apply is not known here"],
  ["aws_redshiftserverless_endpoint_access", "whether PrivateLink's rates apply is not known here"],
  ["aws_route53domains_domain", "a price for each top-level domain and year"],
  ["aws_route53domains_registered_domain", "a price for each top-level domain and year"],
  ["aws_s3control_bucket", "storage of an Outpost, paid with the rack"],
  ["aws_vpc_encryption_control", "the price list's names are not known here"],
  ["aws_vpclattice_service_network_resource_association", "the price list's names are not known here"],
  ["aws_vpn_concentrator", "the price list's names are not known here"],
]);
// Oracle bills its databases on AWS at private offers; FinSpace takes no new customers.
const OPEN_SERVICES = /^aws_(odb|finspace)_/;

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
  const library = join(ROOT, "node_modules/@cdktf/provider-aws/lib");
  const folders = readdirSync(library, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith("data-"));
  const types = folders.flatMap(({ name }) => {
    const text = readFileSync(join(library, name, "index.d.ts"), "utf8");
    return [...text.matchAll(/tfResourceType = "(aws_\w+)"/g)].map(([, type = ""]) => type);
  });

  const open = types.filter((type) => isOpen(type) && !OPEN_SERVICES.test(type));

  expect(types.length).toBeGreaterThan(1_000);
  expect([...new Set(open)].sort()).toEqual([...OPEN.keys()]);
});
