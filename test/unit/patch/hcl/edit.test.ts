import { describe, expect, it } from "vitest";
import {
  addNestedBlock,
  appendBlock,
  inBlock,
  removeAttribute,
  removeBlock,
  replaceValue,
  setAttribute,
  setObjectEntry,
} from "../../../../src/patch/hcl/edit.js";
import { applyEdits, type TextEdit } from "../../../../src/patch/text-edit.js";
import { parseHcl } from "../../../../src/read/source/hcl/parse.js";
import type { Attribute, Block, ParsedFile } from "../../../../src/read/source/hcl/syntax.js";

function edit(text: string, edits: (parsed: ParsedFile, block: Block) => TextEdit[]): string {
  const parsed = parseHcl("main.tf", text);
  expect(parsed.errors).toEqual([]);
  const block = parsed.body.items.find((item) => item.kind === "block");
  if (block === undefined) throw new Error("no block");
  const result = applyEdits(text, edits(parsed, block));
  expect(parseHcl("main.tf", result).errors).toEqual([]);
  return result;
}

function attribute(block: Block, name: string): Attribute {
  const found = block.body.items.find((item) => item.kind === "attribute" && item.name === name);
  if (found?.kind !== "attribute") throw new Error(`no ${name}`);
  return found;
}

const set = (name: string, value: string) => (parsed: ParsedFile, block: Block) => setAttribute(parsed, inBlock(block), name, value);
const remove = (name: string) => (parsed: ParsedFile, block: Block) => removeAttribute(parsed, inBlock(block), attribute(block, name));

describe("setting an attribute", () => {
  it.each([
    ["replaces a value and nothing else", 'a "b" {\n  x = "gp2" # why\n}\n', set("x", '"gp3"'), 'a "b" {\n  x = "gp3" # why\n}\n'],
    [
      "moves the trailing comments that were aligned",
      'a "b" {\n  x = "1" # why\n  y = "2" # not\n}\n',
      set("x", '"longer"'),
      'a "b" {\n  x = "longer" # why\n  y = "2"      # not\n}\n',
    ],
    [
      "adds after the last attribute before the first nested block",
      'a "b" {\n  x = 1\n\n  c {\n  }\n\n  y = 2\n}\n',
      set("z", "3"),
      'a "b" {\n  x = 1\n  z = 3\n\n  c {\n  }\n\n  y = 2\n}\n',
    ],
    [
      "aligns the lines around a longer name",
      'a "b" {\n  x  = 1 # c\n  yy = 2\n}\n',
      set("longer", "3"),
      'a "b" {\n  x      = 1 # c\n  yy     = 2\n  longer = 3\n}\n',
    ],
    [
      "leaves lines alone that were not aligned",
      'a "b" {\n  x = 1\n  yy = 2\n}\n',
      set("longer", "3"),
      'a "b" {\n  x = 1\n  yy = 2\n  longer = 3\n}\n',
    ],
    [
      "keeps comments behind the last attribute where they are",
      'a "b" {\n  x = 1\n  # about c\n  c {\n  }\n}\n',
      set("y", "2"),
      'a "b" {\n  x = 1\n  y = 2\n  # about c\n  c {\n  }\n}\n',
    ],
    ["opens an empty block", 'a "b" {}\n', set("x", "1"), 'a "b" {\n  x = 1\n}\n'],
    ["opens a block on one line", 'a "b" { x = 1 }\n', set("yy", "2"), 'a "b" {\n  x  = 1\n  yy = 2\n}\n'],
    ["starts a block that has only nested blocks", 'a "b" {\n  c {\n  }\n}\n', set("x", "1"), 'a "b" {\n  x = 1\n\n  c {\n  }\n}\n'],
    [
      "goes on after a heredoc",
      'a "b" {\n  x = <<-EOT\n    t\n  EOT\n}\n',
      set("y", "1"),
      'a "b" {\n  x = <<-EOT\n    t\n  EOT\n  y = 1\n}\n',
    ],
    [
      "counts a heredoc as one line of a chain",
      'a "b" {\n  x = <<-EOT\n    t\n  EOT\n  y = 1\n}\n',
      set("long", "1"),
      'a "b" {\n  x    = <<-EOT\n    t\n  EOT\n  y    = 1\n  long = 1\n}\n',
    ],
    [
      "takes a value that opens brackets out of line",
      'a "b" {\n  x    = 1\n  long = 2\n}\n',
      set("x", "[\n  1,\n]"),
      'a "b" {\n  x = [\n    1,\n  ]\n  long = 2\n}\n',
    ],
    ["keeps carriage returns", 'a "b" {\r\n  x = 1\r\n}\r\n', set("yy", "2"), 'a "b" {\r\n  x  = 1\r\n  yy = 2\r\n}\r\n'],
    ["keeps a missing last line break", 'a "b" {\n  x = 1\n}', set("y", "2"), 'a "b" {\n  x = 1\n  y = 2\n}'],
    ["keeps tabs", 'a "b" {\n\tx = 1\n}\n', set("y", "2"), 'a "b" {\n\tx = 1\n\ty = 2\n}\n'],
    ["counts characters of names as readers do", 'a "b" {\n  größe = 1\n}\n', set("x", "2"), 'a "b" {\n  größe = 1\n  x     = 2\n}\n'],
  ])("%s", (_, before, edits, after) => {
    expect(edit(before, edits)).toBe(after);
  });

  it("adds an entry to a .tfvars file, also to an empty one and to one without a last line break", () => {
    const add = (text: string) => {
      const parsed = parseHcl("x.tfvars", text);
      return applyEdits(text, setAttribute(parsed, { kind: "root", body: parsed.body }, "size", "2"));
    };

    expect(add("region = 1\n")).toBe("region = 1\nsize   = 2\n");
    expect(add("")).toBe("size = 2\n");
    expect(add("# none")).toBe("# none\nsize = 2");
  });

  it("replaces a part of an expression by its span", () => {
    const text = 'a "b" {\n  x = var.big ? "m5.large" : "t3.large"\n}\n';
    const start = text.indexOf('"m5');

    const result = edit(text, (parsed) => replaceValue(parsed, { start, end: start + '"m5.large"'.length }, '"m7g.large"'));

    expect(result).toBe(text.replace("m5", "m7g"));
  });
});

describe("removing an attribute", () => {
  it.each([
    ["takes its line and its comment", 'a "b" {\n  x = 1 # c\n  y = 2\n}\n', "x", 'a "b" {\n  y = 2\n}\n'],
    ["brings the others closer", 'a "b" {\n  y    = 1\n  long = 1\n  z    = 1\n}\n', "long", 'a "b" {\n  y = 1\n  z = 1\n}\n'],
    ["takes all lines of its value", 'a "b" {\n  x = {\n    c = 1\n  }\n  y = 2\n}\n', "x", 'a "b" {\n  y = 2\n}\n'],
    ["leaves no blank line at the start", 'a "b" {\n  x = 1\n\n  c {\n  }\n}\n', "x", 'a "b" {\n  c {\n  }\n}\n'],
    ["leaves no blank line at the end", 'a "b" {\n  y = 1\n\n  x = 1\n}\n', "x", 'a "b" {\n  y = 1\n}\n'],
    ["empties a block on one line", 'a "b" { x = 1 }\n', "x", 'a "b" {}\n'],
  ])("%s", (_, before, name, after) => {
    expect(edit(before, remove(name))).toBe(after);
  });

  it("removes a nested block with the blank line before it", () => {
    const result = edit('a "b" {\n  x = 1\n\n  c {\n    y = 2\n  }\n}\n', (parsed, block) => {
      const nested = block.body.items.find((item) => item.kind === "block");
      return nested === undefined ? [] : removeBlock(parsed, inBlock(block), nested);
    });

    expect(result).toBe('a "b" {\n  x = 1\n}\n');
  });
});

describe("adding a block", () => {
  const nested = "c {\n  y = 2\n}";

  it.each([
    ["at the end, after a blank line", 'a "b" {\n  x = 1\n}\n', 'a "b" {\n  x = 1\n\n  c {\n    y = 2\n  }\n}\n'],
    ["without a blank line where nothing stands before it", 'a "b" {\n}\n', 'a "b" {\n  c {\n    y = 2\n  }\n}\n'],
    ["into an empty block", 'a "b" {}\n', 'a "b" {\n  c {\n    y = 2\n  }\n}\n'],
    ["into a block on one line", 'a "b" { x = 1 }\n', 'a "b" {\n  x = 1\n\n  c {\n    y = 2\n  }\n}\n'],
    ["behind the last comment", 'a "b" {\n  x = 1\n  # end\n}\n', 'a "b" {\n  x = 1\n  # end\n\n  c {\n    y = 2\n  }\n}\n'],
  ])("%s", (_, before, after) => {
    expect(edit(before, (parsed, block) => addNestedBlock(parsed, block, nested))).toBe(after);
  });

  it("writes a top-level block behind another", () => {
    const result = edit('a "b" {\n} # done\n\nd "e" {\n}\n', (parsed, block) => appendBlock(parsed, block, 'f "g" {\n}'));

    expect(result).toBe('a "b" {\n} # done\n\nf "g" {\n}\n\nd "e" {\n}\n');
  });
});

describe("an entry of an object", () => {
  const setEntry = (key: string, value: string) => (parsed: ParsedFile, block: Block) => {
    const { value: object } = attribute(block, "x");
    return object.kind === "object" ? setObjectEntry(parsed, object, key, value) : [];
  };

  it.each([
    ["is replaced", 'a "b" {\n  x = {\n    k = 1\n  }\n}\n', "k", 'a "b" {\n  x = {\n    k = 9\n  }\n}\n'],
    ["is replaced under a quoted key", 'a "b" {\n  x = { "k" = 1 }\n}\n', "k", 'a "b" {\n  x = { "k" = 9 }\n}\n'],
    [
      "is added on a line of its own, aligned",
      'a "b" {\n  x = {\n    kk = 1\n  }\n}\n',
      "z",
      'a "b" {\n  x = {\n    kk = 1\n    z  = 9\n  }\n}\n',
    ],
    ["follows commas", 'a "b" {\n  x = {\n    k = 1,\n  }\n}\n', "z", 'a "b" {\n  x = {\n    k = 1,\n    z = 9,\n  }\n}\n'],
    ["follows colons and quotes", 'a "b" {\n  x = { "k": 1 }\n}\n', "z", 'a "b" {\n  x = { "k": 1, "z": 9 }\n}\n'],
    ["is added on the same line", 'a "b" {\n  x = { k = 1 }\n}\n', "z.y", 'a "b" {\n  x = { k = 1, "z.y" = 9 }\n}\n'],
    ["fills an empty object", 'a "b" {\n  x = {}\n}\n', "z", 'a "b" {\n  x = { z = 9 }\n}\n'],
  ])("%s", (_, before, key, after) => {
    expect(edit(before, setEntry(key, "9"))).toBe(after);
  });
});
