import { ExpressionParser } from "../../read/source/hcl/expression-parser.js";
import * as Token from "../../read/source/hcl/tokens.js";
import { EditedText, type TextEdit } from "../text-edit.js";

/**
 * One line as `terraform fmt` sees it. A heredoc and the lines it covers are one line.
 * Consecutive lines with an `=` form a chain whose `=` stand in one column; consecutive lines with a trailing comment form another.
 */
interface Line {
  readonly start: number;
  readonly end: number;
  /** The `=` that is aligned, and the end of what stands before it. */
  readonly assignment: Assignment | null;
  /** The `=` of a line that opens brackets after it: it stands alone, after one space. */
  readonly opening: Assignment | null;
  /** A trailing `#` or `//` comment, and the end of what stands before it. */
  readonly comment: { readonly codeEnd: number; readonly start: number } | null;
}

interface Assignment {
  readonly leadEnd: number;
  readonly equals: number;
}

/**
 * Makes edits and then aligns the chains they touch, where those were aligned before: a user's own style is left alone.
 * The result is in places of the text before.
 */
export function alignedEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const edited = new EditedText(text);
  edited.apply(edits);
  const before = new LineScanner(text).lines();
  const touchedBefore = edits.map(({ start, end }) => ({ start, end }));
  const touched = rangesAfter(edits);

  if (chains(before, "assignment", touchedBefore).every((chain) => isAligned(text, chain, "assignment")))
    align(edited, touched, "assignment");
  if (chains(before, "comment", touchedBefore).every((chain) => isAligned(text, chain, "comment"))) align(edited, touched, "comment");
  return edited.edits();
}

/** How many chains of a file are out of line. A text that `terraform fmt` would leave alone has none. */
export function misalignedChains(text: string): number {
  const lines = new LineScanner(text).lines();
  const everywhere = [{ start: 0, end: text.length }];
  const cells = ["assignment", "comment"] as const;
  return cells.flatMap((cell) => chains(lines, cell, everywhere).filter((chain) => !isAligned(text, chain, cell))).length;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the inserted texts are after all edits were made. */
function rangesAfter(edits: readonly TextEdit[]): Range[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text }) => {
      const range = { start: start + shift, end: start + shift + text.length };
      shift += text.length - (end - start);
      return range;
    });
}

function align(edited: EditedText, touched: Range[], cell: "assignment" | "comment"): void {
  const lines = new LineScanner(edited.text).lines();
  const edits: TextEdit[] = [];
  for (const chain of chains(lines, cell, touched)) {
    const widest = Math.max(...chain.map((line) => widthBefore(edited.text, line, cell)));
    for (const line of chain) {
      const gap = gapOf(line, cell);
      const spaces = " ".repeat(widest - widthBefore(edited.text, line, cell) + 1);
      if (gap !== null && edited.text.slice(gap.start, gap.end) !== spaces) edits.push({ ...gap, text: spaces });
    }
  }
  if (cell === "assignment") edits.push(...openings(edited.text, lines, touched));
  if (edits.length === 0) return;
  edited.apply(edits);
  // Comments move with what stands before them, so their chains are touched wherever an assignment moved.
  if (cell === "assignment") touched.push(...rangesAfter(edits));
}

/** Takes the lines that were aligned and now open brackets out of line. */
function openings(text: string, lines: readonly Line[], touched: readonly Range[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { start, end, opening } of lines) {
    if (opening === null || !touched.some((range) => range.start <= end && range.end >= start)) continue;
    if (text.slice(opening.leadEnd, opening.equals) !== " ") edits.push({ start: opening.leadEnd, end: opening.equals, text: " " });
  }
  return edits;
}

function isAligned(text: string, chain: readonly Line[], cell: "assignment" | "comment"): boolean {
  const widest = Math.max(...chain.map((line) => widthBefore(text, line, cell)));
  return chain.every((line) => {
    const gap = gapOf(line, cell);
    return gap === null || gap.end - gap.start === widest - widthBefore(text, line, cell) + 1;
  });
}

/** The chains that reach into the lines of the ranges or their neighbours. */
function chains(lines: readonly Line[], cell: "assignment" | "comment", ranges: readonly Range[]): Line[][] {
  const found: Line[][] = [];
  let chain: Line[] = [];
  let near = false;
  for (const [index, line] of lines.entries()) {
    if (line[cell] !== null) {
      chain.push(line);
      near ||= isNear(lines, index, ranges);
      continue;
    }
    if (near) found.push(chain);
    chain = [];
    near = false;
  }
  if (near) found.push(chain);
  return found;
}

function isNear(lines: readonly Line[], index: number, ranges: readonly Range[]): boolean {
  const start = lines[Math.max(0, index - 1)]?.start ?? 0;
  const end = lines[Math.min(lines.length - 1, index + 1)]?.end ?? 0;
  return ranges.some((range) => range.start <= end && range.end >= start);
}

function gapOf(line: Line, cell: "assignment" | "comment"): Range | null {
  if (cell === "assignment") return line.assignment && { start: line.assignment.leadEnd, end: line.assignment.equals };
  return line.comment && { start: line.comment.codeEnd, end: line.comment.start };
}

function widthBefore(text: string, line: Line, cell: "assignment" | "comment"): number {
  return columns(text.slice(line.start, gapOf(line, cell)?.start ?? line.start));
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function columns(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : [...graphemes.segment(text)].length;
}

/** Cuts a file into the lines that `terraform fmt` aligns. The text must parse. */
class LineScanner extends ExpressionParser {
  private lineStart = 0;
  private tokens = 0;
  private codeEnd = 0;
  private leadEnd = 0;
  private equals = -1;
  private openBrackets = 0;

  lines(): Line[] {
    const lines: Line[] = [];
    this.advance();
    for (;;) {
      if (this.kind === Token.NEWLINE || this.kind === Token.END) {
        lines.push(this.finish());
        if (this.kind === Token.END) return lines;
        this.lineStart = this.end;
        this.tokens = 0;
        this.equals = -1;
        this.openBrackets = 0;
        this.advance();
      } else this.step();
    }
  }

  private step(): void {
    if (this.kind === Token.EQUALS && this.equals === -1 && this.tokens > 0) {
      this.equals = this.start;
      this.leadEnd = this.codeEnd;
    }
    if (this.equals !== -1) this.openBrackets += BRACKETS[this.kind] ?? 0;
    this.tokens++;
    if (this.kind === Token.QUOTE) this.codeEnd = this.quoted().end;
    else if (this.kind === Token.HEREDOC) this.codeEnd = this.heredoc().end;
    else {
      this.codeEnd = this.end;
      this.advance();
    }
  }

  private finish(): Line {
    const comment = this.comments.at(-1);
    const trailing = comment !== undefined && comment.style !== "/*" && comment.start >= this.lineStart && this.tokens > 0;
    const assignment = this.equals === -1 ? null : { leadEnd: this.leadEnd, equals: this.equals };
    return {
      start: this.lineStart,
      end: this.start,
      assignment: this.openBrackets === 0 ? assignment : null,
      opening: this.openBrackets > 0 ? assignment : null,
      comment: trailing ? { codeEnd: this.codeEnd, start: comment.start } : null,
    };
  }
}

const BRACKETS: Readonly<Record<number, number>> = {
  [Token.OPEN_BRACE]: 1,
  [Token.OPEN_BRACKET]: 1,
  [Token.OPEN_PARENTHESIS]: 1,
  [Token.CLOSE_BRACE]: -1,
  [Token.CLOSE_BRACKET]: -1,
  [Token.CLOSE_PARENTHESIS]: -1,
};
