import { parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { MAX_NESTING } from "./expression-parser.js";
import { CONFIGURATION, VARIABLE_VALUES, type BlockShape, type Shape, type StringMode } from "./json-shape.js";
import { parseExpression, parseTemplate } from "./parse.js";
import type { Attribute, Block, Expression, Label, ObjectItem, ParsedFile, Span, SyntaxError, TemplatePart } from "./syntax.js";

/**
 * Reads a `.tf.json` file into the tree that the native syntax gives. Where JSON does not tell blocks from attributes
 * (`root_block_device` in a resource), there are attributes with an object or a list of objects. Never throws.
 */
export function parseJsonConfiguration(file: string, text: string): ParsedFile {
  return new JsonReader(file, text).read(CONFIGURATION);
}

/** Reads a `.tfvars.json` file: one attribute for each property, strings as they are. Never throws. */
export function parseJsonVariables(file: string, text: string): ParsedFile {
  return new JsonReader(file, text).read(VARIABLE_VALUES);
}

type Item = Attribute | Block;

class JsonReader {
  private readonly errors: SyntaxError[] = [];

  constructor(
    private readonly file: string,
    private readonly text: string,
  ) {}

  read(shape: Shape): ParsedFile {
    const { file, text, errors } = this;
    const items: Item[] = [];
    const deep = tooDeep(text);
    if (deep === null) this.readRoot(shape, items);
    else this.report("too-deep", `This is nested more than ${MAX_NESTING} levels deep.`, { start: deep, end: deep + 1 });
    return { file, text, body: { start: 0, end: text.length, items }, comments: [], errors };
  }

  private readRoot(shape: Shape, items: Item[]): void {
    const problems: ParseError[] = [];
    // A byte-order mark is skipped, as in the native syntax; a space keeps every offset.
    const root = parseTree(this.text.replace(/^\ufeff/, " "), problems, { disallowComments: true });
    for (const { error, offset, length } of problems) {
      this.report("invalid-json", `This is not valid JSON (${printParseErrorCode(error)}). Comments and trailing commas are not allowed.`, {
        start: offset,
        end: offset + length,
      });
    }
    const objects = root?.type === "array" ? (root.children ?? []) : root === undefined ? [] : [root];
    for (const object of objects) {
      if (object.type === "object") items.push(...this.items(object, shape));
      else this.report("expected-object", "A configuration in JSON is an object. Write { … }.", spanOf(object));
    }
  }

  private report(code: string, message: string, span: Span): void {
    this.errors.push({ start: span.start, end: span.end, code, message });
  }

  private items(object: Node, shape: Shape): Item[] {
    const items: Item[] = [];
    const names = new Set<string>();
    for (const { property, key, value } of propertiesOf(object)) {
      const name = String(key.value);
      const block = own(shape.blocks, name);
      if (block !== undefined && value.type !== "null") {
        this.blocks(items, { type: name, start: property.offset, labels: [] }, value, block);
        continue;
      }
      if (names.has(name)) this.report("duplicate-attribute", `"${name}" is already set in this object. Keep one of the two.`, spanOf(key));
      names.add(name);
      const expression = this.expression(value, own(shape.strings, name) ?? shape.otherStrings);
      items.push({
        start: property.offset,
        end: end(property),
        kind: "attribute",
        name,
        nameSpan: spanOf(key),
        equals: property.colonOffset ?? end(key),
        value: expression,
      });
    }
    return items;
  }

  /** A value where blocks are expected: objects keyed by the remaining labels, then bodies; a list stands for several. */
  private blocks(
    items: Item[],
    header: { readonly type: string; readonly start: number; readonly labels: readonly Label[] },
    value: Node,
    block: BlockShape,
  ): void {
    if (value.type === "array") {
      for (const child of value.children ?? []) this.blocks(items, { ...header, start: child.offset }, child, block);
      return;
    }
    if (value.type !== "object") {
      this.report("expected-object", `"${header.type}" is a block. Write { … } or a list of them.`, spanOf(value));
      return;
    }
    if (header.labels.length === block.labels) {
      const open = value.offset;
      const close = Math.max(open, end(value) - 1);
      const body = { start: open + 1, end: close, items: this.items(value, block.shape) };
      items.push({ start: header.start, end: end(value), kind: "block", type: header.type, labels: header.labels, open, close, body });
      return;
    }
    for (const { property, key, value: child } of propertiesOf(value)) {
      const label = { ...spanOf(key), text: String(key.value), quoted: true };
      this.blocks(items, { type: header.type, start: property.offset, labels: [...header.labels, label] }, child, block);
    }
  }

  private expression(node: Node, mode: StringMode): Expression {
    const span = spanOf(node);
    switch (node.type) {
      case "string":
        return this.string(node, mode);
      case "number":
        return this.number(span);
      case "boolean":
        return { ...span, kind: "keyword", value: node.value === true };
      case "array":
        return { ...span, kind: "tuple", items: (node.children ?? []).map((child) => this.expression(child, mode)) };
      case "object":
        return { ...span, kind: "object", items: this.objectItems(node, mode) };
      default:
        return { ...span, kind: "keyword", value: null };
    }
  }

  private number(span: Span): Expression {
    const text = this.text.slice(span.start, span.end);
    if (!text.startsWith("-")) return { ...span, kind: "number", text };
    return {
      ...span,
      kind: "unary",
      operator: "-",
      operand: { start: span.start + 1, end: span.end, kind: "number", text: text.slice(1) },
    };
  }

  private objectItems(node: Node, mode: StringMode): ObjectItem[] {
    const items: ObjectItem[] = [];
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key === undefined || value === undefined) continue;
      items.push({ ...spanOf(property), key: this.string(key, mode), separator: ":", value: this.expression(value, mode) });
    }
    return items;
  }

  private string(node: Node, mode: StringMode): Expression {
    const span = spanOf(node);
    const value = String(node.value);
    if (mode === "expression") return this.parsed(span, value, parseExpression(value));
    if (mode === "literal" || !/[$%]\{/.test(value)) return { ...span, kind: "template", form: "quoted", parts: text(span, value) };
    return this.parsed(span, value, parseTemplate(value));
  }

  /** Moves what was parsed from the string's value to its place in the file. */
  private parsed(
    span: Span,
    value: string,
    result: { readonly expression: Expression; readonly errors: readonly SyntaxError[] },
  ): Expression {
    // With JSON escapes in the string, places within it cannot be told: everything then stands for the whole string.
    const exact = value.length === span.end - span.start - 2;
    const place = (offset: number, isEnd: boolean) => (exact ? span.start + 1 + offset : isEnd ? span.end : span.start);
    for (const error of result.errors)
      this.report(error.code, error.message, { start: place(error.start, false), end: place(error.end, true) });
    moveSpans(result.expression, place);
    return { ...result.expression, start: span.start, end: span.end };
  }
}

interface Property {
  readonly property: Node;
  readonly key: Node;
  readonly value: Node;
}

/** The whole properties of an object, without "//", which is where JSON keeps comments. */
function propertiesOf(object: Node): Property[] {
  const properties: Property[] = [];
  for (const property of object.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key !== undefined && value !== undefined && key.value !== "//") properties.push({ property, key, value });
  }
  return properties;
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function text(span: Span, value: string): TemplatePart[] {
  return value === "" ? [] : [{ start: span.start + 1, end: span.end - 1, kind: "text", value }];
}

function spanOf(node: Node): Span {
  return { start: node.offset, end: end(node) };
}

function end(node: Node): number {
  return node.offset + node.length;
}

/** Rewrites the spans of a freshly parsed tree, of which nobody else holds a part. */
function moveSpans(tree: object, place: (offset: number, isEnd: boolean) => number): void {
  const fields = tree as Record<string, unknown>; // nodes are objects whose fields are numbers, strings, nodes or lists of nodes
  for (const [name, value] of Object.entries(fields)) {
    if (name === "start" && typeof value === "number") fields.start = place(value, false);
    else if (name === "end" && typeof value === "number") fields.end = place(value, true);
    else if (typeof value === "object" && value !== null) moveSpans(value, place);
  }
}

/** Where brackets nest too deep to be read recursively, or null. */
function tooDeep(text: string): number | null {
  let depth = 0;
  for (const match of text.matchAll(/"[^"\\]*(?:\\[^][^"\\]*)*"|[[{]|[\]}]/g)) {
    const character = match[0];
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    if (depth > MAX_NESTING) return match.index;
  }
  return null;
}
