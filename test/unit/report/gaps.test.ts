import { describe, expect, test } from "vitest";
import { gapsOf } from "../../../src/report/gaps.js";
import { readText } from "../../support/read-source.js";

const gapsIn = (text: string) => gapsOf(readText(text).diagnostics);

describe("what was missing or assumed", () => {
  test("gathers modules with source, version, place, and the command that fetches them", () => {
    const [modules, ...others] = gapsIn(`
      module "vpc" {
        source  = "terraform-aws-modules/vpc/aws"
        version = "~> 5.0"
      }
      module "local" { source = "./gone" }`);

    expect(others).toEqual([]);
    expect(modules?.title).toBe("2 modules not at hand");
    expect(modules?.remedy).toContain("Run `terraform get`, or name a directory that holds them with --module-mirror.");
    expect(modules?.items).toEqual(["vpc  terraform-aws-modules/vpc/aws  ~> 5.0  main.tf:3", "local  ./gone  main.tf:6"]);
  });

  test("gathers variables of the root, and arguments of modules", () => {
    const [variables] = gapsIn('variable "size" {}\nresource "x_y" "z" {\n  a = var.size\n  b = var.size\n}');

    expect(variables?.title).toBe("1 variable without a value");
    expect(variables?.items).toEqual(["size"]);
  });

  test("tells regions, zones and instances that were assumed", () => {
    const gaps = gapsIn(`
      variable "n" {}
      data "aws_availability_zones" "all" {}
      resource "aws_instance" "web" { count = var.n }
      provider "aws" {
        alias  = "eu"
        region = "eu-west-1"
      }
      data "aws_availability_zones" "eu" { provider = aws.eu }
      resource "aws_subnet" "a" {
        provider          = aws.eu
        availability_zone = data.aws_availability_zones.eu.names[0]
      }`);

    expect(gaps.map(({ kind }) => kind)).toEqual(["variable", "region", "zones", "instances"]);
    expect(gaps[1]?.title).toBe("Region us-east-1 assumed for 1 resource of provider aws");
    expect(gaps[2]?.items).toEqual(["eu-west-1a, eu-west-1b, eu-west-1c"]);
    expect(gaps[3]?.items).toEqual(["aws_instance.web  main.tf:4"]);
  });

  test("gathers expressions by the reason, with the first place", () => {
    const [expressions] = gapsIn('resource "x_y" "z" {\n  a = var.gone\n  b = var.gone\n  c = local.other\n}');

    expect(expressions?.title).toBe("3 expressions could not be evaluated");
    expect(expressions?.items).toEqual([
      'main.tf:2 and 1 more: There is no variable "gone" in this module. Declare it, or correct the name.',
      'main.tf:4: There is no local value "other" in this module. Declare it, or correct the name.',
    ]);
  });

  test("is empty where nothing is", () => {
    expect(gapsIn('provider "aws" { region = "eu-west-1" }\nresource "aws_vpc" "v" {}')).toEqual([]);
  });
});
