import { expect, it } from "vitest";
import {
  addNestedBlock,
  appendBlock,
  inBlock,
  removeAttribute,
  removeBlock,
  replaceValue,
  setAttribute,
  setObjectEntry,
  type Place,
} from "../../../src/patch/hcl/edit.js";
import { applyEdits, type TextEdit } from "../../../src/patch/text-edit.js";
import { parseHcl } from "../../../src/read/source/hcl/parse.js";
import type { Attribute, Block, ObjectExpression, ParsedFile } from "../../../src/read/source/hcl/syntax.js";
import { hclFiles, randomNumbers } from "../../support/hcl-texts.js";
import { terraformFmt, terraformMissing } from "../../support/terraform-fmt.js";

// TERRATRIM_MEASURE=1 makes 7,000 edits of every file, with each kind of line break; else there is a sample.
const whole = process.env["TERRATRIM_MEASURE"] !== undefined;
const EDITS = whole ? 7_000 : 150;
const VALUES = [
  '"x"',
  "123456",
  "true",
  "[1, 2]",
  "{\n  a   = 1\n  bcd = 2\n}",
  "var.foo",
  '"a-rather-long-value-that-is-wide"',
  '[\n  "a",\n  "b",\n]',
  "jsonencode({\n  a = 1\n})",
];
const NAMES = ["zz_x", "a", "a_much_longer_attribute_name_here", "größe"];
const NESTED = "nested {\n  a = 1\n\n  b {\n    c = 2\n  }\n}";

interface Contents {
  readonly attributes: { readonly place: Place; readonly item: Attribute }[];
  readonly blocks: { readonly place: Place; readonly item: Block }[];
  readonly objects: ObjectExpression[];
}

function contents(parsed: ParsedFile): Contents {
  const found: Contents = { attributes: [], blocks: [], objects: [] };
  const visit = (place: Place, items: readonly (Attribute | Block)[]): void => {
    for (const item of items) {
      if (item.kind === "block") {
        found.blocks.push({ place, item });
        visit(inBlock(item), item.body.items);
        continue;
      }
      found.attributes.push({ place, item });
      if (item.value.kind === "object") found.objects.push(item.value);
    }
  };
  visit({ kind: "root", body: parsed.body }, parsed.body.items);
  return found;
}

type RandomEdit = (parsed: ParsedFile, contents: Contents, pick: <T>(list: readonly T[]) => T | undefined) => TextEdit[] | undefined;

const EDITORS: readonly RandomEdit[] = [
  (parsed, { attributes }, pick) => mapped(pick(attributes), ({ item }) => replaceValue(parsed, item.value, pick(VALUES) ?? "")),
  (parsed, { blocks }, pick) =>
    mapped(pick(blocks), ({ item }) => setAttribute(parsed, inBlock(item), pick(NAMES) ?? "", pick(VALUES) ?? "")),
  (parsed, { attributes }, pick) => mapped(pick(attributes), ({ place, item }) => removeAttribute(parsed, place, item)),
  (parsed, { blocks }, pick) =>
    mapped(pick(blocks), ({ place, item }) => (place.kind === "root" ? undefined : removeBlock(parsed, place, item))),
  (parsed, { blocks }, pick) => mapped(pick(blocks), ({ item }) => addNestedBlock(parsed, item, NESTED)),
  (parsed, { blocks }, pick) =>
    mapped(pick(blocks.filter(({ place }) => place.kind === "root")), ({ item }) =>
      appendBlock(parsed, item, 'resource "a" "b" {\n  a = 1\n}'),
    ),
  (parsed, { objects }, pick) =>
    mapped(pick(objects), (object) =>
      setObjectEntry(parsed, object, pick(["K", "a-long-key-name", "with.dot"]) ?? "", pick(['"v"', "1", "[1, 2]"]) ?? ""),
    ),
];

function mapped<T, R>(value: T | undefined, edit: (value: T) => R): R | undefined {
  return value === undefined ? undefined : edit(value);
}

interface Outcome {
  readonly before: string;
  readonly after: string;
  readonly edits: readonly TextEdit[];
}

function randomEdits(texts: readonly string[], count: number): Outcome[] {
  const random = randomNumbers(20_261_123);
  const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
  const files = texts.map((text) => parseHcl("main.tf", text)).map((parsed) => ({ parsed, contents: contents(parsed) }));
  const outcomes: Outcome[] = [];
  while (outcomes.length < count) {
    const file = pick(files);
    const edits = file && pick(EDITORS)?.(file.parsed, file.contents, pick);
    if (file && edits) outcomes.push({ before: file.parsed.text, after: applyEdits(file.parsed.text, edits), edits });
  }
  return outcomes;
}

/** What an edit writes or takes away, apart from white space, is one place; the rest of the file may only be aligned. */
function places(edits: readonly TextEdit[], before: string): number {
  return edits.filter(({ start, end, text }) => /\S/.test(before.slice(start, end)) || /\S/.test(text)).length;
}

const missing = terraformMissing();
const texts = hclFiles()
  .filter(({ path }, index) => /\.(tf|tfvars)$/.test(path) && (whole || index % 6 === 0))
  .map(({ text }) => text);

it.skipIf(missing !== null).each([
  ["line feeds", (text: string) => text],
  ["carriage returns", (text: string) => text.replace(/\r?\n/g, "\r\n")],
])(`leaves canonical files canonical, with %s ${missing ?? ""}`, { timeout: 600_000 }, (_, converted) => {
  const all = texts.map(converted);
  const verdicts = terraformFmt(all);
  const outcomes = randomEdits(
    all.filter((_text, index) => verdicts[index] === "canonical"),
    EDITS,
  );

  const results = terraformFmt(outcomes.map(({ after }) => after));

  const spoilt = outcomes.filter((_outcome, index) => results[index] !== "canonical");
  console.log(`${outcomes.length} edits of canonical files: ${spoilt.length} are not canonical any more`);
  expect(spoilt).toEqual([]);
  expect(outcomes.filter(({ after }) => parseHcl("main.tf", after).errors.length > 0)).toEqual([]);
  expect(outcomes.filter(({ edits, before }) => places(edits, before) > 1)).toEqual([]);
});
