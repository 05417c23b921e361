import { describe, expect, test } from "vitest";
import { codes, readText, readTexts, resourceAt } from "../../../../support/read-source.js";

function valueOf(type: string, value: string): unknown {
  const reading = readText(`variable "v" {\n type = ${type}\n default = ${value}\n}\nresource "x_thing" "a" { v = var.v }`);
  const { values, unknown } = resourceAt(reading, "x_thing.a");
  return "v" in values ? values["v"] : unknown;
}

describe("a variable's value is converted to its type", () => {
  test.each([
    ["string", "12", "12"],
    ["number", '"12"', 12],
    ["bool", '"true"', true],
    ['"list"', '["a"]', ["a"]],
    ["any", "{ a = 1 }", { a: 1 }],
    ["list(string)", "[1, true]", ["1", "true"]],
    ["set(string)", '["b", "a", "b"]', ["a", "b"]],
    ["map(number)", '{ a = "1" }', { a: 1 }],
    ["tuple([string, number])", '[1, "2"]', ["1", 2]],
    ["object({ a = string })", "{ a = 1, dropped = 2 }", { a: "1" }],
    ["object({ a = string, b = optional(number) })", '{ a = "x" }', { a: "x", b: null }],
    ['object({ a = optional(string, "d") })', "{}", { a: "d" }],
    ['object({ a = optional(string, "d") })', "{ a = null }", { a: "d" }],
    [
      'map(object({ size = optional(number, 8), disk = optional(object({ type = optional(string, "gp3") }), {}) }))',
      "{ x = {} }",
      { x: { size: 8, disk: { type: "gp3" } } },
    ],
    ["list(object({ a = optional(number, 1) }))", "[{}, { a = 2 }]", [{ a: 1 }, { a: 2 }]],
  ])("%s from %s", (type, value, expected) => {
    expect(valueOf(type, value)).toEqual(expected);
  });
});

test("a value of the wrong type is unknown, and said to be", () => {
  const reading = readText('variable "v" {\n type = number\n default = "many"\n}\nresource "x_thing" "a" { v = var.v }');

  expect(resourceAt(reading, "x_thing.a").unknown).toEqual({ v: true });
  expect(reading.diagnostics.find(({ code }) => code === "variable-type")?.detail).toContain('variable "v"');
});

test("a type that is none is reported, and the value stays", () => {
  const reading = readText('variable "v" {\n type = lists(string)\n default = ["a"]\n}\nresource "x_thing" "a" { v = var.v }');

  expect(resourceAt(reading, "x_thing.a").values).toEqual({ v: ["a"] });
  expect(codes(reading)).toEqual(["type-unknown"]);
});

test("a whole resource given to a module keeps what is written in it", () => {
  const reading = readTexts({
    "m/main.tf":
      'variable "vpc" { type = object({ id = string, cidr_block = string }) }\nresource "x_thing" "a" {\n id = var.vpc.id\n cidr = var.vpc.cidr_block\n}',
    "main.tf": 'resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }\nmodule "m" {\n source = "./m"\n vpc = aws_vpc.v\n}',
  });

  const { values, unknown } = resourceAt(reading, "module.m.x_thing.a");
  expect([values, unknown]).toEqual([{ cidr: "10.0.0.0/16" }, { id: true }]);
});

test("the default of an optional attribute is where its text stands", () => {
  const reading = readText(
    'variable "v" {\n type = object({\n size = optional(string, "m5.large")\n })\n default = {}\n}\nresource "x_thing" "a" { size = var.v.size }',
  );

  expect(reading.provenance.origin("x_thing.a", ["size"])).toMatchObject({
    kind: "variable-default",
    text: '"m5.large"',
    range: { line: 3 },
  });
});
