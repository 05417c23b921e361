import { describe, expect, it } from "vitest";
import { parseExpression, parseHcl, parseTemplate } from "../../../../../src/read/source/hcl/parse.js";
import type { Block, Expression, Template } from "../../../../../src/read/source/hcl/syntax.js";

function codes(text: string): string[] {
  return parseHcl("main.tf", text).errors.map(({ code }) => code);
}

function value(text: string): Expression {
  const parsed = parseHcl("main.tf", text);
  const item = parsed.body.items[0];
  if (item?.kind !== "attribute" || parsed.errors.length > 0) throw new Error(`not an attribute: ${JSON.stringify(parsed.errors)}`);
  return item.value;
}

function texts(expression: Expression): string[] {
  return (expression as Template).parts.map((part) => (part.kind === "text" ? part.value : part.kind));
}

describe("the grammar", () => {
  it.each([
    ["a = 1.e5\n"],
    ["a = -1\n"],
    ["a = foo.*.0\n"],
    ["a = foo.*.a.0.1\n"],
    ["a = foo[*].b[0].c\n"],
    ["a = f(x...)\n"],
    ["a = f(\n  x,\n)\n"],
    ['a = {\n  x = foo\n  ("k") = 1\n}\n'],
    ["a = { x : 1, y = 2 }\n"],
    ["a = {\n  for k, v in x : k => v...\n  if v\n}\n"],
    ["a = [\n  for v in x :\n  v\n]\n"],
    ["a = provider::aws::arn_build(1)\n"],
    ['a = "${"${x}"}"\n'],
    ["a = <<-EOT\n  x\n  EOT\n"],
    ["a = f(<<EOT\nx\nEOT\n, 1)\n"],
    ["\ufeffa = 1\n"],
    ["a = 1\r\nb = 2\r\n"],
    ["größe-2 = 1\n"],
    ['block label "quoted" {}\n'],
    ["block { a = 1 }\n"],
    ["block {} # comment\n"],
    ["a = 1 /* one */ + /* two\n lines */ 2"],
    ["null = true\n"],
  ])("accepts %j", (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ["a = foo.0.1\n", "invalid-index"],
    ["a = foo.*.a.*.b\n", "invalid-traversal"],
    ["a = 1e\n", "missing-newline"],
    ["a = 0x1F\n", "missing-newline"],
    ["a = 1.2.3\n", "invalid-number"],
    ["a = f(x...,)\n", "invalid-call"],
    ["a = x ? <<A\n1\nA : 2\n", "unclosed-heredoc"],
    ["a = <<EOT\nx\nEOT", "unclosed-heredoc"],
    ["a = <<EOT \nx\nEOT\n", "expected-expression"],
    ["block { a = 1, b = 2 }\n", "invalid-one-line-block"],
    ["block { a = 1\n}\n", "invalid-one-line-block"],
    ["block { inner {} }\n", "invalid-one-line-block"],
    ['resource "a" "b"\n{\n}\n', "invalid-block"],
    ['resource "${x}" {\n}\n', "invalid-label"],
    ["a = 1 b = 2\n", "missing-newline"],
    ["a = x\n  ? b : c\n", "expected-item"],
    ["a = 1\na = 2\n", "duplicate-attribute"],
    ['a = "\\x"\n', "invalid-escape"],
    ['a = "one\ntwo"\n', "unclosed-string"],
    ['a = "${x"\n', "unclosed-template"],
    ['a = "%{ if x }y"\n', "unbalanced-directive"],
    ['a = "%{ endif }"\n', "unbalanced-directive"],
    ["a = [for v in x : k => v]\n", "invalid-for"],
    ["a = {for v in x : v}\n", "invalid-for"],
    ["a = 'x'\n", "expected-expression"],
    ["/* open", "unclosed-comment"],
    ["a {\n  b = 1\n", "unclosed-block"],
    ["}\n", "expected-item"],
  ])("refuses %j as %s", (text, code) => {
    expect(codes(text)[0]).toBe(code);
  });

  it("gives operators their precedence and reads chains from the left", () => {
    const source = "a = 1 + 2 * 3 == 7 && !b || c\n";
    const shape = (expression: Expression): unknown =>
      expression.kind === "binary"
        ? [shape(expression.left), expression.operator, shape(expression.right)]
        : source.slice(expression.start, expression.end);

    const result = shape(value(source));

    expect(result).toEqual([[[["1", "+", ["2", "*", "3"]], "==", "7"], "&&", "!b"], "||", "c"]);
  });

  it("lets an attribute splat end before an index, and a full splat take everything", () => {
    expect(value("a = x.*.b[0]\n")).toMatchObject({
      kind: "index",
      object: { kind: "splat", full: false, each: { kind: "get", name: "b" } },
    });
    expect(value("a = x[*].b[0]\n")).toMatchObject({
      kind: "splat",
      full: true,
      each: { kind: "index", object: { kind: "get", name: "b" } },
    });
  });
});

describe("templates", () => {
  it.each([
    ['"$${a} %%{b} $$$${c} $ %"', ["${a} %{b} $$${c} $ %"]],
    [String.raw`"\n\t\"\\\u00e9\U0001F600"`, ['\n\t"\\é😀']],
    ['"a${b}c"', ["a", "interpolation", "c"]],
    ['"a ${~ b ~} c"', ["a", "interpolation", "c"]],
    ['""', []],
    ['"%{ if a }b%{ else }c%{ endif }"', ["if"]],
  ])("reads %s", (source, parts) => {
    expect(texts(value(`a = ${source}\n`))).toEqual(parts);
  });

  it("takes the shared indentation off an indented heredoc, for which blank lines do not count", () => {
    expect(texts(value("a = <<-EOT\n    one\n\n      two\n   EOT three\n    EOT\n"))).toEqual([" one\n\n   two\nEOT three\n"]);
  });

  it("leaves the lines of a plain heredoc as they are, backslashes too", () => {
    expect(texts(value("a = <<EOT\n  \\n $${x}\n  EOT\n"))).toEqual(["  \\n ${x}\n"]);
  });

  it("reads the template of a JSON string without escapes", () => {
    expect(parseTemplate('a\\n"${b}"').expression).toMatchObject({
      kind: "template",
      parts: [{ value: 'a\\n"' }, { kind: "interpolation" }, { value: '"' }],
    });
  });
});

describe("places", () => {
  it("knows the span of every node in the text", () => {
    const text = '# first\nresource "aws_instance" "web" {\n  ami = "x${var.a}" // why\n}\n';

    const parsed = parseHcl("main.tf", text);

    const block = parsed.body.items[0] as Block;
    const [attribute] = block.body.items;
    const cut = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    expect(cut(block)).toBe(text.slice(8, -1));
    expect(block.labels.map(cut)).toEqual(['"aws_instance"', '"web"']);
    expect([text[block.open], text[block.close]]).toEqual(["{", "}"]);
    expect(
      attribute?.kind === "attribute" && [cut(attribute), cut(attribute.nameSpan), text[attribute.equals], cut(attribute.value)],
    ).toEqual(['ami = "x${var.a}"', "ami", "=", '"x${var.a}"']);
    expect(parsed.comments.map(cut)).toEqual(["# first", "// why"]);
  });

  it("spans an interpolation with its braces, and the expression without", () => {
    const text = 'a = "x${ f(1) }"\n';
    const template = value(text) as Template;
    const part = template.parts[1];

    expect(
      part?.kind === "interpolation" && [text.slice(part.start, part.end), text.slice(part.expression.start, part.expression.end)],
    ).toEqual(["${ f(1) }", "f(1)"]);
  });
});

describe("recovery", () => {
  it("loses only the attribute that is wrong, and keeps its name", () => {
    const parsed = parseHcl("main.tf", 'resource "a" "b" {\n  one = 1\n  two = [1, 2\n  three = 3\n}\n\nlocals {\n  four = 4\n}\n');

    expect(parsed.errors).toHaveLength(1);
    const [resource, locals] = parsed.body.items as Block[];
    expect(resource?.body.items.map((item) => item.kind === "attribute" && [item.name, item.value.kind])).toEqual([
      ["one", "number"],
      ["two", "invalid"],
      ["three", "number"],
    ]);
    expect(locals?.type).toBe("locals");
  });

  it("does not let a missing brace swallow the blocks that follow", () => {
    const parsed = parseHcl("main.tf", 'resource "a" "b" {\n  one {\n    two = 1\n\nresource "c" "d" {\n  three = 3\n}\n');

    expect(parsed.errors.map(({ code }) => code)).toContain("unclosed-block");
    expect(parsed.body.items.map((item) => item.kind === "block" && item.labels.map(({ text }) => text))).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("says in every message what to write", () => {
    const [error] = parseHcl("main.tf", "a = \n").errors;

    expect(error).toEqual({
      start: 4,
      end: 5,
      code: "expected-expression",
      message: "Expected a value, found the end of the line. Write a literal, a reference, a function call, [list] or {map}.",
    });
  });

  it.each([
    ["parentheses", "(".repeat(100_000)],
    ["lists", "[".repeat(100_000)],
    ["negations", "!".repeat(100_000)],
    ["conditionals", "a ? b : ".repeat(100_000)],
    ["templates", '"${'.repeat(100_000)],
    ["splats", `a${"[*]".repeat(100_000)}`],
  ])("ends with a diagnostic on deeply nested %s", (_, text) => {
    expect(codes(`a = ${text}\n`)).toContain("too-deep");
  });

  it.each([
    ["operators", "1 + ".repeat(100_000)],
    ["traversals", `a${".b".repeat(100_000)}`],
  ])("ends with a diagnostic on a long chain of %s", (_, text) => {
    expect(codes(`a = ${text}\n`)).toContain("too-long");
  });

  it("ends with a diagnostic on deeply nested blocks", () => {
    const text = Array.from({ length: 1_000 }, (_, depth) => `${" ".repeat(depth)}a {\n`).join("");

    expect(codes(text)).toContain("too-deep");
  });

  it("gives up on a file that is wrong everywhere", () => {
    expect(codes("a {\n".repeat(100_000)).length).toBeLessThan(2_000);
  });
});

describe("a single expression", () => {
  it("ignores line breaks", () => {
    expect(parseExpression("\n a +\n b\n")).toMatchObject({ expression: { kind: "binary" }, errors: [] });
  });

  it("is wrong when something follows it", () => {
    expect(parseExpression("a b")).toMatchObject({ expression: { kind: "invalid" }, errors: [{ code: "extra-characters" }] });
  });
});
