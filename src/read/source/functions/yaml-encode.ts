import { formatNumber } from "../values/number.js";
import { sortedEntries } from "../values/order.js";
import { isMapping, isSequence, type Value } from "../values/value.js";
import { failure, type Failure } from "./define.js";

/** The value, which is wholly known, as `yamlencode` writes it: every string and key in quotes or as a block, keys sorted. */
export function encodeYaml(value: Value): string | Failure {
  if (holdsInfinity(value)) return failure("YAML has no infinity that Terraform reads back");
  if (isMapping(value) && value.entries.size > 0) return mapping(value, 0, "");
  if (isSequence(value) && value.items.length > 0) return sequence(value.items, 0, "");
  const text = scalar(value, 0, 0);
  // A document that is one plain word is closed, so that what follows cannot be part of it.
  return value.kind === "number" || value.kind === "bool" || value.kind === "null" ? `${text}\n...\n` : endLine(text);
}

function holdsInfinity(value: Value): boolean {
  if (value.kind === "number") return !Number.isFinite(value.value);
  if (isSequence(value)) return value.items.some(holdsInfinity);
  return isMapping(value) && [...value.entries.values()].some(holdsInfinity);
}

function endLine(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

/** `start` is what already stands on the line of the first entry. */
function mapping(value: Value & { kind: "map" | "object" }, indent: number, start: string): string {
  let text = "";
  let lead = start;
  for (const [key, entry] of sortedEntries(value.entries)) {
    const simple = isSimpleKey(key);
    const head = simple
      ? `${lead}${quoted(key, Infinity, 0)}:`
      : `${lead}? ${endLine(stringText(key, indent, indent + 2))}${" ".repeat(indent)}:`;
    text += nested(entry, indent, head);
    lead = " ".repeat(indent);
  }
  return text;
}

function isSimpleKey(key: string): boolean {
  return !key.includes("\n") && Buffer.byteLength(key) <= 128;
}

function nested(value: Value, indent: number, head: string): string {
  if (isMapping(value) && value.entries.size > 0) return `${head}\n${mapping(value, indent + 2, " ".repeat(indent + 2))}`;
  // A list in a mapping is not indented.
  if (isSequence(value) && value.items.length > 0) return `${head}\n${sequence(value.items, indent, " ".repeat(indent))}`;
  return endLine(`${head} ${scalar(value, indent, head.length + 1)}`);
}

function sequence(items: readonly Value[], indent: number, start: string): string {
  let text = "";
  let lead = start;
  for (const item of items) {
    const head = `${lead}- `;
    if (isMapping(item) && item.entries.size > 0) text += mapping(item, indent + 2, head);
    else if (isSequence(item) && item.items.length > 0) text += sequence(item.items, indent + 2, head);
    else text += endLine(`${head}${scalar(item, indent, head.length)}`);
    lead = " ".repeat(indent);
  }
  return text;
}

function scalar(value: Value, indent: number, column: number): string {
  switch (value.kind) {
    case "string":
      return stringText(value.value, indent, column);
    case "number":
      return formatNumber(value);
    case "bool":
      return String(value.value);
    case "null":
    case "unknown":
      return "null";
    default:
      return isSequence(value) ? "[]" : "{}";
  }
}

/** Characters that YAML's blocks can hold: printable ones of the basic plane, and line feeds. */
const BLOCK = /^[\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;

function stringText(text: string, indent: number, column: number): string {
  if (!text.includes("\n") || !BLOCK.test(text) || / (?:\n|$)/.test(text)) return quoted(text, column, indent + 2);
  const body = text.replace(/\n+$/, "");
  const ends = text.length - body.length;
  const hint = /^[ \n]/.test(text) ? "2" : "";
  const chomping = ends === 0 ? "-" : ends === 1 && body !== "" ? "" : "+";
  const margin = " ".repeat(indent + 2);
  const lines = body.split("\n").map((line) => (line === "" ? "" : margin + line));
  return `|${hint}${chomping}\n${lines.join("\n")}${"\n".repeat(Math.max(ends, body === "" ? 1 : 0))}`;
}

const WIDTH = 80;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["\0", "\\0"],
  ["\u0007", "\\a"],
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\v", "\\v"],
  ["\f", "\\f"],
  ["\r", "\\r"],
  ["\u001b", "\\e"],
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\u0085", "\\N"],
  ["\u00a0", "\\_"],
  ["\u2028", "\\L"],
  ["\u2029", "\\P"],
]);
const PRINTABLE = /^[\x20-\x7e\u00a1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]$/;

/** In double quotes, folded at a space beyond the eightieth column; `column` is where it starts, infinite where it must not fold. */
function quoted(text: string, column: number, indent: number): string {
  const characters = Array.from(text);
  const folds = Number.isFinite(column);
  let result = '"';
  let at = (folds ? column : 0) + 1;
  let afterSpace = false;
  for (const [index, character] of characters.entries()) {
    if (folds && character === " " && !afterSpace && at > WIDTH && index > 0 && index < characters.length - 1) {
      const escape = characters[index + 1] === " " ? "\\" : "";
      result += `\n${" ".repeat(indent)}${escape}`;
      at = indent + escape.length;
      afterSpace = true;
      continue;
    }
    const shown = NAMED.get(character) ?? (PRINTABLE.test(character) ? character : numericEscape(character));
    result += shown;
    at += shown.length;
    afterSpace = character === " ";
  }
  return `${result}"`;
}

function numericEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
