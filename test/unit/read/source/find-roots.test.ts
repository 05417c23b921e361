import { describe, expect, test } from "vitest";
import { findRoots } from "../../../../src/read/source/find-roots.js";
import { memoryFiles } from "../../../../src/read/source/source-files.js";

const find = (texts: Record<string, string>, exclude: string[] = []) => findRoots(memoryFiles(texts), exclude);

describe("the root configurations of a tree", () => {
  test("are those with a backend, a provider or variable files, and those that need no variables", () => {
    const { roots, modules } = find({
      "envs/prod/main.tf": 'terraform {\n  backend "s3" {}\n}\nvariable "a" {}',
      "envs/cloud/main.tf": "terraform {\n  cloud {}\n}\n",
      "envs/stage/main.tf": 'provider "aws" {}\nvariable "a" {}',
      "envs/dev/main.tf": 'variable "a" {}\nresource "aws_vpc" "v" {}',
      "envs/dev/dev.tfvars": "a = 1",
      "plain/main.tofu": 'resource "aws_vpc" "v" {}',
      "generated/cdk.tf.json": '{ "resource": { "aws_vpc": { "v": {} } } }',
      "modules/net/main.tf": 'variable "a" {}\nresource "aws_vpc" "v" {}',
      "modules/types/variables.tf": 'variable "a" { default = 1 }',
      "docs/readme.md": "no configuration",
    });

    expect(roots).toEqual(["envs/cloud", "envs/dev", "envs/prod", "envs/stage", "generated", "plain"]);
    expect(modules).toEqual(["modules/net", "modules/types"]);
  });

  test("are not what another configuration calls, unless it keeps a state of its own", () => {
    const { roots, modules } = find({
      "app/main.tf": 'module "a" { source = "../parts/a" }\nmodule "b" { source = "../parts/b" }',
      "parts/a/main.tf": 'provider "aws" {}\nresource "aws_vpc" "v" {}',
      "parts/b/main.tf": 'terraform {\n  backend "local" {}\n}\nresource "aws_vpc" "v" {}',
    });

    expect(roots).toEqual(["app", "parts/b"]);
    expect(modules).toEqual(["parts/a"]);
  });

  test("are the units of Terragrunt, and not the file that they include or the module that they run", () => {
    const { roots, modules } = find({
      "terragrunt.hcl": 'remote_state {\n  backend = "s3"\n}\ninputs = { a = 1 }',
      "live/app/terragrunt.hcl": 'include "root" { path = find_in_parent_folders() }\nterraform { source = "../..//modules/app" }',
      "live/db/terragrunt.hcl": 'include "root" { path = find_in_parent_folders() }',
      "live/own/terragrunt.hcl": "inputs = {}",
      "live/own/main.tf": 'resource "aws_vpc" "v" {}',
      "modules/app/main.tf": 'resource "aws_vpc" "v" {}',
    });

    expect(roots).toEqual(["live/app", "live/db", "live/own"]);
    expect(modules).toEqual(["modules/app"]);
  });

  test("are not looked for in hidden directories, in what is excluded, and without end", () => {
    const deep = Array.from({ length: 40 }, (_, index) => `d${index}`).join("/");
    const main = 'resource "aws_vpc" "v" {}';
    const texts = {
      ".terraform/modules/x/main.tf": main,
      "node_modules/x/main.tf": main,
      "a/main.tf": main,
      "a/examples/one/main.tf": main,
      "b/old/main.tf": main,
      [`${deep}/main.tf`]: main,
    };

    expect(find(texts, ["examples", "b/*"]).roots).toEqual(["a"]);
    expect(find(texts, ["**/one"]).roots).toEqual(["a", "b/old"]);
  });

  test("are not looked for in the directory that stands apart, which leaves others of its name", () => {
    const main = 'resource "aws_vpc" "v" {}';

    const { roots } = findRoots(memoryFiles({ "base/main.tf": main, "envs/base/main.tf": main }), [], "base");

    expect(roots).toEqual(["envs/base"]);
  });
});
