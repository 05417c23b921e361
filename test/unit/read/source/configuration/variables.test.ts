import { describe, expect, test } from "vitest";
import type { SourceInput } from "../../../../../src/read/source/read-source.js";
import { codes, readTexts, resourceAt } from "../../../../support/read-source.js";

const MAIN = `
variable "size" {
  type    = string
  default = "default"
}
resource "x_thing" "a" { size = var.size }`;

const FILES = {
  "main.tf": MAIN,
  "terraform.tfvars": 'size = "terraform.tfvars"',
  "terraform.tfvars.json": '{"size": "terraform.tfvars.json"}',
  "a.auto.tfvars": 'size = "a.auto"',
  "b.auto.tfvars.json": '{"size": "b.auto"}',
  "named.tfvars": 'size = "named"',
  "later.tfvars": 'size = "later"',
};

function size(files: Readonly<Record<string, string>>, options: Partial<SourceInput> = {}): unknown {
  return resourceAt(readTexts(files, options), "x_thing.a").values["size"];
}

describe("precedence", () => {
  const { "main.tf": main, ...values } = FILES;
  const names = Object.keys(values).slice(0, 4);

  test.each([
    ["the default", [], {}, "default"],
    ["the environment", [], { environment: { TF_VAR_size: "environment" } }, "environment"],
    ["terraform.tfvars", names.slice(0, 1), { environment: { TF_VAR_size: "environment" } }, "terraform.tfvars"],
    ["terraform.tfvars.json", names.slice(0, 2), {}, "terraform.tfvars.json"],
    ["*.auto.tfvars", names.slice(0, 3), {}, "a.auto"],
    ["a later *.auto.tfvars.json", names, {}, "b.auto"],
    ["a named file", names, { variableFiles: ["named.tfvars"] }, "named"],
    ["a later named file", names, { variableFiles: ["named.tfvars", "later.tfvars"] }, "later"],
    ["a value given by name", names, { variableFiles: ["named.tfvars"], variables: { size: "given" } }, "given"],
  ])("%s decides", (_what, present, options, expected) => {
    const files = {
      "main.tf": main,
      "named.tfvars": values["named.tfvars"],
      "later.tfvars": values["later.tfvars"],
      ...Object.fromEntries(Object.entries(values).filter(([name]) => present.includes(name))),
    };

    expect(size(files, options)).toBe(expected);
  });
});

test("a value given as text is an expression unless the variable is a string", () => {
  const main =
    'variable "list" { type = list(number) }\nvariable "text" { type = string }\nresource "x_thing" "a" {\n list = var.list\n text = var.text\n}';

  const reading = readTexts({ "main.tf": main }, { variables: { list: "[1, 2]", text: "[1, 2]" } });

  expect(resourceAt(reading, "x_thing.a").values).toEqual({ list: [1, 2], text: "[1, 2]" });
});

test("a variable without a value is unknown, and named with the flag that sets it", () => {
  const reading = readTexts({ "main.tf": 'variable "size" {}\nresource "x_thing" "a" { size = var.size }' });

  const missing = reading.diagnostics.find(({ code }) => code === "variable-missing");
  expect(resourceAt(reading, "x_thing.a").unknown).toEqual({ size: true });
  expect(missing?.detail).toContain('Variable "size" has no value');
  expect(missing?.detail).toContain("--terraform-var size=VALUE");
});

test("a module argument that is missing is named with its module", () => {
  const reading = readTexts({
    "m/main.tf": 'variable "size" {}\nresource "x_thing" "a" { size = var.size }',
    "main.tf": 'module "m" { source = "./m" }',
  });

  expect(reading.diagnostics.find(({ code }) => code === "argument-missing")?.detail).toContain("module.m");
});

test("a variable file that is not there is reported", () => {
  expect(codes(readTexts({ "main.tf": "" }, { variableFiles: ["none.tfvars"] }))).toContain("variable-file-missing");
});

test("null takes the default only where the variable is not nullable", () => {
  const module =
    'variable "a" {\n default = "x"\n nullable = false\n}\nvariable "b" { default = "x" }\nresource "x_thing" "a" {\n a = var.a\n b = var.b\n}';

  const reading = readTexts({ "m/main.tf": module, "main.tf": 'module "m" {\n source = "./m"\n a = null\n b = null\n}' });

  expect(resourceAt(reading, "module.m.x_thing.a").values).toEqual({ a: "x", b: null });
});

test("the workspace picks values", () => {
  const files = {
    "main.tf":
      'locals { sizes = { default = "small", prod = "large" } }\nresource "x_thing" "a" { size = local.sizes[terraform.workspace] }',
  };

  expect([size(files), size(files, { workspace: "prod" }), size(files, { environment: { TF_WORKSPACE: "prod" } })]).toEqual([
    "small",
    "large",
    "large",
  ]);
});
