import type { Expression, Interpolation, Span, TemplatePart } from "./syntax.js";

/** Plain text between sequences, escapes decoded. HCL strips and unindents text piece by piece, so pieces are only joined at the end. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  readonly kind: "text";
  value: string;
}

export interface InterpolationPiece extends Interpolation {
  /** The sequence ends with `~}`. */
  readonly stripsNext: boolean;
}

/** `%{ if … }`, `%{ else }` and so on, before they are nested. */
export interface Directive extends Span {
  readonly kind: "directive";
  readonly word: string;
  readonly keyName: string | null;
  readonly valueName: string;
  readonly expression: Expression | null;
  readonly stripsNext: boolean;
}

export type Piece = Literal | InterpolationPiece | Directive;

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };
const CODE_POINT = /u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y;
/** White space as HCL counts it. JavaScript's own class differs in U+0085 and U+FEFF. */
const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

export function trimStart(text: string): string {
  let start = 0;
  while (start < text.length && SPACE.test(text.charAt(start))) start++;
  return text.slice(start);
}

export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && SPACE.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Decodes `\n`, `\u00e9` and the like; calls `wrong` with the place of an escape that does not exist. */
export function decodeEscapes(raw: string, wrong: (offset: number) => never): string {
  let decoded = "";
  let position = 0;
  for (;;) {
    const escape = raw.indexOf("\\", position);
    if (escape === -1) return decoded + raw.slice(position);
    decoded += raw.slice(position, escape);
    const plain = ESCAPES[raw.charAt(escape + 1)];
    if (plain !== undefined) {
      decoded += plain;
      position = escape + 2;
      continue;
    }
    CODE_POINT.lastIndex = escape + 1;
    const point = CODE_POINT.exec(raw) ?? wrong(escape);
    decoded += character(parseInt(point[0].slice(1), 16));
    position = CODE_POINT.lastIndex;
  }
}

/** Halves of surrogate pairs and numbers past Unicode have no UTF-8 form; HCL writes the replacement character. */
function character(point: number): string {
  return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? "\ufffd" : String.fromCodePoint(point);
}

/** Removes from every line of a `<<-` heredoc the indentation that all lines share. Lines of nothing but space do not count. */
export function stripIndentation(pieces: readonly Piece[]): void {
  let shared = Infinity;
  let atLineStart = true;
  const indented: Literal[] = [];
  for (const piece of pieces) {
    if (atLineStart) {
      atLineStart = false;
      shared = Math.min(shared, indentation(piece, indented));
    }
    if (piece.kind === "text" && piece.value.endsWith("\n")) atLineStart = true;
  }
  for (const literal of indented) literal.value = literal.value.slice(shared);
}

function indentation(piece: Piece, indented: Literal[]): number {
  if (piece.kind !== "text") return 0;
  const spaces = piece.value.length - trimStart(piece.value).length;
  if (spaces === piece.value.length && piece.value.endsWith("\n")) return Infinity;
  indented.push(piece);
  return spaces;
}

/** Joins neighbouring text and puts what stands between `if` and `endif`, `for` and `endfor` inside one part. */
export function nestDirectives(pieces: readonly Piece[], unbalanced: (span: Span, message: string) => never): TemplatePart[] {
  return new Nesting(pieces, unbalanced).all();
}

class Nesting {
  private index = 0;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly unbalanced: (span: Span, message: string) => never,
  ) {}

  all(): TemplatePart[] {
    const parts = this.parts();
    const left = this.pieces[this.index];
    if (left?.kind === "directive")
      this.unbalanced(left, `"%{ ${left.word} }" has no "%{ ${left.word === "endfor" ? "for" : "if"} … }" before it.`);
    return parts;
  }

  /** Parts up to the end or to a directive that ends or divides the enclosing one. */
  private parts(): TemplatePart[] {
    const parts: TemplatePart[] = [];
    for (;;) {
      const piece = this.pieces[this.index];
      if (piece === undefined) return parts;
      if (piece.kind === "text") parts.push(this.text(piece));
      else if (piece.kind === "interpolation")
        parts.push({ start: piece.start, end: piece.end, kind: "interpolation", expression: piece.expression });
      else if (piece.expression === null) return parts;
      else parts.push(piece.word === "if" ? this.condition(piece, piece.expression) : this.loop(piece, piece.expression));
      this.index++;
    }
  }

  private text(first: Literal): TemplatePart {
    let { value, end } = first;
    for (;;) {
      const next = this.pieces[this.index + 1];
      if (next?.kind !== "text") return { start: first.start, end, kind: "text", value };
      value += next.value;
      end = next.end;
      this.index++;
    }
  }

  private condition(opening: Directive, condition: Expression): TemplatePart {
    this.index++;
    const then = this.parts();
    let otherwise: TemplatePart[] = [];
    if (this.word() === "else") {
      this.index++;
      otherwise = this.parts();
    }
    const end = this.closing(opening, "endif");
    return { start: opening.start, end, kind: "if", condition, then, otherwise };
  }

  private loop(opening: Directive, collection: Expression): TemplatePart {
    this.index++;
    const parts = this.parts();
    const end = this.closing(opening, "endfor");
    return { start: opening.start, end, kind: "for", keyName: opening.keyName, valueName: opening.valueName, collection, parts };
  }

  private closing(opening: Directive, word: string): number {
    const piece = this.pieces[this.index];
    if (piece === undefined || this.word() !== word)
      this.unbalanced(opening, `"%{ ${opening.word} … }" must be closed by "%{ ${word} }" in the same string.`);
    return piece.end;
  }

  private word(): string | null {
    const piece = this.pieces[this.index];
    return piece?.kind === "directive" ? piece.word : null;
  }
}
