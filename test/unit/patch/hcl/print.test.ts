import { describe, expect, it } from "vitest";
import { printBlock, printString, printValue } from "../../../../src/patch/hcl/print.js";
import { parseHcl } from "../../../../src/read/source/hcl/parse.js";

describe("a printed value", () => {
  it.each([
    ["a string", 'a "b" ${c} %{d} $e\n\u0007', String.raw`"a \"b\" $${"${c}"} %%{d} $e\n\u0007"`],
    ["a number", 1.5, "1.5"],
    ["nothing", null, "null"],
    ["a list", [1, "a", true], '[1, "a", true]'],
    ["an empty map", {}, "{}"],
    ["a map", { a: 1, "b.c": 2, for: 3 }, '{\n  a     = 1\n  "b.c" = 2\n  "for" = 3\n}'],
    ["a map with a value on several lines", { a: 1, long: { b: 2 }, cc: 3 }, "{\n  a = 1\n  long = {\n    b = 2\n  }\n  cc = 3\n}"],
    ["a reference", { $ref: "aws_vpc.main.id" }, "aws_vpc.main.id"],
    ["a document", { $jsonencode: { a: [1] } }, "jsonencode({\n  a = [1]\n})"],
    ["a long list", ["x".repeat(60), "y".repeat(60)], `[\n  "${"x".repeat(60)}",\n  "${"y".repeat(60)}",\n]`],
    ["a list of maps", [{ a: 1 }, { a: 2 }], "[\n  {\n    a = 1\n  },\n  {\n    a = 2\n  },\n]"],
  ])("is canonical: %s", (_, value, text) => {
    expect(printValue(value)).toBe(text);
  });

  it("means what it was", () => {
    const text = 'tab\t quote" back\\slash ${x} $${y} %{z} é \u0000 end';

    const { body, errors } = parseHcl("x", `a = ${printString(text)}\n`);

    const [item] = body.items;
    expect(errors).toEqual([]);
    expect(item?.kind === "attribute" && item.value.kind === "template" && item.value.parts).toMatchObject([{ kind: "text", value: text }]);
  });
});

it("prints a block with blank lines between what belongs apart", () => {
  const text = printBlock({
    type: "resource",
    labels: ["a", "b"],
    items: [
      { kind: "attribute", name: "x", value: 1 },
      { kind: "attribute", name: "long", value: 2 },
      { kind: "block", block: { type: "c", labels: [], items: [{ kind: "attribute", name: "y", value: 3 }] } },
      { kind: "block", block: { type: "d", labels: [], items: [] } },
    ],
  });

  expect(text).toBe('resource "a" "b" {\n  x    = 1\n  long = 2\n\n  c {\n    y = 3\n  }\n\n  d {\n  }\n}');
});
