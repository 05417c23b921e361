import { expect, test } from "vitest";
import { addresses, codes, readTexts, resourceAt } from "../../../../support/read-source.js";

test("an override replaces attributes by name and nested blocks by type", () => {
  const reading = readTexts({
    "main.tf":
      'resource "aws_instance" "web" {\n instance_type = "m5.large"\n ami = "a"\n root_block_device { volume_size = 10 }\n ebs_block_device { device_name = "x" }\n}',
    "web_override.tf": 'resource "aws_instance" "web" {\n instance_type = "t3.micro"\n root_block_device { volume_size = 20 }\n}',
  });

  expect(resourceAt(reading, "aws_instance.web").values).toEqual({
    instance_type: "t3.micro",
    ami: "a",
    root_block_device: [{ volume_size: 20 }],
    ebs_block_device: [{ device_name: "x" }],
  });
  expect(reading.provenance.origin("aws_instance.web", ["instance_type"])?.range.file).toBe("web_override.tf");
});

test("overrides reach variables and locals", () => {
  const reading = readTexts({
    "main.tf": 'variable "a" { default = 1 }\nlocals { b = 1 }\nresource "x_thing" "t" {\n a = var.a\n b = local.b\n}',
    "override.tf": 'variable "a" { default = 2 }\nlocals { b = 2 }',
  });

  expect(resourceAt(reading, "x_thing.t").values).toEqual({ a: 2, b: 2 });
});

test("a .tofu file stands in for the .tf file of its name", () => {
  const reading = readTexts({
    "main.tf": 'resource "x_thing" "tf" {}',
    "main.tofu": 'resource "x_thing" "tofu" {}',
    "other.tf": 'resource "x_thing" "other" {}',
  });

  expect(addresses(reading)).toEqual(["x_thing.tofu", "x_thing.other"]);
});

test("files of editors and of other tools are left alone", () => {
  const reading = readTexts({
    ".hidden.tf": 'resource "x_thing" "a" {}',
    "main.tf~": 'resource "x_thing" "b" {}',
    "main.tf.bak": "",
    "test.tftest.hcl": 'resource "x_thing" "c" {}',
  });

  expect(addresses(reading)).toEqual([]);
});

test("something declared twice is reported, and the first one counts", () => {
  const reading = readTexts({ "a.tf": 'resource "x_thing" "a" { n = 1 }', "b.tf": 'resource "x_thing" "a" { n = 2 }' });

  expect(resourceAt(reading, "x_thing.a").values).toEqual({ n: 1 });
  expect(codes(reading)).toContain("duplicate-declaration");
});

test("moved, removed, import and check blocks change nothing", () => {
  const reading = readTexts({
    "main.tf":
      'resource "x_thing" "a" {}\nmoved {\n from = x_thing.old\n to = x_thing.a\n}\nremoved {\n from = x_thing.gone\n}\nimport {\n to = x_thing.a\n id = "1"\n}\ncheck "c" {\n assert {\n condition = true\n error_message = "x"\n }\n}',
  });

  expect(addresses(reading)).toEqual(["x_thing.a"]);
  expect(codes(reading)).toEqual([]);
});
