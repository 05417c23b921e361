import type { SourceRange } from "../../../model/diagnostic.js";
import type { Span } from "./syntax.js";

/** Turns offsets of one file's text into lines and columns, both from 1. */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(
    readonly file: string,
    text: string,
  ) {
    const starts = [0];
    for (let position = text.indexOf("\n"); position !== -1; position = text.indexOf("\n", position + 1)) starts.push(position + 1);
    this.starts = starts;
  }

  line(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  column(offset: number): number {
    return offset - (this.starts[this.line(offset) - 1] ?? 0) + 1;
  }

  range(span: Span): SourceRange {
    const line = this.line(span.start);
    return {
      file: this.file,
      start: span.start,
      end: span.end,
      line,
      column: span.start - (this.starts[line - 1] ?? 0) + 1,
      endLine: this.line(Math.max(span.start, span.end)),
    };
  }
}

const indexes = new WeakMap<{ readonly file: string; readonly text: string }, LineIndex>();

/** The range of a span in a parsed file. The file's line index is built at the first call and kept as long as the file. */
export function locate(parsed: { readonly file: string; readonly text: string }, span: Span): SourceRange {
  let index = indexes.get(parsed);
  if (index === undefined) {
    index = new LineIndex(parsed.file, parsed.text);
    indexes.set(parsed, index);
  }
  return index.range(span);
}
