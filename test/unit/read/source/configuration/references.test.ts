import { describe, expect, test } from "vitest";
import type { SourceReading } from "../../../../../src/read/source/read-source.js";
import { readText, readTexts, resourceAt } from "../../../../support/read-source.js";

function references(reading: SourceReading, address: string, attribute: string): string[] {
  return reading.planned.references(resourceAt(reading, address), attribute).map((resource) => resource.address);
}

function referrers(reading: SourceReading, address: string, type: string, attribute: string): string[] {
  return reading.planned.referrers(resourceAt(reading, address), type, attribute).map((resource) => resource.address);
}

describe("references", () => {
  const BASE = 'resource "aws_vpc" "a" {}\nresource "aws_vpc" "b" {}\n';

  test.each([
    ["a computed attribute", "vpc_id = aws_vpc.a.id", ["aws_vpc.a"]],
    ["a template", 'vpc_id = "${aws_vpc.a.id}-${aws_vpc.b.id}"', ["aws_vpc.a", "aws_vpc.b"]],
    ["a local", "vpc_id = local.id", ["aws_vpc.b"]],
    ["an entry of a local object", "vpc_id = local.ids.first", ["aws_vpc.a"]],
    ["an entry by a known key", 'vpc_id = local.ids["second"]', ["aws_vpc.b"]],
    ["the branch that is taken", "vpc_id = true ? aws_vpc.a.id : aws_vpc.b.id", ["aws_vpc.a"]],
    ["both branches of an unknown condition", "vpc_id = var.unknown ? aws_vpc.a.id : aws_vpc.b.id", ["aws_vpc.a", "aws_vpc.b"]],
    ["arguments of a function", "vpc_id = coalesce(aws_vpc.a.id, aws_vpc.b.id)", ["aws_vpc.a", "aws_vpc.b"]],
    ["a nested block", "vpc_id { id = aws_vpc.b.id }", ["aws_vpc.b"]],
    ["a dynamic block", 'dynamic "vpc_id" {\n for_each = [aws_vpc.a.id]\n content { id = vpc_id.value }\n}', ["aws_vpc.a"]],
    ["nothing", 'vpc_id = "vpc-1"', []],
  ])("through %s", (_what, body, expected) => {
    const reading = readText(
      `${BASE}variable "unknown" {}\nlocals {\n id = aws_vpc.b.id\n ids = { first = aws_vpc.a.id, second = aws_vpc.b.id }\n}\nresource "aws_subnet" "s" {\n${body}\n}`,
    );

    expect(references(reading, "aws_subnet.s", "vpc_id")).toEqual(expected);
  });

  test("an index selects an instance, and a splat all of them", () => {
    const reading = readText(`
      resource "aws_subnet" "s" { count = 2 }
      resource "aws_instance" "one" {
        count     = 2
        subnet_id = aws_subnet.s[count.index].id
      }
      resource "aws_lb" "all" { subnets = aws_subnet.s[*].id }`);

    expect(references(reading, "aws_instance.one[1]", "subnet_id")).toEqual(["aws_subnet.s[1]"]);
    expect(references(reading, "aws_lb.all", "subnets")).toEqual(["aws_subnet.s[0]", "aws_subnet.s[1]"]);
  });

  test.each([
    ["element", "element(aws_subnet.s[*].id, 1)", ["aws_subnet.s[1]"]],
    ["element past the end", "element(aws_subnet.s.*.id, 3)", ["aws_subnet.s[1]"]],
    ["element of a local, by the instance's index", "element(local.ids, count.index)", ["aws_subnet.s[0]"]],
    ["an index of a local", "local.ids[1]", ["aws_subnet.s[1]"]],
    ["an item of a list", "local.list[0]", ["aws_subnet.s[1]"]],
    [
      "an index of several lists in one",
      "concat(aws_subnet.s[*].id, aws_subnet.t[*].id)[2]",
      ["aws_subnet.s[0]", "aws_subnet.s[1]", "aws_subnet.t[0]"],
    ],
    ["element at an unknown place", "element(aws_subnet.s[*].id, var.unknown)", ["aws_subnet.s[0]", "aws_subnet.s[1]"]],
  ])("%s selects what it selects in Terraform", (_what, expression, expected) => {
    const reading = readText(`
      variable "unknown" {}
      locals {
        ids  = aws_subnet.s[*].id
        list = [aws_subnet.s[1].id, aws_subnet.s[0].id]
      }
      resource "aws_subnet" "s" { count = 2 }
      resource "aws_subnet" "t" { count = 1 }
      resource "aws_instance" "i" {
        count     = 1
        subnet_id = ${expression}
      }`);

    expect(references(reading, "aws_instance.i[0]", "subnet_id")).toEqual(expected);
  });

  test("an index that a module is given means the caller's instance", () => {
    const reading = readTexts({
      "app/main.tf": 'variable "ids" {}\nresource "aws_instance" "i" {\n count = 2\n subnet_id = var.ids[count.index]\n}',
      "main.tf": 'resource "aws_subnet" "s" { count = 2 }\nmodule "app" {\n source = "./app"\n ids = aws_subnet.s[*].id\n}',
    });

    expect(references(reading, "module.app.aws_instance.i[1]", "subnet_id")).toEqual(["aws_subnet.s[1]"]);
  });

  test("each.value leads to the element of the instance", () => {
    const reading = readText(`
      resource "aws_vpc" "a" {}
      resource "aws_vpc" "b" {}
      resource "aws_subnet" "s" {
        for_each = { x = aws_vpc.a, y = aws_vpc.b }
        vpc_id   = each.value.id
      }`);

    expect(references(reading, 'aws_subnet.s["x"]', "vpc_id")).toEqual(["aws_vpc.a"]);
    expect(references(reading, 'aws_subnet.s["y"]', "vpc_id")).toEqual(["aws_vpc.b"]);
  });

  test("module arguments and outputs are followed, to the instance that is meant", () => {
    const reading = readTexts({
      "net/main.tf": 'variable "name" {}\nresource "aws_vpc" "v" { n = var.name }\noutput "id" { value = aws_vpc.v.id }',
      "app/main.tf": 'variable "vpc" {}\nresource "aws_subnet" "s" { vpc_id = var.vpc }',
      "main.tf": `
        module "net" {
          source   = "./net"
          for_each = toset(["x", "y"])
          name     = each.key
        }
        module "app" {
          source = "./app"
          vpc    = module.net["y"].id
        }`,
    });

    expect(references(reading, "module.app.aws_subnet.s", "vpc_id")).toEqual(['module.net["y"].aws_vpc.v']);
    expect(referrers(reading, 'module.net["y"].aws_vpc.v', "aws_subnet", "vpc_id")).toEqual(["module.app.aws_subnet.s"]);
    expect(referrers(reading, 'module.net["x"].aws_vpc.v', "aws_subnet", "vpc_id")).toEqual([]);
  });

  test("says which attributes are written", () => {
    const reading = readText('resource "aws_vpc" "a" { cidr_block = null }');
    const vpc = resourceAt(reading, "aws_vpc.a");

    expect([reading.planned.isWritten?.(vpc, "cidr_block"), reading.planned.isWritten?.(vpc, "tags")]).toEqual([true, false]);
  });

  test("says which attributes of blocks are written, those of dynamic blocks too", () => {
    const reading = readText(`
      resource "aws_instance" "i" {
        root_block_device {
          volume_size = var.size
        }
        dynamic "ebs_block_device" {
          for_each = [1]
          content {
            volume_type = "gp3"
          }
        }
      }`);
    const isWritten = (block: string, name: string) => reading.planned.isWritten?.(resourceAt(reading, "aws_instance.i"), block, name);

    expect([isWritten("root_block_device", "volume_size"), isWritten("root_block_device", "volume_type")]).toEqual([true, false]);
    expect([isWritten("ebs_block_device", "volume_size"), isWritten("ebs_block_device", "volume_type")]).toEqual([false, true]);
  });
});
