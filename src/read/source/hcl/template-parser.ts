import { Lexer } from "./lexer.js";
import { valueAt } from "./names.js";
import { PlainString } from "./nodes.js";
import type { Expression, Template, TemplatePart } from "./syntax.js";
import { decodeEscapes, nestDirectives, stripIndentation, trimEnd, trimStart, type Piece } from "./template-pieces.js";
import { CLOSE_BRACE, COMMA, IDENTIFIER, STRIP_CLOSE } from "./tokens.js";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE_CHARACTER = 34;
const DOLLAR = 36;
const PERCENT_CHARACTER = 37;
const BACKSLASH = 92;
const OPEN_BRACE_CHARACTER = 123;

/** What a quoted string cannot hold as it stands. */
const SPECIAL = /["$%\n\r\\]/g;
const SEQUENCE = /[$%]\{/g;
const ESCAPED_SEQUENCE = /\$(\$\{)|%(%\{)/g;
const LONE_CARRIAGE_RETURN = /\r(?!\n)/;
const DIRECTIVES = new Set(["if", "else", "endif", "for", "endfor"]);

/** Reads quoted strings, heredocs and bare templates. Expressions within them are read by the subclass. */
export abstract class TemplateParser extends Lexer {
  abstract expression(): Expression;

  /** A quoted string; the current token is its opening quote. Leaves the token after it current. */
  quoted(): Template {
    const start = this.start;
    const text = this.text;
    let position = start + 1;
    let code = text.charCodeAt(position);
    while (code !== QUOTE_CHARACTER && code !== BACKSLASH && code !== DOLLAR && code !== PERCENT_CHARACTER && code >= 32) {
      code = text.charCodeAt(++position);
    }
    if (code === QUOTE_CHARACTER) {
      this.resume(position + 1);
      return new PlainString(start, position + 1, valueAt(text, start + 1, position));
    }
    const pieces: Piece[] = [];
    const end = this.quotedPieces(start, pieces) + 1;
    const parts = this.nest(pieces);
    this.resume(end);
    return { start, end, kind: "template", form: "quoted", parts };
  }

  /** A heredoc; the current token is its opening line. Leaves the newline after its closing line current. */
  heredoc(): Template {
    const start = this.start;
    const opening = this.token.trimEnd();
    const indented = opening.charAt(2) === "-";
    const pieces: Piece[] = [];
    const end = this.heredocPieces(opening.slice(indented ? 3 : 2), pieces);
    if (indented) stripIndentation(pieces);
    const parts = this.nest(pieces);
    this.resume(end);
    return { start, end, kind: "template", form: indented ? "heredoc-indented" : "heredoc", parts };
  }

  /** The whole text as a template, as a string of `.tf.json` holds it: no quotes, no backslash escapes. */
  bare(): Template {
    const pieces: Piece[] = [];
    let position = 0;
    while (position < this.text.length) {
      const lineEnd = this.text.indexOf("\n", position);
      position = this.line(position, lineEnd === -1 ? this.text.length : lineEnd + 1, pieces);
    }
    return { start: 0, end: this.text.length, kind: "template", form: "quoted", parts: this.nest(pieces) };
  }

  private quotedPieces(open: number, pieces: Piece[]): number {
    const text = this.text;
    let position = open + 1;
    for (;;) {
      const code = text.charCodeAt(position);
      if (code === QUOTE_CHARACTER) return position;
      if (position >= text.length || code === LINE_FEED || code === CARRIAGE_RETURN) {
        this.fail(
          "unclosed-string",
          'This string is not closed on its line. End it with a quote, write a line break as "\\n", or use a heredoc.',
          { start: open, end: position },
        );
      }
      if (code === DOLLAR || code === PERCENT_CHARACTER) {
        position =
          text.charCodeAt(position + 1) === OPEN_BRACE_CHARACTER
            ? this.sequence(position, pieces)
            : this.notSequence(position, code, pieces);
        continue;
      }
      const end = this.runEnd(position);
      const raw = text.slice(position, end);
      const from = position;
      addText(pieces, position, end, raw.includes("\\") ? decodeEscapes(raw, (offset) => this.wrongEscape(from + offset)) : raw);
      position = end;
    }
  }

  /** The end of a run of text and escapes. Whatever follows a backslash belongs to the (perhaps wrong) escape. */
  private runEnd(from: number): number {
    let position = from;
    for (;;) {
      SPECIAL.lastIndex = position;
      const stop = SPECIAL.exec(this.text);
      if (stop === null) return this.text.length;
      if (stop[0] !== "\\") return stop.index;
      const next = this.text.charCodeAt(stop.index + 1);
      if (Number.isNaN(next) || next === LINE_FEED || next === CARRIAGE_RETURN) this.wrongEscape(stop.index);
      position = stop.index + 2;
    }
  }

  private wrongEscape(start: number): never {
    const message = String.raw`A backslash must be followed by n, r, t, ", \, u with 4 or U with 8 hexadecimal digits. Write \\ for a backslash.`;
    this.fail("invalid-escape", message, { start, end: start + 2 });
  }

  /** `$${` and `%%{` stand for `${` and `%{`; any other `$` or `%` stands for itself. */
  private notSequence(position: number, code: number, pieces: Piece[]): number {
    const escaped = this.text.charCodeAt(position + 1) === code && this.text.charCodeAt(position + 2) === OPEN_BRACE_CHARACTER;
    const end = escaped ? position + 3 : position + 1;
    addText(pieces, position, end, this.text.slice(escaped ? position + 1 : position, end));
    return end;
  }

  private heredocPieces(marker: string, pieces: Piece[]): number {
    const text = this.text;
    const opening = { start: this.start, end: this.end };
    let position = this.end;
    for (;;) {
      const lineEnd = text.indexOf("\n", position);
      if (lineEnd === -1) {
        this.fail(
          "unclosed-heredoc",
          `This heredoc is never closed. Write ${marker} on a line of its own, followed by a line break.`,
          opening,
        );
      }
      const atLineStart = text.charCodeAt(position - 1) === LINE_FEED;
      if (atLineStart && isMarker(text.slice(position, lineEnd), marker))
        return text.charCodeAt(lineEnd - 1) === CARRIAGE_RETURN ? lineEnd - 1 : lineEnd;
      position = this.line(position, lineEnd + 1, pieces);
    }
  }

  /** One literal up to the end of the line, or a literal and the sequence that interrupts it. Returns where it stopped. */
  private line(from: number, lineEnd: number, pieces: Piece[]): number {
    const line = this.text.slice(from, lineEnd);
    if (line.includes("\r") && LONE_CARRIAGE_RETURN.test(line)) {
      this.fail("invalid-line-break", "A carriage return must be followed by a line feed. Save the file with one kind of line ending.", {
        start: from,
        end: lineEnd,
      });
    }
    const { index, escapes } = firstSequence(line);
    const raw = line.slice(0, index);
    if (index > 0) addText(pieces, from, from + index, escapes ? raw.replace(ESCAPED_SEQUENCE, "$1$2") : raw);
    return index === line.length ? lineEnd : this.sequence(from + index, pieces);
  }

  /** `${…}` or `%{…}` at this place. Returns the place after it. */
  private sequence(start: number, pieces: Piece[]): number {
    const control = this.text.charCodeAt(start) === PERCENT_CHARACTER;
    const strip = this.text.charAt(start + 2) === "~";
    const previous = pieces.at(-1);
    if (strip && previous?.kind === "text") previous.value = trimEnd(previous.value);
    const newlines = this.newlines;
    this.newlines = false;
    this.resume(start + (strip ? 3 : 2));
    if (control) this.directive(start, pieces);
    else {
      const expression = this.expression();
      const { end, stripsNext } = this.sequenceEnd("$");
      pieces.push({ start, end, kind: "interpolation", expression, stripsNext });
    }
    this.newlines = newlines;
    return this.end;
  }

  private directive(start: number, pieces: Piece[]): void {
    const word = this.kind === IDENTIFIER ? this.token : "";
    if (!DIRECTIVES.has(word)) {
      this.fail(
        "unknown-directive",
        'A "%{" sequence must start with if, else, endif, for or endfor. To write "%{" itself, double the "%".',
      );
    }
    this.advance();
    const names = word === "for" ? this.forNames() : { keyName: null, valueName: "" };
    const expression = word === "for" || word === "if" ? this.expression() : null;
    const { end, stripsNext } = this.sequenceEnd("%");
    pieces.push({ start, end, kind: "directive", word, ...names, expression, stripsNext });
  }

  private sequenceEnd(opening: "$" | "%"): { end: number; stripsNext: boolean } {
    if (this.kind !== CLOSE_BRACE && this.kind !== STRIP_CLOSE) {
      this.fail(
        "unclosed-template",
        `This template sequence must end with "}" before ${this.shown}. To write "${opening}{" itself, double the "${opening}".`,
      );
    }
    return { end: this.end, stripsNext: this.kind === STRIP_CLOSE };
  }

  /** `k, v in` or `v in`, shared with `for` expressions. */
  protected forNames(): { keyName: string | null; valueName: string } {
    let keyName: string | null = null;
    let valueName = this.forName();
    if (this.kind === COMMA) {
      this.advance();
      keyName = valueName;
      valueName = this.forName();
    }
    if (!this.isWord("in")) this.failFor(`Expected "in" after the names of "for", found ${this.shown}.`);
    this.advance();
    return { keyName, valueName };
  }

  private forName(): string {
    if (this.kind !== IDENTIFIER) this.failFor(`Expected a name after "for", found ${this.shown}.`);
    const name = this.token;
    this.advance();
    return name;
  }

  protected failFor(problem: string): never {
    this.fail("invalid-for", `${problem} Write "[for item in list : item]" or "{for key, value in map : key => value}".`);
  }

  private nest(pieces: readonly Piece[]): readonly TemplatePart[] {
    return nestDirectives(pieces, (span, message) => this.fail("unbalanced-directive", message, span));
  }
}

/** Adds text, without its leading space where the sequence before it ends with `~}`. */
function addText(pieces: Piece[], start: number, end: number, value: string): void {
  const previous = pieces.at(-1);
  const strip = previous !== undefined && previous.kind !== "text" && previous.stripsNext;
  pieces.push({ start, end, kind: "text", value: strip ? trimStart(value) : value });
}

function isMarker(line: string, marker: string): boolean {
  return line.includes(marker) && trimEnd(trimStart(line)) === marker;
}

/** Where `${` or `%{` starts in a line that is not doubled; the line's length where there is none. */
function firstSequence(line: string): { index: number; escapes: boolean } {
  let escapes = false;
  SEQUENCE.lastIndex = 0;
  for (;;) {
    const found = SEQUENCE.exec(line);
    if (found === null) return { index: line.length, escapes };
    const doubled = found.index > 0 && line.charAt(found.index - 1) === line.charAt(found.index);
    if (!doubled) return { index: found.index, escapes };
    escapes = true;
  }
}
