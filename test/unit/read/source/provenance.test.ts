import { describe, expect, test } from "vitest";
import type { AttributePath } from "../../../../src/model/json.js";
import type { SourceReading } from "../../../../src/read/source/read-source.js";
import { readText, readTexts } from "../../../support/read-source.js";

function originText(reading: SourceReading, address: string, path: AttributePath): string | null {
  const origin = reading.provenance.origin(address, path);
  return origin && `${origin.kind} ${origin.range.file}:${origin.range.line} ${origin.text}`;
}

function dependentsOf(reading: SourceReading, address: string, path: AttributePath): string[] {
  const origin = reading.provenance.origin(address, path);
  if (origin === null) throw new Error("no origin");
  return reading.provenance.dependents(origin.range).map((dependent) => [dependent.address, ...dependent.path].join(" "));
}

describe("origin", () => {
  test("is the literal where it is written, in a nested block too", () => {
    const reading = readText('resource "x_thing" "a" {\n  size = "m"\n  disk {\n    type = "gp2"\n  }\n}');

    expect(originText(reading, "x_thing.a", ["size"])).toBe('literal main.tf:2 "m"');
    expect(originText(reading, "x_thing.a", ["disk", 0, "type"])).toBe('literal main.tf:4 "gp2"');
    expect(reading.provenance.origin("x_thing.a", ["tags"])).toBeNull();
  });

  test("leads through variables, locals, maps, conditionals and modules", () => {
    const reading = readTexts({
      "m/main.tf": 'variable "size" {}\nresource "x_thing" "a" { size = var.size }',
      "main.tf": `
variable "env" { default = "prod" }
locals {
  sizes = {
    prod = "large"
    dev  = "small"
  }
  size = var.env == "prod" ? local.sizes[var.env] : "tiny"
}
module "m" {
  source = "./m"
  size   = local.size
}`,
    });

    expect(originText(reading, "module.m.x_thing.a", ["size"])).toBe('map-entry main.tf:5 "large"');
  });

  test("is the entry of a variable file", () => {
    const reading = readTexts({
      "main.tf": 'variable "size" { default = "a" }\nresource "x_thing" "a" { size = var.size }',
      "terraform.tfvars": 'size = "b"\n',
    });

    expect(originText(reading, "x_thing.a", ["size"])).toBe('tfvars terraform.tfvars:1 "b"');
  });

  test("is nothing where the value is computed, or comes from outside", () => {
    const reading = readText('variable "a" {}\nresource "x_thing" "a" {\n  joined = "${var.a}-x"\n  given = var.a\n}', {
      variables: { a: "text" },
    });

    expect([originText(reading, "x_thing.a", ["joined"]), originText(reading, "x_thing.a", ["given"])]).toEqual([null, null]);
  });
});

describe("dependents", () => {
  test("are all attributes that share the text", () => {
    const reading = readText(`
variable "size" { default = "m" }
resource "x_thing" "a" { size = var.size }
resource "x_thing" "b" {
  size = var.size
  name = "thing-\${var.size}"
  other = "m"
}`);

    expect(dependentsOf(reading, "x_thing.a", ["size"])).toEqual(["x_thing.a size", "x_thing.b size", "x_thing.b name"]);
  });

  test("are those whose choice it decides, and the instances that it counts", () => {
    const reading = readText(`
variable "env" { default = "prod" }
resource "x_thing" "a" {
  env  = var.env
  size = var.env == "prod" ? "large" : "small"
}
resource "x_thing" "b" {
  count = var.env == "prod" ? 1 : 0
  size  = "m"
}`);

    expect(dependentsOf(reading, "x_thing.a", ["env"]).sort()).toEqual([
      "x_thing.a env",
      "x_thing.a size",
      "x_thing.b",
      "x_thing.b[0]",
      "x_thing.b[0] size",
    ]);
  });

  test("of one entry of a map are not those of another", () => {
    const reading = readText(
      'locals { sizes = { a = "x", b = "y" } }\nresource "x_thing" "a" { size = local.sizes.a }\nresource "x_thing" "b" { size = local.sizes.b }',
    );

    expect(dependentsOf(reading, "x_thing.a", ["size"])).toEqual(["x_thing.a size"]);
  });

  test("of a provider's region are the resources that it places", () => {
    const reading = readText(
      'variable "region" { default = "eu-west-1" }\nprovider "aws" { region = var.region }\nresource "aws_vpc" "a" { name = var.region }',
    );

    expect(dependentsOf(reading, "aws_vpc.a", ["name"])).toEqual(["aws_vpc.a name", "aws_vpc.a region"]);
  });
});

test("the block of a resource and the text of a file are at hand", () => {
  const text = '\nresource "x_thing" "a" {\n  size = 1\n}\n';
  const reading = readText(text);

  expect(reading.provenance.block("x_thing.a")).toMatchObject({ file: "main.tf", line: 2, endLine: 4 });
  expect(reading.provenance.block("x_thing.none")).toBeNull();
  expect(reading.provenance.file("main.tf")).toBe(text);
  expect(reading.provenance.file("none.tf")).toBe("");
});
