import type { Json } from "../../model/json.js";

/** A block to be written. Items come in the order in which they are printed. */
export interface NewBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly items: readonly NewItem[];
}

export type NewItem =
  { readonly kind: "attribute"; readonly name: string; readonly value: Json } | { readonly kind: "block"; readonly block: NewBlock };

const LINE_WIDTH = 100;
const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;
/** Words that cannot stand bare at the start of a key. */
const RESERVED = new Set(["for", "true", "false", "null"]);

/** The canonical text of a block, without indentation and without a final line break. */
export function printBlock(block: NewBlock): string {
  const header = [block.type, ...block.labels.map(printString)].join(" ");
  if (block.items.length === 0) return `${header} {\n}`;
  const lines: string[] = [];
  let attributes: [string, string][] = [];
  const flush = () => {
    if (attributes.length > 0 && lines.length > 0) lines.push("");
    lines.push(...alignPairs(attributes));
    attributes = [];
  };
  for (const item of block.items) {
    if (item.kind === "attribute") attributes.push([item.name, printValue(item.value)]);
    else {
      flush();
      if (lines.length > 0) lines.push("");
      lines.push(...printBlock(item.block).split("\n"));
    }
  }
  flush();
  return `${header} {\n${indented(lines)}\n}`;
}

/**
 * The canonical text of a value, without indentation. `{ "$ref": "aws_vpc.main.id" }` is a reference, and
 * `{ "$jsonencode": … }` a call that keeps a JSON document readable.
 */
export function printValue(value: Json): string {
  if (typeof value === "string") return printString(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return printList(value.map(printValue));
  const reference = marked(value, "$ref");
  if (typeof reference === "string") return reference;
  const document = marked(value, "$jsonencode");
  if (document !== undefined) return `jsonencode(${printValue(document)})`;
  const pairs = Object.entries(value).map(([key, entry]): [string, string] => [printKey(key), printValue(entry)]);
  return pairs.length === 0 ? "{}" : `{\n${indented(alignPairs(pairs))}\n}`;
}

/** A string with everything escaped that HCL would read as something else. */
export function printString(value: string): string {
  const escaped = value.replace(
    /[\\"]|\p{Cc}/gu,
    (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `"${escaped.replace(/[$%](?=\{)/g, (opening) => opening + opening)}"`;
}

/** A key of an object: bare where HCL reads it as a name. */
export function printKey(key: string): string {
  return IDENTIFIER.test(key) && !RESERVED.has(key) ? key : printString(key);
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function marked(value: Readonly<Record<string, Json>>, marker: string): Json | undefined {
  return Object.hasOwn(value, marker) && Object.keys(value).length === 1 ? value[marker] : undefined;
}

function printList(items: readonly string[]): string {
  const oneLine = `[${items.join(", ")}]`;
  if (!oneLine.includes("\n") && oneLine.length <= LINE_WIDTH) return oneLine;
  if (items.length === 1 && !oneLine.startsWith("[[")) return oneLine;
  return `[\n${indented(items.flatMap((item) => `${item},`.split("\n")))}\n]`;
}

/** `name = value` lines: a run of values on one line shares a column, a value on several lines stands alone. */
function alignPairs(pairs: readonly (readonly [string, string])[]): string[] {
  const lines: string[] = [];
  let run: (readonly [string, string])[] = [];
  const flush = () => {
    const widest = Math.max(0, ...run.map(([name]) => name.length));
    lines.push(...run.map(([name, value]) => `${name.padEnd(widest)} = ${value}`));
    run = [];
  };
  for (const pair of pairs) {
    if (pair[1].includes("\n")) {
      flush();
      lines.push(...`${pair[0]} = ${pair[1]}`.split("\n"));
    } else run.push(pair);
  }
  flush();
  return lines;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => (line === "" ? "" : `  ${line}`)).join("\n");
}

/** Whether a value is a block's attributes, and none of the marks that `printValue` knows. */
export function isBlockValue(value: Json): value is Record<string, Json> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !Object.hasOwn(value, "$ref") &&
    !Object.hasOwn(value, "$jsonencode")
  );
}
