import { describe, expect, test } from "vitest";
import { addresses, codes, readText, readTexts, resourceAt } from "../../../support/read-source.js";

const REGION = 'provider "aws" { region = "eu-west-1" }\n';

describe("values", () => {
  test("nested blocks become lists of objects, and attributes keep their shape", () => {
    const reading = readText(`${REGION}
      resource "aws_instance" "web" {
        instance_type = "m5.large"
        monitoring    = true
        tags          = { Team = "a" }
        root_block_device { volume_size = 20 }
        ebs_block_device { device_name = "/dev/sdf" }
        ebs_block_device { device_name = "/dev/sdg" }
        timeouts { create = "10m" }
      }`);

    const { values } = resourceAt(reading, "aws_instance.web");

    expect(values).toEqual({
      instance_type: "m5.large",
      monitoring: true,
      tags: { Team: "a" },
      root_block_device: [{ volume_size: 20 }],
      ebs_block_device: [{ device_name: "/dev/sdf" }, { device_name: "/dev/sdg" }],
      timeouts: { create: "10m" },
    });
  });

  test("what Terraform itself reads is no attribute", () => {
    const reading = readText(`${REGION}
      resource "aws_instance" "web" {
        count         = 1
        provider      = aws
        depends_on    = []
        instance_type = "m5.large"
        lifecycle { ignore_changes = [ami] }
        provisioner "local-exec" { command = "x" }
        connection { host = "x" }
      }`);

    expect(resourceAt(reading, "aws_instance.web[0]").values).toEqual({ instance_type: "m5.large" });
  });

  test("a written attribute of another resource is known, a computed one is not", () => {
    const reading = readText(`${REGION}
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
      resource "aws_subnet" "a" {
        vpc_id     = aws_vpc.main.id
        cidr_block = aws_vpc.main.cidr_block
      }`);

    const subnet = resourceAt(reading, "aws_subnet.a");

    expect(subnet.values).toEqual({ cidr_block: "10.0.0.0/16" });
    expect(subnet.unknown).toEqual({ vpc_id: true });
  });

  test("a sensitive variable leaves no value behind", () => {
    const reading = readText(`${REGION}
      variable "password" {
        sensitive = true
        default   = "hunter2"
      }
      resource "aws_db_instance" "db" {
        instance_class = "db.t3.micro"
        password       = var.password
      }`);

    const db = resourceAt(reading, "aws_db_instance.db");

    expect(db.values).toEqual({ instance_class: "db.t3.micro" });
    expect(db.sensitive).toEqual({ password: true });
    expect(JSON.stringify(reading.planned.resources)).not.toContain("hunter2");
  });
});

describe("repetition", () => {
  test("count makes instances by number", () => {
    const reading = readText(`${REGION}
      locals { sizes = ["t3.micro", "t3.small"] }
      resource "aws_instance" "web" {
        count         = length(local.sizes)
        instance_type = local.sizes[count.index]
      }`);

    expect(reading.planned.resources.map(({ index, values }) => [index, values["instance_type"]])).toEqual([
      [0, "t3.micro"],
      [1, "t3.small"],
    ]);
  });

  test("for_each makes instances by key, also of another resource's instances", () => {
    const reading = readText(`${REGION}
      resource "aws_subnet" "public" {
        for_each          = { "a.b" = "eu-west-1a", c = "eu-west-1b" }
        availability_zone = each.value
      }
      resource "aws_nat_gateway" "nat" {
        for_each = aws_subnet.public
        tags     = { Zone = each.value.availability_zone }
      }`);

    expect(addresses(reading)).toEqual([
      'aws_subnet.public["a.b"]',
      'aws_subnet.public["c"]',
      'aws_nat_gateway.nat["a.b"]',
      'aws_nat_gateway.nat["c"]',
    ]);
    expect(resourceAt(reading, 'aws_nat_gateway.nat["c"]').values["tags"]).toEqual({ Zone: "eu-west-1b" });
  });

  test("an unknown count keeps one instance and says where", () => {
    const reading = readText(`${REGION}
      variable "number" {}
      resource "aws_instance" "web" {
        count = var.number
      }`);

    expect(addresses(reading)).toEqual(["aws_instance.web[0]"]);
    const assumed = reading.diagnostics.find(({ code }) => code === "instances-assumed");
    expect(assumed?.range).toMatchObject({ file: "main.tf", line: 5 });
    expect(assumed?.detail).toContain("resource aws_instance.web");
  });

  test("an unknown for_each keeps one instance whose key stands for all", () => {
    const reading = readText(`${REGION}
      variable "names" {}
      resource "aws_instance" "web" {
        for_each      = var.names
        instance_type = "t3.micro"
        tags          = { Name = each.key }
      }`);

    expect(addresses(reading)).toEqual(['aws_instance.web["*"]']);
    expect(resourceAt(reading, 'aws_instance.web["*"]').unknown).toEqual({ tags: { Name: true } });
  });

  test("a dynamic block makes a block for each element, also inside another one", () => {
    const reading = readText(`${REGION}
      resource "aws_thing" "x" {
        dynamic "rule" {
          for_each = { web = [80, 443], ssh = [22] }
          iterator = it
          content {
            name = it.key
            dynamic "port" {
              for_each = it.value
              content { number = port.value }
            }
          }
        }
      }`);

    expect(resourceAt(reading, "aws_thing.x").values["rule"]).toEqual([
      { name: "ssh", port: [{ number: 22 }] },
      { name: "web", port: [{ number: 80 }, { number: 443 }] },
    ]);
  });

  test("a dynamic block over something unknown is unknown as a whole", () => {
    const reading = readText(`${REGION}
      variable "rules" {}
      resource "aws_thing" "x" {
        dynamic "rule" {
          for_each = var.rules
          content { name = rule.key }
        }
      }`);

    expect(resourceAt(reading, "aws_thing.x").unknown).toEqual({ rule: true });
  });

  test("a count that is no number leaves the resource out, with the reason", () => {
    const reading = readText(`${REGION}resource "aws_instance" "web" { count = "many" }`);

    expect(addresses(reading)).toEqual([]);
    expect(codes(reading)).toContain("count-invalid");
  });

  test("more instances than any configuration has end with a diagnostic", () => {
    const reading = readText(`${REGION}resource "aws_instance" "web" { count = 1000000000 }`);

    expect(addresses(reading)).toEqual([]);
    expect(codes(reading)).toContain("count-invalid");
  });
});

describe("modules", () => {
  const MODULE = {
    "modules/app/main.tf": `
      variable "size" { default = "t3.micro" }
      resource "aws_instance" "web" { instance_type = var.size }
      output "size" { value = aws_instance.web.instance_type }`,
  };

  test("arguments go in and outputs come out", () => {
    const reading = readTexts({
      ...MODULE,
      "main.tf": `${REGION}
        module "app" {
          source = "./modules/app"
          size   = "m5.large"
        }
        resource "aws_instance" "twin" { instance_type = module.app.size }`,
    });

    expect(resourceAt(reading, "module.app.aws_instance.web").values["instance_type"]).toBe("m5.large");
    expect(resourceAt(reading, "aws_instance.twin").values["instance_type"]).toBe("m5.large");
  });

  test("a module with for_each has instances, in modules with count too", () => {
    const reading = readTexts({
      ...MODULE,
      "modules/outer/main.tf": 'module "app" {\n source = "../app"\n count = 2\n }',
      "main.tf": `${REGION}
        module "outer" {
          source   = "./modules/outer"
          for_each = toset(["x"])
        }`,
    });

    expect(addresses(reading)).toEqual([
      'module.outer["x"].module.app[0].aws_instance.web',
      'module.outer["x"].module.app[1].aws_instance.web',
    ]);
  });

  test("a missing module is named with the command that fetches it, and the rest is read", () => {
    const reading = readText(`${REGION}
      module "vpc" {
        source  = "terraform-aws-modules/vpc/aws"
        version = "5.0.0"
      }
      resource "aws_instance" "web" { subnet_id = module.vpc.subnets[0] }`);

    const missing = reading.diagnostics.find(({ code }) => code === "module-missing");
    expect(missing?.detail).toContain("Module vpc comes from terraform-aws-modules/vpc/aws");
    expect(missing?.detail).toContain("`terraform init`");
    expect(resourceAt(reading, "aws_instance.web").unknown).toEqual({ subnet_id: true });
  });

  test("a module that terraform init fetched is used", () => {
    const reading = readTexts({
      "main.tf": `${REGION}module "vpc" { source = "terraform-aws-modules/vpc/aws" }`,
      ".terraform/modules/modules.json": JSON.stringify({
        Modules: [
          { Key: "", Dir: "." },
          { Key: "vpc", Dir: ".terraform/modules/vpc" },
        ],
      }),
      ".terraform/modules/vpc/main.tf": 'resource "aws_vpc" "this" {}',
    });

    expect(addresses(reading)).toEqual(["module.vpc.aws_vpc.this"]);
  });

  test("a token in a module's address is not repeated", () => {
    const reading = readText('module "x" { source = "git::https://user:ghp_secret@example.com/x.git?token=abc&ref=v1" }');

    const { detail } = reading.diagnostics.find(({ code }) => code === "module-missing") ?? { detail: "" };
    expect(detail).toContain("example.com/x.git");
    expect(detail).not.toMatch(/ghp_secret|abc/);
  });

  test("a module that calls itself ends with a diagnostic", () => {
    const reading = readTexts({
      "main.tf": `${REGION}module "a" { source = "./a" }`,
      "a/main.tf": 'module "b" { source = "../a" }\nresource "aws_vpc" "x" {}',
    });

    expect(addresses(reading)).toEqual(["module.a.aws_vpc.x"]);
    expect(codes(reading)).toContain("module-cycle");
  });

  test("an absolute path is no local module", () => {
    const reading = readText('module "x" { source = "/etc" }');

    expect(codes(reading)).toContain("module-missing");
  });
});

describe("regions", () => {
  test("come from the provider, its alias, and the alias that a module is given", () => {
    const reading = readTexts({
      "m/main.tf": `
        terraform { required_providers { aws = { source = "hashicorp/aws", configuration_aliases = [aws.far] } } }
        resource "aws_vpc" "near" {}
        resource "aws_vpc" "far" { provider = aws.far }`,
      "main.tf": `
        variable "region" { default = "eu-west-1" }
        provider "aws" { region = var.region }
        provider "aws" {
          alias  = "us"
          region = "us-west-2"
        }
        resource "aws_vpc" "own" { region = "ap-south-1" }
        resource "aws_vpc" "aliased" { provider = aws.us }
        module "m" {
          source    = "./m"
          providers = { aws = aws, aws.far = aws.us }
        }`,
    });

    const regions = Object.fromEntries(reading.planned.resources.map(({ address, region }) => [address, [region?.name, region?.from]]));
    expect(regions).toEqual({
      "aws_vpc.own": ["ap-south-1", "resource"],
      "aws_vpc.aliased": ["us-west-2", "provider"],
      "module.m.aws_vpc.near": ["eu-west-1", "provider"],
      "module.m.aws_vpc.far": ["us-west-2", "provider"],
    });
  });

  test("come from the environment before one is assumed", () => {
    const text = 'resource "aws_vpc" "main" {}';

    const told = readText(text, { environment: { AWS_REGION: "eu-north-1" } });
    const assumed = readText(text);

    expect(resourceAt(told, "aws_vpc.main").region).toEqual({ name: "eu-north-1", from: "environment" });
    expect(resourceAt(assumed, "aws_vpc.main").region).toEqual({ name: "us-east-1", from: "assumed" });
    expect(codes(assumed)).toContain("region-assumed");
  });

  test("of Google are told by zone, of Azure by the resource group", () => {
    const reading = readText(`
      resource "google_compute_disk" "d" { zone = "europe-west1-b" }
      resource "azurerm_resource_group" "g" {
        name     = "g"
        location = "West Europe"
      }
      resource "azurerm_thing" "t" { resource_group_name = azurerm_resource_group.g.name }`);

    expect(reading.planned.resources.map(({ region }) => region?.name)).toEqual(["europe-west1", "westeurope", "westeurope"]);
  });

  test("reach resources through a data source, and through a module that asks for it", () => {
    const reading = readTexts({
      "lookup/main.tf": 'data "aws_region" "current" {}\noutput "name" { value = data.aws_region.current.name }',
      "main.tf": `
        provider "aws" {
          alias  = "lookup"
          region = "eu-west-2"
        }
        module "lookup" {
          source    = "./lookup"
          providers = { aws = aws.lookup }
        }
        provider "aws" { region = module.lookup.name }
        resource "aws_vpc" "main" {}`,
    });

    expect(resourceAt(reading, "aws_vpc.main").region).toEqual({ name: "eu-west-2", from: "provider" });
  });

  test("default tags of the provider are those of its resources", () => {
    const reading = readText(`
      provider "aws" {
        region = "eu-west-1"
        default_tags { tags = { Team = "a" } }
      }
      resource "aws_vpc" "main" {}`);

    expect(resourceAt(reading, "aws_vpc.main").defaultTags).toEqual({ Team: "a" });
  });
});

describe("what cannot be", () => {
  test("locals that need each other are unknown, and said to be", () => {
    const reading = readText(`${REGION}
      locals {
        a = local.b
        b = local.a
      }
      resource "aws_vpc" "main" { cidr_block = local.a }`);

    expect(resourceAt(reading, "aws_vpc.main").unknown).toEqual({ cidr_block: true });
    expect(codes(reading)).toContain("reference-cycle");
  });

  test("a long chain of names ends, known or with a diagnostic", () => {
    const locals = Array.from({ length: 5000 }, (_, index) => `l${index} = local.l${index + 1}`).join("\n");

    const reading = readText(`${REGION}locals {\n${locals}\nl5000 = 1\n}\nresource "aws_vpc" "main" { x = local.l0 }`);

    expect(resourceAt(reading, "aws_vpc.main").unknown).toEqual({ x: true });
    expect(codes(reading).some((code) => code === "nesting-too-deep" || code === "too-deep")).toBe(true);
  });

  test("a syntax error costs only what it stands in", () => {
    const reading = readTexts({
      "broken.tf": 'resource "aws_vpc" "broken" {\n  cidr_block = = 1\n}\n',
      "main.tf": `${REGION}resource "aws_vpc" "main" {}`,
    });

    expect(addresses(reading)).toContain("aws_vpc.main");
    expect(reading.diagnostics.find(({ severity }) => severity === "error")?.range?.file).toBe("broken.tf");
  });

  test("nothing at all is read without complaint", () => {
    expect(readTexts({}).planned.resources).toEqual([]);
  });
});

test("instances of a missing module are known by their keys", () => {
  const reading = readText(`
    module "vpc" {
      source   = "terraform-aws-modules/vpc/aws"
      for_each = { a = 1, b = 2 }
    }
    resource "x_thing" "t" {
      for_each = module.vpc
      vpc      = each.value.id
    }`);

  expect(addresses(reading)).toEqual(['x_thing.t["a"]', 'x_thing.t["b"]']);
  expect(resourceAt(reading, 'x_thing.t["a"]').unknown).toEqual({ vpc: true });
});

describe("values that are known in part", () => {
  const DATA = 'data "terraform_remote_state" "env" {}\n';

  test("what is merged over something unknown is known", () => {
    const reading = readText(`${DATA}
      locals { merged = merge({ a = 1, b = 1 }, data.terraform_remote_state.env.outputs, { a = 2 }) }
      resource "x_thing" "t" {
        a = local.merged["a"]
        b = local.merged.b
        c = local.merged
      }`);

    const { values, unknown } = resourceAt(reading, "x_thing.t");
    expect([values, unknown]).toEqual([{ a: 2 }, { b: true, c: true }]);
  });

  test("an attribute named enabled is one like any other, and lifecycle decides for OpenTofu", () => {
    const reading = readTexts({
      "m/main.tf": 'variable "enabled" {}\nresource "x_thing" "t" { enabled = var.enabled }',
      "main.tf": 'module "m" {\n source = "./m"\n enabled = false\n}\nresource "x_thing" "off" {\n lifecycle { enabled = false }\n}',
    });

    expect(reading.planned.resources.map(({ address, values }) => [address, values])).toEqual([["module.m.x_thing.t", { enabled: false }]]);
  });
});

describe("configurations that would never end", () => {
  test("modules in modules that multiply stop at a number of instances", () => {
    const texts: Record<string, string> = { "main.tf": 'module "m" {\n source = "./m0"\n count = 100\n}' };
    for (let depth = 0; depth < 4; depth += 1) texts[`m${depth}/main.tf`] = `module "m" {\n source = "../m${depth + 1}"\n count = 100\n}`;

    const reading = readTexts({ ...texts, "m4/main.tf": 'resource "x_thing" "a" {}' });

    expect(codes(reading)).toContain("too-many-instances");
  });

  test("dynamic blocks in dynamic blocks stop at a number of blocks", () => {
    const nested = (depth: number): string =>
      depth === 0 ? "x = 1" : `dynamic "b${depth}" {\n for_each = range(1000)\n content {\n${nested(depth - 1)}\n}\n}`;

    const reading = readText(`resource "x_thing" "a" {\n${nested(3)}\n}`);

    expect(codes(reading)).toContain("too-many-blocks");
  });

  test("resources that hold each other are unknown to each other", () => {
    const reading = readText(
      'resource "x_thing" "a" {\n other = x_thing.b\n name = "a"\n}\nresource "x_thing" "b" { other = [x_thing.a] }',
    );

    expect(resourceAt(reading, "x_thing.a").values).toEqual({ name: "a" });
    expect(resourceAt(reading, "x_thing.b").unknown).toEqual({ other: [true] });
  });
});
