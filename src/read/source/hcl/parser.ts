import { ExpressionParser } from "./expression-parser.js";
import { SyntaxFailure } from "./lexer.js";
import { AttributeNode } from "./nodes.js";
import type { Attribute, Block, Body, Expression, Label } from "./syntax.js";
import { CLOSE_BRACE, COMMA, END, EQUALS, IDENTIFIER, NEWLINE, OPEN_BRACE, QUOTE } from "./tokens.js";

type Item = Attribute | Block;

/** From this many items on, names are looked up in a set. */
const LONG_BODY = 16;
/** A file with more errors than this is not HCL; the rest of it is not read. */
const MAX_ERRORS = 1_000;
const NAME_OR_COMMENT = /[\p{ID_Start}_#/]/u;

/** Reads bodies: attributes and blocks, line by line. An item that is wrong is reported and skipped; the rest is read. */
export class Parser extends ExpressionParser {
  /** Set when a block was still open at the end of the file. */
  unclosed = false;
  /** The items of the bodies that are being read, so that each body gets an array of just its size. */
  private readonly stack: Item[] = [];
  private top = 0;

  /**
   * @param byIndentation close a block where a line is indented no deeper than its header: the second reading of a file in which
   * a closing brace is missing, so that one brace does not swallow all that follows.
   */
  constructor(
    text: string,
    private readonly byIndentation: boolean,
  ) {
    super(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  }

  root(): Body {
    this.advance();
    const items = this.items(-1);
    return { start: 0, end: this.text.length, items };
  }

  /** The items up to the closing brace of the enclosing block (or, at the root, where `indent` is -1, up to the end). */
  private items(indent: number): Item[] {
    const base = this.top;
    let names: Set<string> | null = null;
    while (!this.bodyEnds(indent)) {
      if (this.kind === NEWLINE) {
        this.advance();
        continue;
      }
      const item = this.item();
      if (item === null) continue;
      if (item.kind === "attribute") {
        if (this.top - base >= LONG_BODY) names ??= new Set(this.stack.slice(base, this.top).map(attributeName));
        this.refuseDuplicate(item, base, names);
        names?.add(item.name);
      }
      this.stack[this.top++] = item;
    }
    const items = this.stack.slice(base, this.top);
    this.top = base;
    return items;
  }

  private refuseDuplicate(item: Attribute, base: number, names: Set<string> | null): void {
    let found = names?.has(item.name) ?? false;
    if (names === null) for (let index = base; index < this.top && !found; index++) found = attributeName(this.stack[index]) === item.name;
    if (found) this.report("duplicate-attribute", `"${item.name}" is already set in this block. Keep one of the two.`, item.nameSpan);
  }

  private bodyEnds(indent: number): boolean {
    if (this.kind === END || this.errors.length >= MAX_ERRORS) return true;
    if (indent < 0) return false;
    return this.kind === CLOSE_BRACE || (this.byIndentation && this.kind !== NEWLINE && this.indentation(this.start) <= indent);
  }

  private item(): Item | null {
    const { start, depth } = this;
    try {
      if (this.kind !== IDENTIFIER)
        this.fail("expected-item", `Expected an attribute ("name = value") or a block ("name {"), found ${this.shown}.`);
      return this.attributeOrBlock();
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error;
      this.errors.push(error.error);
      this.depth = depth;
      this.newlines = true;
      this.recover(start);
      return null;
    }
  }

  private attributeOrBlock(): Item {
    const { start, token: name } = this;
    this.advance();
    if (this.kind === EQUALS) return this.attribute(name, start, false);
    if (this.kind === OPEN_BRACE || this.kind === QUOTE || this.kind === IDENTIFIER) return this.block(start, name);
    return this.fail(
      "expected-item",
      `Expected "=" or "{" after "${name}", found ${this.shown}. Write "${name} = value" or "${name} { … }".`,
    );
  }

  private attribute(name: string, start: number, oneLine: boolean): Attribute {
    const equals = this.start;
    const value = this.attributeValue();
    if (!oneLine && value.kind !== "invalid") this.lineEnd(`the value of "${name}"`);
    return new AttributeNode(start, value.end, name, equals, value);
  }

  /** The value after `=`. One that is wrong is skipped here, so that the attribute keeps its name and place in the tree. */
  private attributeValue(): Expression {
    const { start, end: valueStart, depth } = this;
    try {
      this.advance();
      return this.expression();
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error;
      this.errors.push(error.error);
      this.depth = depth;
      this.newlines = true;
      const end = this.recover(start);
      return { start: valueStart, end: Math.max(end, valueStart), kind: "invalid" };
    }
  }

  /** What follows must be the end of the line. Reports it where it is not, and goes on at the next line. */
  private lineEnd(what: string): void {
    if (this.kind === NEWLINE) this.advance();
    else if (this.kind !== END) {
      this.report(
        "missing-newline",
        `Expected the end of the line after ${what}, found ${this.shown}. Write each attribute and each block on a line of its own.`,
        { start: this.start, end: this.end },
      );
      this.recover(this.start);
    }
  }

  private block(start: number, type: string): Block {
    const labels: Label[] = [];
    while (this.kind === QUOTE || this.kind === IDENTIFIER) labels.push(this.label());
    if (this.kind !== OPEN_BRACE) {
      this.fail("invalid-block", `Expected "{" on the line of the block's header, found ${this.shown}. Write: ${type} "label" {`);
    }
    this.deeper();
    const open = this.start;
    this.advance();
    const oneLine = this.kind !== NEWLINE && this.kind !== CLOSE_BRACE && this.kind !== END;
    const items = oneLine ? this.oneLineBody() : this.items(this.indentation(start));
    const close = this.start;
    const closed = this.kind === CLOSE_BRACE;
    if (closed) this.advance();
    else {
      this.unclosed = true;
      this.report("unclosed-block", `This block is never closed. Write "}" on a line of its own where it ends.`, { start, end: open + 1 });
    }
    this.depth--;
    const end = closed ? close + 1 : close;
    if (closed) this.lineEnd("the block");
    return { start, end, kind: "block", type, labels: labels.slice(), open, close, body: { start: open + 1, end: close, items } };
  }

  private label(): Label {
    const { start, end } = this;
    if (this.kind === IDENTIFIER) {
      const text = this.token;
      this.advance();
      return { start, end, text, quoted: false };
    }
    const template = this.quoted();
    const [part] = template.parts;
    const plain = template.parts.length <= 1 && (part === undefined || part.kind === "text");
    if (!plain)
      this.report("invalid-label", "A label is a plain string: it cannot hold ${…} or %{…}.", { start: template.start, end: template.end });
    return {
      start,
      end: template.end,
      text: part?.kind === "text" && plain ? part.value : this.text.slice(start + 1, template.end - 1),
      quoted: true,
    };
  }

  /** `{ name = value }`: one attribute and no block. */
  private oneLineBody(): Item[] {
    const { start, token: name } = this;
    if (this.kind === IDENTIFIER) this.advance();
    else this.fail("expected-item", `Expected an attribute or a line break after "{", found ${this.shown}.`);
    if (this.kind !== EQUALS)
      this.fail("invalid-one-line-block", 'A block on one line holds one attribute and no block. Start a new line after "{".');
    const item = this.attribute(name, start, true);
    if (item.value.kind !== "invalid" && this.kind !== CLOSE_BRACE) {
      const hint = this.kind === COMMA ? "A block takes no commas" : `Found ${this.shown}`;
      this.fail(
        "invalid-one-line-block",
        `${hint}: a block on one line holds one attribute. Start a new line after "{" and put each attribute on its own.`,
      );
    }
    return [item];
  }

  /**
   * Goes on after something wrong in an item that started at `itemStart`: at the next line that is indented no deeper than the item
   * and starts with a name or a closing brace. Returns the end of what was skipped.
   */
  private recover(itemStart: number): number {
    const { text } = this;
    const indent = this.indentation(itemStart);
    let lineEnd = this.lastGoodLineEnd(itemStart);
    while (lineEnd !== -1 && !startsItem(text, lineEnd + 1, indent)) lineEnd = text.indexOf("\n", lineEnd + 1);
    const stop = lineEnd === -1 ? text.length : lineEnd;
    this.resume(stop);
    return stop;
  }

  /** The first line break after which reading may go on: the one before the wrong token where that starts a line, else the one after it. */
  private lastGoodLineEnd(itemStart: number): number {
    const { text, start } = this;
    if (this.kind === NEWLINE) return text.indexOf("\n", start);
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    if (lineStart > itemStart && firstOnLine(text, lineStart) === start) return lineStart - 1;
    return text.indexOf("\n", Math.max(start, itemStart));
  }

  /** How many characters of white space start the line of this place. */
  private indentation(position: number): number {
    const lineStart = this.text.lastIndexOf("\n", position - 1) + 1;
    return firstOnLine(this.text, lineStart) - lineStart;
  }
}

/** Whether a line is indented no deeper than the item before it and starts with a name or a comment, or closes the block around it. */
function startsItem(text: string, lineStart: number, indent: number): boolean {
  const first = firstOnLine(text, lineStart);
  const indentation = first - lineStart;
  if (indentation <= indent && NAME_OR_COMMENT.test(text.charAt(first))) return true;
  return indentation < indent && text.charAt(first) === "}";
}

function firstOnLine(text: string, lineStart: number): number {
  let position = lineStart;
  while (text.charCodeAt(position) === 32 || text.charCodeAt(position) === 9) position++;
  return position;
}

function attributeName(item: Item | undefined): string {
  return item?.kind === "attribute" ? item.name : "";
}
