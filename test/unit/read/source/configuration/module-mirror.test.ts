import { describe, expect, test } from "vitest";
import { readSource, type SourceInput, type SourceReading } from "../../../../../src/read/source/read-source.js";
import { memoryFiles } from "../../../../../src/read/source/source-files.js";
import { addresses, codes, resourceAt } from "../../../../support/read-source.js";

const VPC = "../mirror/registry.terraform.io/acme/vpc/aws";

const MIRROR = {
  [`${VPC}/1.4.0/main.tf`]: 'resource "aws_vpc" "old" {}',
  [`${VPC}/1.5.2/main.tf`]:
    'variable "cidr" {}\nresource "aws_vpc" "this" {\n  cidr_block = var.cidr\n  user_data = file("${path.module}/a.txt")\n  tenancy = "default"\n}',
  [`${VPC}/1.5.2/a.txt`]: "hello",
  [`${VPC}/1.5.2/modules/subnet/main.tf`]: 'resource "aws_subnet" "s" {}\nmodule "up" { source = "../zone" }',
  [`${VPC}/1.5.2/modules/zone/main.tf`]: 'resource "aws_route53_zone" "z" {}',
  [`${VPC}/2.0.0/main.tf`]: 'resource "aws_vpc" "new" {}',
  "../mirror/github.com/acme/net/v1.2/db/main.tf": 'resource "aws_db_instance" "d" {}',
  "../mirror/github.com/acme/plain/main.tf": 'resource "aws_eip" "p" {}',
};

function read(main: string, options: Partial<SourceInput> = {}, texts: Record<string, string> = {}): SourceReading {
  const files = memoryFiles({ ...MIRROR, ...texts, "main.tf": main }, { leave: ["../mirror"] });
  return readSource({ root: "project", files, modules: { mirror: "../mirror" }, ...options });
}

function call(source: string, more = ""): string {
  return `provider "aws" { region = "us-east-1" }\nmodule "m" {\n  source = "${source}"\n  ${more}\n}`;
}

describe("a module from a registry", () => {
  test("is read from the mirror, in the newest version that its constraint admits", () => {
    const reading = read(call("acme/vpc/aws", 'version = "~> 1.4"\n  cidr = "10.0.0.0/16"'));

    expect(resourceAt(reading, "module.m.aws_vpc.this").values).toEqual({
      cidr_block: "10.0.0.0/16",
      user_data: "hello",
      tenancy: "default",
    });
    expect(reading.diagnostics).toEqual([]);
  });

  test("is read in the newest version where nothing is said of it", () => {
    expect(addresses(read(call("acme/vpc/aws")))).toEqual(["module.m.aws_vpc.new"]);
  });

  test("may be a part of it, with the neighbours that it calls", () => {
    const reading = read(call("acme/vpc/aws//modules/subnet", 'version = "1.5.2"'));

    expect(addresses(reading)).toEqual(["module.m.aws_subnet.s", "module.m.module.up.aws_route53_zone.z"]);
  });

  test("that the mirror does not hold is named with its version and the command that fetches it", () => {
    const [missing, ...others] = read(call("acme/vpc/aws", 'version = ">= 3.0"')).diagnostics;

    expect(others).toEqual([]);
    expect(missing?.code).toBe("module-missing");
    expect(missing?.detail).toContain("acme/vpc/aws >= 3.0");
    expect(missing?.detail).toContain("../mirror holds only 1.4.0, 1.5.2, 2.0.0");
    expect(missing?.gap).toEqual({ kind: "module", name: "m", source: "acme/vpc/aws", version: ">= 3.0", command: "terraform get" });
  });

  test("that terraform fetched goes first, while its version is admitted", () => {
    const manifest = { Modules: [{ Key: "m", Version: "1.0.0", Dir: ".terraform/modules/m" }] };
    const installed = {
      ".terraform/modules/modules.json": JSON.stringify(manifest),
      ".terraform/modules/m/main.tf": 'resource "aws_vpc" "installed" {}',
    };

    const admitted = read(call("acme/vpc/aws", 'version = "~> 1.0"'), {}, installed);
    const refused = read(call("acme/vpc/aws", 'version = "2.0.0"'), {}, installed);
    const nowhere = read(call("acme/vpc/aws", 'version = "9.0.0"'), {}, installed);

    expect(addresses(admitted)).toEqual(["module.m.aws_vpc.installed"]);
    expect(addresses(refused)).toEqual(["module.m.aws_vpc.new"]);
    expect(nowhere.diagnostics[0]?.detail).toContain("is installed in version 1.0.0 only");
  });
});

describe("a module from elsewhere", () => {
  test.each([
    ["git::https://github.com/acme/net.git//db?ref=v1.2", ["module.m.aws_db_instance.d"]],
    ["git@github.com:acme/net.git//db?ref=v1.2", ["module.m.aws_db_instance.d"]],
    ["github.com/acme/plain", ["module.m.aws_eip.p"]],
    ["github.com/acme/net//db?ref=v9", []],
    ["github.com/acme/net//../../../../etc?ref=v1.2", []],
    ["github.com/../../x", []],
  ])("%s stands in the mirror under its host, path and ref", (source, expected) => {
    const reading = read(call(source));

    expect(addresses(reading)).toEqual(expected);
    expect(codes(reading)).toEqual(expected.length > 0 ? [] : ["module-missing"]);
  });

  test("may have a directory of its own", () => {
    const directories = { "git::https://example.com/net.git": "vendor/net" };
    const texts = { "vendor/net/db/main.tf": 'resource "aws_db_instance" "d" {}' };

    const reading = read(call("git::https://example.com/net.git//db?ref=v1"), { modules: { directories } }, texts);

    expect(addresses(reading)).toEqual(["module.m.aws_db_instance.d"]);
  });

  test("may be read from another source", () => {
    const rewrite = (source: string) => source.replace("git::https://internal/acme", "github.com/acme");

    const reading = read(call("git::https://internal/acme/plain"), { modules: { mirror: "../mirror", rewrite } });

    expect(addresses(reading)).toEqual(["module.m.aws_eip.p"]);
  });
});

test("a module that is fetched is not where an edit would go", () => {
  const reading = read(call("acme/vpc/aws", 'version = "1.5.2"\n  cidr = "10.0.0.0/16"'));

  const argument = reading.provenance.origin("module.m.aws_vpc.this", ["cidr_block"]);

  expect(reading.provenance.origin("module.m.aws_vpc.this", ["tenancy"])).toBeNull();
  expect(argument?.range.file).toBe("main.tf");
  expect(argument?.text).toBe('"10.0.0.0/16"');
});
