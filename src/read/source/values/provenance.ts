import type { Origin } from "../../../model/finding.js";

/** A span of a file's text. Lines and the text itself are looked up when somebody asks. */
export interface TextSpan {
  readonly kind: Origin["kind"];
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Spans of text that took part in making a value, as a rope that shares its parts.
 * A span covers a literal, or a whole `[...]` or `{...}` that a value was picked from. Replacing the text R can change a value only when
 * R covers one of its spans; a literal inside a list that the value did not use is therefore no reason to announce it.
 */
export type Sources = TextSpan | SourcesPair;

export interface SourcesPair {
  readonly kind: "pair";
  readonly left: Sources;
  readonly right: Sources;
}

export function joinSources(left: Sources | null, right: Sources | null): Sources | null {
  if (left === null || left === right) return right;
  if (right === null) return left;
  return { kind: "pair", left, right };
}

/** The spans of a rope, each once. */
export function spansOf(sources: Sources | null): TextSpan[] {
  if (sources === null) return [];
  const seen = new Set<Sources>();
  const spans: TextSpan[] = [];
  const open: Sources[] = [sources];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.kind === "pair") open.push(next.right, next.left);
    else spans.push(next);
  }
  return spans;
}
