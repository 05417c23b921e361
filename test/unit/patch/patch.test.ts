import { describe, expect, it } from "vitest";
import type { Estimate } from "../../../src/model/estimate.js";
import type { AttributeChange, Finding, NewResource } from "../../../src/model/finding.js";
import type { AttributePath, Json } from "../../../src/model/json.js";
import { decimal, ZERO } from "../../../src/model/money.js";
import type { PatchResult } from "../../../src/model/patch.js";
import type { ResourceGraph } from "../../../src/model/resource.js";
import { patchFinding } from "../../../src/patch/patch.js";
import { readSource } from "../../../src/read/source/read-source.js";
import { editedFiles, memoryFiles } from "../../../src/read/source/source-files.js";

/** Every gp2 volume costs 10, every other volume 8, anything else nothing. */
function price(graphs: readonly ResourceGraph[]): Promise<Estimate[]> {
  const cost = (values: Readonly<Record<string, Json>>) => (values["type"] === "gp2" ? 10 : values["type"] === undefined ? 0 : 8);
  const estimates = graphs.map(({ resources }) => ({ monthlyCost: decimal(resources.reduce((sum, { values }) => sum + cost(values), 0)) }));
  // The proof reads nothing of an estimate but its total.
  return Promise.resolve(estimates as Estimate[]);
}

function finding(changes: readonly AttributeChange[], saving: number, additions: readonly NewResource[] = []): Finding {
  const proposal = {
    id: "p1",
    ruleId: "aws-ebs-gp2-to-gp3",
    title: "Move gp2 volumes to gp3",
    address: changes[0]?.address ?? "",
    changes,
    additions,
    reason: "gp3 is cheaper.",
    risk: "low",
    effect: "in-place",
    evidence: [],
    whenNot: "",
  } as const;
  return { proposal, currency: "USD", costBefore: decimal(saving), costAfter: ZERO, saving: decimal(saving) };
}

function change(address: string, path: AttributePath, to: Json | undefined, from?: Json): AttributeChange {
  return { address, path, from, to };
}

function patch(texts: Readonly<Record<string, string>>, one: Finding): Promise<PatchResult> {
  const files = memoryFiles(texts);
  const read = (source: typeof files) => readSource({ root: ".", files: source });
  return patchFinding(one, { reading: read(files), reread: (edits) => read(editedFiles(files, edits)), price });
}

const volume = `resource "aws_ebs_volume" "data" {
  # keep in the zone of the instance
  availability_zone = "us-east-1a"
  type              = "gp2" # general purpose
  size              = 100
}
`;

describe("a patch", () => {
  it("changes a literal, and proves it in every way", async () => {
    const result = await patch({ "main.tf": volume }, finding([change("aws_ebs_volume.data", ["type"], "gp3", "gp2")], 2));

    expect(result).toMatchObject({ kind: "proven", proposalId: "p1" });
    if (result.kind !== "proven") return;
    expect(result.changes).toEqual([{ file: "main.tf", before: volume, after: volume.replace("gp2", "gp3") }]);
    expect(result.proof.steps.map(({ check, result: outcome }) => [check, outcome])).toEqual([
      ["parses", "holds"],
      ["second-opinion", "holds"],
      ["only-intended-attributes", "holds"],
      ["saving", "holds"],
      ["canonical", "holds"],
      ["untouched-bytes", "holds"],
    ]);
    expect(result.proof.changed).toEqual([{ address: "aws_ebs_volume.data", path: ["type"] }]);
    expect(result.diff).toBe(
      '--- a/main.tf\n+++ b/main.tf\n@@ -1,6 +1,6 @@\n resource "aws_ebs_volume" "data" {\n   # keep in the zone of the instance\n   availability_zone = "us-east-1a"\n-  type              = "gp2" # general purpose\n+  type              = "gp3" # general purpose\n   size              = 100\n }\n',
    );
  });

  it("writes attributes that are not there, aligned with their neighbours", async () => {
    const result = await patch(
      { "main.tf": volume },
      finding([change("aws_ebs_volume.data", ["type"], "gp3", "gp2"), change("aws_ebs_volume.data", ["throughput"], 250)], 2),
    );

    expect(result).toMatchObject({ kind: "proven" });
    if (result.kind !== "proven") return;
    expect(result.changes[0]?.after).toBe(volume.replace("gp2", "gp3").replace("= 100\n", "= 100\n  throughput        = 250\n"));
  });

  it("writes a nested block that is not there", async () => {
    const text = 'resource "aws_instance" "web" {\n  ami = "ami-1"\n}\n';

    const result = await patch(
      { "main.tf": text },
      finding(
        [
          change("aws_instance.web", ["root_block_device", 0, "volume_type"], "gp3"),
          change("aws_instance.web", ["root_block_device", 0, "iops"], 3000),
        ],
        0,
      ),
    );

    expect(result).toMatchObject({ kind: "proven" });
    if (result.kind !== "proven") return;
    expect(result.changes[0]?.after).toBe(
      'resource "aws_instance" "web" {\n  ami = "ami-1"\n\n  root_block_device {\n    volume_type = "gp3"\n    iops        = 3000\n  }\n}\n',
    );
  });

  it("writes a list of objects as nested blocks, also within a nested block", async () => {
    const text = 'resource "aws_s3_bucket_lifecycle_configuration" "a" {\n  rule {\n    id = "x"\n  }\n}\n';
    const address = "aws_s3_bucket_lifecycle_configuration.a";

    const result = await patch(
      { "main.tf": text },
      finding(
        [change(address, ["rule", 0, "transition"], [{ days: 30 }, { days: 90 }]), change(address, ["rule", 0, "abort", 0], { after: 7 })],
        0,
      ),
    );

    expect(result).toMatchObject({ kind: "proven" });
    if (result.kind !== "proven") return;
    expect(result.changes[0]?.after).toBe(
      'resource "aws_s3_bucket_lifecycle_configuration" "a" {\n  rule {\n    id = "x"\n\n    transition {\n      days = 30\n    }\n\n    transition {\n      days = 90\n    }\n\n    abort {\n      after = 7\n    }\n  }\n}\n',
    );
  });

  it("is refused in a dynamic block", async () => {
    const text =
      'resource "aws_instance" "a" {\n  dynamic "ebs_block_device" {\n    for_each = [1]\n    content {\n      device_name = "x"\n    }\n  }\n}\n';

    const result = await patch({ "main.tf": text }, finding([change("aws_instance.a", ["ebs_block_device", 0, "volume_type"], "gp3")], 0));

    expect(result.kind === "refused" && result.reason).toContain("dynamic block");
  });

  it("changes the default of a variable that decides the value", async () => {
    const texts = {
      "main.tf": 'resource "aws_ebs_volume" "data" {\n  availability_zone = "us-east-1a"\n  type              = var.volume_type\n}\n',
      "variables.tf": 'variable "volume_type" {\n  type    = string\n  default = "gp2"\n}\n',
    };

    const result = await patch(texts, finding([change("aws_ebs_volume.data", ["type"], "gp3", "gp2")], 2));

    expect(result).toMatchObject({ kind: "proven" });
    if (result.kind !== "proven") return;
    expect(result.changes.map(({ file, after }) => [file, after])).toEqual([["variables.tf", texts["variables.tf"].replace("gp2", "gp3")]]);
  });

  it("changes an entry of a tfvars file", async () => {
    const texts = {
      "main.tf": 'variable "volume_type" {}\n\nresource "aws_ebs_volume" "data" {\n  type = var.volume_type\n}\n',
      "terraform.tfvars": 'volume_type = "gp2"\n',
    };

    const result = await patch(texts, finding([change("aws_ebs_volume.data", ["type"], "gp3", "gp2")], 2));

    expect(result).toMatchObject({ kind: "proven" });
    if (result.kind !== "proven") return;
    expect(result.changes.map(({ file, after }) => [file, after])).toEqual([["terraform.tfvars", 'volume_type = "gp3"\n']]);
  });

  it("is refused when the same text decides another resource too", async () => {
    const text =
      'locals {\n  type = "gp2"\n}\n\nresource "aws_ebs_volume" "a" {\n  type = local.type\n}\n\nresource "aws_ebs_volume" "b" {\n  type = local.type\n}\n';

    const result = await patch({ "main.tf": text }, finding([change("aws_ebs_volume.a", ["type"], "gp3", "gp2")], 2));

    expect(result).toMatchObject({ kind: "refused" });
    expect(result.kind === "refused" && result.reason).toContain("aws_ebs_volume.b.type would change too");
  });

  it("holds when the proposal covers every resource that the text decides", async () => {
    const text = 'resource "aws_ebs_volume" "a" {\n  count = 2\n  type  = "gp2"\n}\n';

    const result = await patch(
      { "main.tf": text },
      finding([change("aws_ebs_volume.a[0]", ["type"], "gp3", "gp2"), change("aws_ebs_volume.a[1]", ["type"], "gp3", "gp2")], 4),
    );

    expect(result).toMatchObject({ kind: "proven" });
  });

  it("is refused when adding an attribute to a repeated block changes instances that the proposal does not name", async () => {
    const text = 'resource "aws_ebs_volume" "a" {\n  count = 2\n  type  = "gp2"\n}\n';

    const result = await patch({ "main.tf": text }, finding([change("aws_ebs_volume.a[0]", ["throughput"], 250)], 0));

    expect(result.kind === "refused" && result.reason).toContain("aws_ebs_volume.a[1].throughput would change too");
  });

  it("is refused when the configuration does not save what was promised", async () => {
    const result = await patch({ "main.tf": volume }, finding([change("aws_ebs_volume.data", ["type"], "gp3", "gp2")], 3));

    expect(result).toMatchObject({
      kind: "refused",
      reason: "Priced again, the configuration saves 2.00, and 3.00 USD a month were promised.",
    });
  });

  it("is refused where an expression decides the value", async () => {
    const text = 'resource "aws_ebs_volume" "a" {\n  type = lower("GP2")\n}\n';

    const result = await patch({ "main.tf": text }, finding([change("aws_ebs_volume.a", ["type"], "gp3", "gp2")], 2));

    expect(result.kind).toBe("refused");
  });

  it("removes an attribute with its line", async () => {
    const result = await patch({ "main.tf": volume }, finding([change("aws_ebs_volume.data", ["type"], undefined, "gp2")], 10));

    expect(result).toMatchObject({ kind: "proven" });
    if (result.kind !== "proven") return;
    expect(result.changes[0]?.after).toBe(volume.replace('  type              = "gp2" # general purpose\n', ""));
  });

  it("adds a resource behind the one it belongs to, with its provider", async () => {
    const text =
      'provider "aws" {\n  alias  = "west"\n  region = "us-west-2"\n}\n\nresource "aws_vpc" "main" {\n  provider   = aws.west\n  cidr_block = "10.0.0.0/16"\n}\n\nresource "aws_eip" "a" {\n}\n';
    const endpoint = {
      type: "aws_vpc_endpoint",
      name: "main_s3",
      module: "",
      region: "us-west-2",
      beside: "aws_vpc.main",
      attributes: { vpc_id: { $ref: "aws_vpc.main.id" }, service_name: "com.amazonaws.us-west-2.s3" },
    };

    const result = await patch({ "main.tf": text }, finding([], 0, [endpoint]));

    expect(result).toMatchObject({ kind: "proven" });
    if (result.kind !== "proven") return;
    expect(result.changes[0]?.after).toBe(
      text.replace(
        '/16"\n}\n',
        '/16"\n}\n\nresource "aws_vpc_endpoint" "main_s3" {\n  provider     = aws.west\n  vpc_id       = aws_vpc.main.id\n  service_name = "com.amazonaws.us-west-2.s3"\n}\n',
      ),
    );
    expect(result.proof.changed).toEqual([{ address: "aws_vpc_endpoint.main_s3", path: [] }]);
  });

  it("keeps carriage returns and a missing last line break", async () => {
    const text = 'resource "aws_ebs_volume" "a" {\r\n  type = "gp2"\r\n}';

    const result = await patch(
      { "main.tf": text },
      finding([change("aws_ebs_volume.a", ["type"], "gp3", "gp2"), change("aws_ebs_volume.a", ["iops"], 3000)], 2),
    );

    expect(result).toMatchObject({ kind: "proven" });
    if (result.kind !== "proven") return;
    expect(result.changes[0]?.after).toBe('resource "aws_ebs_volume" "a" {\r\n  type = "gp3"\r\n  iops = 3000\r\n}');
  });

  it("edits a configuration in JSON by range", async () => {
    const text = '{\n  "resource": {\n    "aws_ebs_volume": {\n      "a": { "type": "gp2", "size": 10 }\n    }\n  }\n}\n';

    const result = await patch(
      { "main.tf.json": text },
      finding([change("aws_ebs_volume.a", ["type"], "gp3", "gp2"), change("aws_ebs_volume.a", ["iops"], 3000)], 2),
    );

    expect(result).toMatchObject({ kind: "proven" });
    if (result.kind !== "proven") return;
    expect(result.changes[0]?.after).toBe(text.replace('"gp2", "size": 10', '"gp3", "size": 10, "iops": 3000'));
  });

  it("says so when the second parser cannot read the file as it is", async () => {
    const text = `${volume}\noutput "arn" {\n  value = provider::aws::arn_build("a", "b", "", "", "c")\n}\n`;

    const result = await patch({ "main.tf": text }, finding([change("aws_ebs_volume.data", ["type"], "gp3", "gp2")], 2));

    expect(result).toMatchObject({ kind: "proven" });
    if (result.kind !== "proven") return;
    expect(result.proof.steps[1]).toMatchObject({ check: "second-opinion", result: "not-available" });
  });
});
