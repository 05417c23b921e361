import { expect, test } from "vitest";
import { readSource, type SourceReading } from "../../../../../src/read/source/read-source.js";
import { memoryFiles } from "../../../../../src/read/source/source-files.js";
import { addresses, codes, resourceAt } from "../../../../support/read-source.js";

const MODULE = `
variable "size" { type = string }
variable "name" { default = "none" }
resource "x_thing" "a" {
  size = var.size
  name = var.name
}
output "size" { value = x_thing.a.size }
output "id" { value = x_thing.a.id }`;

function readUnit(texts: Readonly<Record<string, string>>): SourceReading {
  return readSource({ root: "live/app", files: memoryFiles(texts, { boundary: "../..", root: "/repository/live/app" }) });
}

test("the module of the source is read with the inputs, and their text is their origin", () => {
  const reading = readUnit({
    "terragrunt.hcl": 'terraform {\n  source = "../../modules//thing"\n}\ninputs = {\n  size = "large"\n}\n',
    "../../modules/thing/main.tf": MODULE,
  });

  expect(resourceAt(reading, "x_thing.a").values).toEqual({ size: "large", name: "none" });
  expect(reading.provenance.origin("x_thing.a", ["size"])).toMatchObject({
    kind: "map-entry",
    text: '"large"',
    range: { file: "terragrunt.hcl", line: 5 },
  });
});

test("without a source the unit's own directory is the module", () => {
  expect(addresses(readUnit({ "terragrunt.hcl": 'inputs = { size = "s" }', "main.tf": MODULE }))).toEqual(["x_thing.a"]);
});

test("inputs are merged with those of the include, and paths are relative to the unit", () => {
  const reading = readUnit({
    "../terragrunt.hcl":
      'inputs = {\n  size = "parent"\n  name = "${path_relative_to_include()}:${basename(get_terragrunt_dir())}:${basename(get_parent_terragrunt_dir())}"\n}',
    "terragrunt.hcl":
      'include "root" {\n  path = find_in_parent_folders()\n}\nterraform {\n  source = "${get_repo_root()}/modules/thing"\n}\ninputs = { size = "child" }',
    "../../modules/thing/main.tf": MODULE,
  });

  expect(resourceAt(reading, "x_thing.a").values).toEqual({ size: "child", name: "app:app:live" });
});

test("locals of an included file and of a file that is read are seen", () => {
  const reading = readUnit({
    "../root.hcl": 'locals { size = "from-root" }',
    "../env.hcl": 'locals { name = "from-env" }',
    "terragrunt.hcl": `
include "root" {
  path   = find_in_parent_folders("root.hcl")
  expose = true
}
locals { env = read_terragrunt_config(find_in_parent_folders("env.hcl")) }
terraform { source = "../../modules/thing" }
inputs = {
  size = include.root.locals.size
  name = local.env.locals.name
}`,
    "../../modules/thing/main.tf": MODULE,
  });

  expect(resourceAt(reading, "x_thing.a").values).toEqual({ size: "from-root", name: "from-env" });
});

test("a dependency gives its known outputs, and mocks for what only applying tells", () => {
  const reading = readUnit({
    "../db/terragrunt.hcl": 'terraform { source = "../../modules/thing" }\ninputs = { size = "db-size" }',
    "terragrunt.hcl": `
dependency "db" {
  config_path  = "../db"
  mock_outputs = { size = "mock", id = "mock-id" }
}
terraform { source = "../../modules/thing" }
inputs = {
  size = dependency.db.outputs.size
  name = dependency.db.outputs.id
}`,
    "../../modules/thing/main.tf": MODULE,
  });

  expect(resourceAt(reading, "x_thing.a").values).toEqual({ size: "db-size", name: "mock-id" });
  expect(reading.provenance.origin("x_thing.a", ["size"])?.range.file).toBe("../db/terragrunt.hcl");
});

test("units that depend on each other end", () => {
  const unit = (other: string) =>
    `dependency "other" { config_path = "${other}" }\nterraform { source = "../../modules/thing" }\ninputs = { size = dependency.other.outputs.size }`;

  const reading = readUnit({
    "terragrunt.hcl": unit("../db"),
    "../db/terragrunt.hcl": unit("../app"),
    "../../modules/thing/main.tf": MODULE,
  });

  expect(resourceAt(reading, "x_thing.a").unknown).toEqual({ size: true });
});

test("generated files belong to the module, and are not where an edit would go", () => {
  const reading = readUnit({
    "../terragrunt.hcl":
      'locals { region = "eu-west-3" }\ngenerate "provider" {\n  path = "provider.tf"\n  if_exists = "overwrite"\n  contents = <<EOF\nprovider "aws" {\n  region = "${local.region}"\n}\nresource "aws_vpc" "g" { cidr_block = "10.0.0.0/16" }\nEOF\n}',
    "terragrunt.hcl": "include {\n  path = find_in_parent_folders()\n}",
    "provider.tf": 'provider "aws" { region = "us-east-1" }',
    "main.tf": 'resource "aws_vpc" "own" {}',
  });

  expect(reading.planned.resources.map(({ address, region }) => [address, region?.name])).toEqual([
    ["aws_vpc.own", "eu-west-3"],
    ["aws_vpc.g", "eu-west-3"],
  ]);
  expect(reading.provenance.origin("aws_vpc.g", ["cidr_block"])).toBeNull();
});

test("variable files of extra_arguments count", () => {
  const reading = readUnit({
    "../common.tfvars": 'size = "common"',
    "terragrunt.hcl":
      'terraform {\n  extra_arguments "vars" {\n    commands = get_terraform_commands_that_need_vars()\n    required_var_files = ["${get_parent_terragrunt_dir()}/../common.tfvars"]\n    optional_var_files = ["none.tfvars"]\n  }\n}',
    "main.tf": MODULE,
  });

  expect(resourceAt(reading, "x_thing.a").values["size"]).toBe("common");
});

test("nothing is executed or decrypted", () => {
  const reading = readUnit({
    "terragrunt.hcl": 'inputs = {\n  size = run_cmd("echo", "x")\n  name = sops_decrypt_file("x.yaml")\n}',
    "main.tf": MODULE,
  });

  const { unknown, sensitive, values } = resourceAt(reading, "x_thing.a");
  expect(values).toEqual({});
  expect([unknown, sensitive]).toEqual([{ size: true, name: true }, { name: true }]);
});

test("a module from elsewhere is named", () => {
  const reading = readUnit({ "terragrunt.hcl": 'terraform { source = "git::https://user:token@example.com/x.git//m?ref=v1" }' });

  expect(codes(reading)).toContain("module-missing");
  expect(JSON.stringify(reading.diagnostics)).not.toContain("token");
});
