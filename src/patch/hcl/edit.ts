import type { Attribute, Block, Body, Expression, ObjectExpression, ObjectItem, ParsedFile, Span } from "../../read/source/hcl/syntax.js";
import type { TextEdit } from "../text-edit.js";
import { alignedEdits } from "./alignment.js";

/** Where an attribute or a nested block is written: a block, or the root of a file (`.tfvars`). */
export type Place = { readonly kind: "block"; readonly block: Block } | { readonly kind: "root"; readonly body: Body };

export function inBlock(block: Block): Place {
  return { kind: "block", block };
}

/**
 * The functions below give the edits of a file's text that a change needs: nothing else moves, except for the alignment of the lines
 * around it where they were aligned before. Values and blocks come as canonical text without indentation, lines divided by "\n".
 */

/** Replaces a value. */
export function replaceValue(parsed: ParsedFile, value: Span, text: string): TextEdit[] {
  const indented = indent(text, indentation(parsed.text, value.start), lineBreak(parsed.text));
  return alignedEdits(parsed.text, [{ start: value.start, end: value.end, text: indented }]);
}

/** Sets an attribute: replaces its value where it is written, else writes it after the last attribute before the first nested block. */
export function setAttribute(parsed: ParsedFile, place: Place, name: string, value: string): TextEdit[] {
  const items = itemsOf(place);
  const existing = items.find((item) => item.kind === "attribute" && item.name === name);
  if (existing?.kind === "attribute") return replaceValue(parsed, existing.value, value);
  return alignedEdits(parsed.text, [insertAttribute(parsed.text, place, `${name} = ${value}`)]);
}

/** Removes an attribute with its lines and its trailing comment. */
export function removeAttribute(parsed: ParsedFile, place: Place, attribute: Attribute): TextEdit[] {
  return alignedEdits(parsed.text, [removal(parsed.text, place, attribute)]);
}

/** Removes a nested block with its lines. */
export function removeBlock(parsed: ParsedFile, place: Place, block: Block): TextEdit[] {
  return alignedEdits(parsed.text, [removal(parsed.text, place, block)]);
}

/** Writes a nested block at the end of a block. */
export function addNestedBlock(parsed: ParsedFile, parent: Block, block: string): TextEdit[] {
  const { text } = parsed;
  const eol = lineBreak(text);
  const outer = indentation(text, parent.start);
  if (isOneLine(text, parent)) return [expand(text, parent, block, true)];
  const inner = innerIndentation(text, parent);
  const lineStart = startOfLine(text, parent.close);
  const blankAbove = /(?:\{|\n)[ \t]*\r?\n$/.test(text.slice(0, lineStart));
  const separator = parent.body.items.length === 0 || blankAbove ? "" : eol;
  const printed = `${separator}${inner}${indent(block, inner, eol)}${eol}`;
  // A closing brace that shares its line with the last attribute gets a line of its own.
  if (text.slice(lineStart, parent.close).trim() !== "")
    return [{ start: parent.close, end: parent.close, text: `${eol}${printed}${outer}` }];
  return alignedEdits(text, [{ start: lineStart, end: lineStart, text: printed }]);
}

/** Writes a block after a top-level block, with a blank line between; at the end of the file where `after` is null. */
export function appendBlock(parsed: ParsedFile, after: Block | null, block: string): TextEdit[] {
  const { text } = parsed;
  const eol = lineBreak(text);
  const printed = indent(block, "", eol);
  if (after !== null) {
    const position = endOfLine(text, after.end);
    return [{ start: position, end: position, text: `${eol}${eol}${printed}` }];
  }
  const content = text.trimEnd().length;
  const separator = content === 0 ? "" : `${eol}${eol}`;
  return [{ start: content, end: content, text: `${separator}${printed}${text.length === content && content === 0 ? eol : ""}` }];
}

/** Sets an entry of an object expression, in the style of its other entries. */
export function setObjectEntry(parsed: ParsedFile, object: ObjectExpression, key: string, value: string): TextEdit[] {
  const existing = object.items.find((item) => keyName(item.key) === key);
  if (existing !== undefined) return replaceValue(parsed, existing.value, value);
  return alignedEdits(parsed.text, [insertEntry(parsed.text, object, key, value)]);
}

/** The name that a key of an object stands for; null where it is an expression. */
export function keyName(key: Expression): string | null {
  if (key.kind === "variable") return key.name;
  if (key.kind === "number") return key.text;
  if (key.kind === "keyword") return String(key.value);
  if (key.kind !== "template") return null;
  const [part, more] = key.parts;
  if (part === undefined) return "";
  return more === undefined && part.kind === "text" ? part.value : null;
}

function itemsOf(place: Place): readonly (Attribute | Block)[] {
  return place.kind === "block" ? place.block.body.items : place.body.items;
}

function insertAttribute(text: string, place: Place, line: string): TextEdit {
  const eol = lineBreak(text);
  if (place.kind === "block" && isOneLine(text, place.block)) return expand(text, place.block, line, false);
  const anchor = lastLeadingAttribute(itemsOf(place));
  if (anchor !== null) {
    const inner = indentation(text, anchor.start);
    const position = endOfLine(text, anchor.end);
    // A closing brace on the line of the last attribute (`a = 1 }` after a line break) keeps its place behind the new line.
    const start = place.kind === "block" && position > place.block.close ? place.block.close : position;
    const tail = start === position ? "" : `${eol}${indentation(text, anchor.start)}`;
    return { start, end: start, text: `${eol}${inner}${indent(line, inner, eol)}${tail}` };
  }
  if (place.kind === "root") {
    const final = text === "" || text.endsWith("\n") ? "" : eol;
    return { start: text.length, end: text.length, text: `${final}${indent(line, "", eol)}${final === "" ? eol : ""}` };
  }
  const inner = innerIndentation(text, place.block);
  const position = endOfLine(text, place.block.open);
  const separator = place.block.body.items.length > 0 ? eol : "";
  return { start: position, end: position, text: `${eol}${inner}${indent(line, inner, eol)}${separator}` };
}

function lastLeadingAttribute(items: readonly (Attribute | Block)[]): Attribute | null {
  let last: Attribute | null = null;
  for (const item of items) {
    if (item.kind === "block") break;
    last = item;
  }
  return last;
}

/** `{ a = 1 }` and `{}` on several lines, with one more item. */
function expand(text: string, block: Block, addition: string, apart: boolean): TextEdit {
  const eol = lineBreak(text);
  const outer = indentation(text, block.start);
  const inner = `${outer}  `;
  const present = text.slice(block.open + 1, block.close).trim();
  const first = present === "" ? "" : `${eol}${inner}${present}${apart ? eol : ""}`;
  return { start: block.open + 1, end: block.close, text: `${first}${eol}${inner}${indent(addition, inner, eol)}${eol}${outer}` };
}

function removal(text: string, place: Place, item: Attribute | Block): TextEdit {
  if (place.kind === "block" && isOneLine(text, place.block)) return { start: place.block.open + 1, end: place.block.close, text: "" };
  let start = startOfLine(text, item.start);
  let end = afterLine(text, endOfLine(text, item.end));
  const before = text.slice(0, start);
  const after = text.slice(end);
  const opensAbove = /\{[^\n"]*\r?\n$/.test(before) || start === 0;
  const blankAbove = /\n[ \t]*\r?\n$/.test(before);
  const closesBelow = /^[ \t]*\}/.test(after) || after === "";
  const blankBelow = /^[ \t]*\r?\n/.exec(after);
  // Two blank lines in a row, or one at the edge of a block, were separated or held off by what is gone.
  if (blankBelow !== null && (opensAbove || blankAbove)) end += blankBelow[0].length;
  else if (blankAbove && closesBelow) start = startOfLine(text, start - 1);
  return { start, end, text: "" };
}

function insertEntry(text: string, object: ObjectExpression, key: string, value: string): TextEdit {
  const eol = lineBreak(text);
  const last = object.items.at(-1);
  const multiLine = text.slice(object.start, object.end).includes("\n");
  if (last === undefined) {
    const close = object.end - 1;
    if (!multiLine) return { start: object.start + 1, end: close, text: ` ${spellKey(key, false)} = ${value} ` };
    const outer = indentation(text, object.end - 1);
    const lineStart = startOfLine(text, close);
    return { start: lineStart, end: lineStart, text: `${outer}  ${spellKey(key, false)} = ${indent(value, `${outer}  `, eol)}${eol}` };
  }
  const inner = indentation(text, last.start);
  const entry = `${spellKey(key, isQuoted(last))}${last.separator === ":" ? text.slice(last.key.end, last.value.start) : " = "}${indent(value, inner, eol)}`;
  const comma = /^[ \t]*,/.exec(text.slice(last.end));
  const end = last.end + (comma?.[0].length ?? 0);
  const lineEnd = endOfLine(text, end);
  if (lineEnd < object.end) return { start: lineEnd, end: lineEnd, text: `${eol}${inner}${entry}${comma === null ? "" : ","}` };
  return { start: end, end, text: `${comma === null ? "," : ""} ${entry}${comma === null ? "" : ","}` };
}

function isQuoted(item: ObjectItem): boolean {
  return item.key.kind === "template";
}

function spellKey(key: string, quoted: boolean): string {
  const bare = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(key) && !["for", "true", "false", "null"].includes(key);
  return bare && !quoted ? key : JSON.stringify(key);
}

function isOneLine(text: string, block: Block): boolean {
  return !text.slice(block.open, block.close).includes("\n");
}

function innerIndentation(text: string, block: Block): string {
  const first = block.body.items[0];
  return first === undefined ? `${indentation(text, block.start)}  ` : indentation(text, first.start);
}

/** The line break that the file uses. */
export function lineBreak(text: string): "\n" | "\r\n" {
  const first = text.indexOf("\n");
  return first > 0 && text.charAt(first - 1) === "\r" ? "\r\n" : "\n";
}

function startOfLine(text: string, position: number): number {
  return text.lastIndexOf("\n", position - 1) + 1;
}

/** The end of the line without its line break. */
function endOfLine(text: string, position: number): number {
  const next = text.indexOf("\n", position);
  if (next === -1) return text.length;
  return next > position && text.charAt(next - 1) === "\r" ? next - 1 : next;
}

function afterLine(text: string, end: number): number {
  if (text.charAt(end) === "\r") return end + 2;
  return Math.min(end + 1, text.length);
}

function indentation(text: string, position: number): string {
  return /^[ \t]*/.exec(text.slice(startOfLine(text, position), position))?.[0] ?? "";
}

/** Indents every line but the first. */
function indent(text: string, by: string, eol: string): string {
  return text
    .split("\n")
    .map((line, index) => (index === 0 || line === "" ? line : by + line))
    .join(eol);
}
