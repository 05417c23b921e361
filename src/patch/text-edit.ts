/** Replaces a span of a text. Offsets count UTF-16 units of the text before the edit; the end is exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Piece = { readonly kind: "kept"; readonly start: number; readonly end: number } | { readonly kind: "new"; readonly text: string };

/** A text under several edits, each made on the text as the ones before left it. Knows in the end what became of the original. */
export class EditedText {
  private pieces: Piece[];
  /** The text as it is now. */
  text: string;

  constructor(readonly original: string) {
    this.text = original;
    this.pieces = [{ kind: "kept", start: 0, end: original.length }];
  }

  /** Makes edits that do not overlap, in places of the text as it is now. */
  apply(edits: readonly TextEdit[]): void {
    const ordered = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
    for (const edit of ordered) this.replace(edit);
  }

  /** Where a place of the original is now; null where its text was replaced. */
  current(offset: number): number | null {
    let position = 0;
    let behind: number | null = null;
    for (const piece of this.pieces) {
      if (piece.kind === "kept" && offset >= piece.start && offset < piece.end) return position + offset - piece.start;
      position += lengthOf(piece);
      if (piece.kind === "kept" && offset === piece.end) behind = position;
    }
    return behind;
  }

  /** Where a span of the original is now; null where a part of it was replaced. */
  currentSpan(span: { readonly start: number; readonly end: number }): { start: number; end: number } | null {
    const start = this.current(span.start);
    if (start === null) return null;
    const end = start + span.end - span.start;
    return this.text.slice(start, end) === this.original.slice(span.start, span.end) ? { start, end } : null;
  }

  /** The fewest edits of the original that give the text as it is now. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let position = 0;
    let text = "";
    const flush = (end: number) => {
      if (text !== "" || end > position) edits.push(...trimmed(this.original, { start: position, end, text }));
      text = "";
    };
    for (const piece of this.pieces) {
      if (piece.kind === "new") text += piece.text;
      else {
        flush(piece.start);
        position = piece.end;
      }
    }
    flush(this.original.length);
    return edits;
  }

  private replace(edit: TextEdit): void {
    const pieces: Piece[] = [];
    let position = 0;
    let inserted = false;
    for (const piece of this.pieces) {
      const end = position + lengthOf(piece);
      if (edit.start > position) push(pieces, part(piece, 0, edit.start - position));
      if (!inserted && edit.start <= end) {
        push(pieces, { kind: "new", text: edit.text });
        inserted = true;
      }
      if (edit.end < end) push(pieces, part(piece, Math.max(0, edit.end - position), end - position));
      position = end;
    }
    if (!inserted) push(pieces, { kind: "new", text: edit.text });
    this.pieces = pieces;
    this.text = this.text.slice(0, edit.start) + edit.text + this.text.slice(edit.end);
  }
}

function lengthOf(piece: Piece): number {
  return piece.kind === "kept" ? piece.end - piece.start : piece.text.length;
}

function part(piece: Piece, from: number, to: number): Piece {
  const end = Math.min(to, lengthOf(piece));
  return piece.kind === "kept"
    ? { kind: "kept", start: piece.start + from, end: piece.start + end }
    : { kind: "new", text: piece.text.slice(from, end) };
}

function push(pieces: Piece[], piece: Piece): void {
  if (lengthOf(piece) > 0) pieces.push(piece);
}

/** Leaves out what an edit writes back as it was. */
function trimmed(original: string, edit: TextEdit): TextEdit[] {
  const old = original.slice(edit.start, edit.end);
  let head = 0;
  while (head < old.length && head < edit.text.length && old[head] === edit.text[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < edit.text.length - head &&
    old[old.length - 1 - tail] === edit.text[edit.text.length - 1 - tail]
  )
    tail++;
  const result = { start: edit.start + head, end: edit.end - tail, text: edit.text.slice(head, edit.text.length - tail) };
  return result.start === result.end && result.text === "" ? [] : [result];
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const edited = new EditedText(text);
  edited.apply(edits);
  return edited.text;
}
