import { describe, expect, it } from "vitest";
import { parseJsonConfiguration, parseJsonVariables } from "../../../../../src/read/source/hcl/json.js";
import type { Attribute, Block } from "../../../../../src/read/source/hcl/syntax.js";

function blocks(text: string): Block[] {
  const parsed = parseJsonConfiguration("main.tf.json", text);
  expect(parsed.errors).toEqual([]);
  return parsed.body.items.filter((item) => item.kind === "block");
}

function attribute(block: Block | undefined, name: string): Attribute {
  const found = block?.body.items.find((item) => item.kind === "attribute" && item.name === name);
  if (found?.kind !== "attribute") throw new Error(`no ${name}`);
  return found;
}

describe("a configuration in JSON", () => {
  it("becomes blocks with labels, each as often as it is written", () => {
    const result = blocks('{"resource": {"aws_eip": {"a": {}, "b": [{}, {}]}}, "locals": [{"x": 1}, {"y": 2}], "//": "a comment"}');

    expect(result.map(({ type, labels }) => [type, ...labels.map(({ text }) => text)])).toEqual([
      ["resource", "aws_eip", "a"],
      ["resource", "aws_eip", "b"],
      ["resource", "aws_eip", "b"],
      ["locals"],
      ["locals"],
    ]);
  });

  it("reads strings as templates with places in the file", () => {
    const text = '{"output": {"x": {"value": "a-${var.name}"}}}';

    const { value } = attribute(blocks(text)[0], "value");

    const part = value.kind === "template" ? value.parts[1] : undefined;
    expect(text.slice(value.start, value.end)).toBe('"a-${var.name}"');
    expect(part?.kind === "interpolation" && text.slice(part.expression.start, part.expression.end)).toBe("var.name");
  });

  it("gives everything in a string with JSON escapes the place of the whole string", () => {
    const text = String.raw`{"output": {"x": {"value": "a\n${"${var.name}"}"}}}`;

    const { value } = attribute(blocks(text)[0], "value");

    const part = value.kind === "template" ? value.parts[1] : undefined;
    expect([part?.start, part?.end]).toEqual([value.start, value.end]);
  });

  it("reads the names that Terraform takes as references", () => {
    const [block] = blocks(
      '{"resource": {"aws_eip": {"a": {"depends_on": ["aws_vpc.b"], "lifecycle": {"ignore_changes": ["tags"]}, "provider": "aws.west"}}}}',
    );

    expect(attribute(block, "depends_on").value).toMatchObject({ kind: "tuple", items: [{ kind: "get", name: "b" }] });
    expect(attribute(block, "provider").value).toMatchObject({ kind: "get", name: "west" });
    expect(block?.body.items.find((item) => item.kind === "block")).toMatchObject({
      type: "lifecycle",
      body: { items: [{ value: { kind: "tuple", items: [{ kind: "variable", name: "tags" }] } }] },
    });
  });

  it("leaves defaults and module sources as they are written", () => {
    const [variable, module] = blocks(
      '{"variable": {"a": {"default": "${x}", "type": "list(string)"}}, "module": {"m": {"source": "./${x}"}}}',
    );

    expect(attribute(variable, "default").value).toMatchObject({ kind: "template", parts: [{ kind: "text", value: "${x}" }] });
    expect(attribute(variable, "type").value).toMatchObject({ kind: "call", name: "list" });
    expect(attribute(module, "source").value).toMatchObject({ parts: [{ value: "./${x}" }] });
  });

  it("reads a dynamic block as the native syntax does", () => {
    const [resource] = blocks(
      '{"resource": {"a": {"b": {"dynamic": {"rule": {"for_each": [1], "iterator": "it", "content": {"x": "${it.value}"}}}}}}}',
    );

    expect(resource?.body.items[0]).toMatchObject({
      type: "dynamic",
      labels: [{ text: "rule" }],
      body: {
        items: [{ name: "for_each" }, { name: "iterator", value: { kind: "variable", name: "it" } }, { kind: "block", type: "content" }],
      },
    });
  });

  it("reads a negative number as the native syntax does", () => {
    expect(attribute(blocks('{"locals": {"x": -1.5}}')[0], "x").value).toMatchObject({
      kind: "unary",
      operator: "-",
      operand: { kind: "number", text: "1.5" },
    });
  });

  it.each([
    ["", "invalid-json"],
    ["[1]", "expected-object"],
    ['{"a": 1, "a": 2}', "duplicate-attribute"],
    ['{"a": 1,}', "invalid-json"],
    ['{"a": "${"}', "expected-expression"],
    [`{"a": ${"[".repeat(100_000)}`, "too-deep"],
  ])("says what is wrong with %s", (text, code) => {
    expect(parseJsonConfiguration("main.tf.json", text).errors.map((error) => error.code)).toContain(code);
  });
});

it("takes the strings of a .tfvars.json file literally", () => {
  const { body } = parseJsonVariables("x.tfvars.json", '{"a": "${b}", "c": {"d": [true, null]}}');

  expect(body.items).toMatchObject([
    { kind: "attribute", name: "a", value: { kind: "template", parts: [{ kind: "text", value: "${b}" }] } },
    { kind: "attribute", name: "c", value: { kind: "object" } },
  ]);
});
