import { nameAt } from "./names.js";
import type { Comment, Span, SyntaxError } from "./syntax.js";
import {
  BY_FIRST_CHARACTER,
  CONTINUES_IDENTIFIER,
  END,
  HEREDOC,
  IDENTIFIER,
  INVALID,
  KIND_BY_CHARACTER,
  LENGTHENS,
  MAY_BE_LONGER,
  NEWLINE,
  NUMBER,
} from "./tokens.js";

/** Thrown where the text stops being HCL and caught where parsing can go on: the end of the attribute or block. */
export class SyntaxFailure extends Error {
  constructor(readonly error: SyntaxError) {
    super(error.message);
    this.name = "SyntaxFailure";
  }
}

const IDENTIFIER_START = /\p{ID_Start}/u;
const IDENTIFIER_CONTINUE = /[\p{ID_Continue}-]/u;
const HEREDOC_OPENING = /<<-?[\p{ID_Start}_][\p{ID_Continue}-]*\r?\n/uy;
/** A digit, then digits, dots and exponents, not ending in a dot. Whether it is a number is decided afterwards, as HCL does. */
const NUMBER_TOKEN = /[0-9](?:(?:[0-9.]|[eE][+-]?[0-9])*(?:[0-9]|[eE][+-]?[0-9]))?/y;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const TAB = 9;
const HASH = 35;
const STAR_CHARACTER = 42;
const SLASH_CHARACTER = 47;
const LESS_CHARACTER = 60;

/**
 * Holds one token at a time: `kind` and its span `start`..`end`. Strings and heredocs are not tokens: their opening is, and the
 * template parser reads on from there.
 */
export class Lexer {
  kind = END;
  start = 0;
  end = 0;
  /** Newlines are tokens in bodies and objects, and blank in parentheses, brackets and template sequences. */
  newlines = true;
  readonly comments: Comment[] = [];
  readonly errors: SyntaxError[] = [];

  constructor(
    readonly text: string,
    position = 0,
  ) {
    this.end = position;
  }

  /** Moves to the next token. */
  advance(): void {
    const text = this.text;
    const start = this.skipBlank(this.end);
    this.start = start;
    const code = text.charCodeAt(start);
    const kind = code < 128 ? (KIND_BY_CHARACTER[code] ?? INVALID) : INVALID;
    this.kind = kind;
    if (kind === IDENTIFIER) this.end = this.identifierEnd(start + 1);
    else if (kind === NUMBER) this.end = this.numberEnd(start);
    else if (kind === INVALID || (MAY_BE_LONGER[kind] === 1 && LENGTHENS[text.charCodeAt(start + 1)] === 1)) this.longToken(start);
    else this.end = start + 1;
  }

  /** Continues as if `position` followed the current token. */
  resume(position: number): void {
    this.end = position;
    this.advance();
  }

  /** The text of the current token. */
  get token(): string {
    return nameAt(this.text, this.start, this.end);
  }

  /** Whether the current token is this identifier. */
  isWord(word: string): boolean {
    return this.kind === IDENTIFIER && this.end - this.start === word.length && this.text.startsWith(word, this.start);
  }

  report(code: string, message: string, span: Span): void {
    this.errors.push({ start: span.start, end: span.end, code, message });
  }

  fail(code: string, message: string, span: Span = this): never {
    throw new SyntaxFailure({ start: span.start, end: span.end, code, message });
  }

  /** The current token as an error message shows it. */
  get shown(): string {
    if (this.kind === END) return "the end of the file";
    if (this.kind === NEWLINE) return "the end of the line";
    return `"${this.token.trim()}"`;
  }

  private skipBlank(from: number): number {
    const text = this.text;
    let position = from;
    for (;;) {
      const code = text.charCodeAt(position);
      if (code === SPACE || code === TAB) position++;
      else if (code === LINE_FEED && !this.newlines) position++;
      else if (code === CARRIAGE_RETURN && !this.newlines && text.charCodeAt(position + 1) === LINE_FEED) position += 2;
      else if (code === HASH || code === SLASH_CHARACTER) {
        const next = this.skipComment(position, code);
        if (next === position) return position;
        position = next;
      } else return position;
    }
  }

  private skipComment(position: number, code: number): number {
    const text = this.text;
    const second = text.charCodeAt(position + 1);
    if (code === HASH || second === SLASH_CHARACTER) {
      const lineEnd = text.indexOf("\n", position);
      let end = lineEnd === -1 ? text.length : lineEnd;
      if (lineEnd !== -1 && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
      this.comments.push({ start: position, end, style: code === HASH ? "#" : "//" });
      return end;
    }
    if (second !== STAR_CHARACTER) return position;
    const close = text.indexOf("*/", position + 2);
    const end = close === -1 ? text.length : close + 2;
    if (close === -1)
      this.report("unclosed-comment", 'This comment is never closed. Write "*/" where it ends.', { start: position, end: position + 2 });
    this.comments.push({ start: position, end, style: "/*" });
    return end;
  }

  private identifierEnd(from: number): number {
    const text = this.text;
    let position = from;
    for (;;) {
      const code = text.charCodeAt(position);
      if (code < 128) {
        if (CONTINUES_IDENTIFIER[code] !== 1) return position;
        position++;
      } else {
        const point = text.codePointAt(position);
        if (point === undefined || !IDENTIFIER_CONTINUE.test(String.fromCodePoint(point))) return position;
        position += point > 0xffff ? 2 : 1;
      }
    }
  }

  private numberEnd(start: number): number {
    let position = start + 1;
    let code = this.text.charCodeAt(position);
    while (code >= 48 && code <= 57) code = this.text.charCodeAt(++position);
    // Neither a dot nor an exponent follows.
    if (code !== 46 && code !== 69 && code !== 101) return position;
    NUMBER_TOKEN.lastIndex = start;
    NUMBER_TOKEN.test(this.text);
    return NUMBER_TOKEN.lastIndex;
  }

  /** Operators of several characters, heredocs, identifiers outside ASCII, the end, and what is none of them. */
  private longToken(start: number): void {
    const text = this.text;
    if (start >= text.length) {
      this.kind = END;
      this.end = text.length;
      return;
    }
    if (text.charCodeAt(start) === LESS_CHARACTER && text.charCodeAt(start + 1) === LESS_CHARACTER) {
      HEREDOC_OPENING.lastIndex = start;
      if (HEREDOC_OPENING.test(text)) {
        this.kind = HEREDOC;
        this.end = HEREDOC_OPENING.lastIndex;
        return;
      }
    }
    for (const [spelling, kind] of BY_FIRST_CHARACTER[text.charAt(start)] ?? []) {
      if (!text.startsWith(spelling, start)) continue;
      this.kind = kind;
      this.end = start + spelling.length;
      return;
    }
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    const starts = IDENTIFIER_START.test(character);
    this.kind = starts ? IDENTIFIER : INVALID;
    this.end = starts ? this.identifierEnd(start + character.length) : start + character.length;
  }
}
