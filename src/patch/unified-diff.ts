import type { TextEdit } from "./text-edit.js";

const CONTEXT = 3;

interface Change {
  /** Lines of the old text, from 0, the end exclusive; and what stands in their place. */
  start: number;
  end: number;
  lines: string[];
}

/** A unified diff of one file, as `git apply` takes it, from the edits that were made on it. */
export function unifiedDiff(file: string, before: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return "";
  const old = splitLines(before);
  const changes = lineChanges(before, old, edits);
  const parts = [`--- a/${file}\n+++ b/${file}\n`];
  let shift = 0;
  for (const hunk of hunks(changes)) {
    const { text, oldCount, newCount, start } = printHunk(old, hunk);
    const oldStart = oldCount === 0 ? start : start + 1;
    parts.push(`@@ -${oldStart},${oldCount} +${start + shift + (newCount === 0 ? 0 : 1)},${newCount} @@\n${text}`);
    shift += newCount - oldCount;
  }
  return parts.join("");
}

/** Lines with their line breaks. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lineChanges(before: string, old: readonly string[], edits: readonly TextEdit[]): Change[] {
  const starts = [0];
  for (const line of old) starts.push((starts.at(-1) ?? 0) + line.length);
  const changes: (Change & { edits: TextEdit[] })[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, lineAt(starts, edit.start, old.length));
    const end = Math.min(old.length, lineAt(starts, edit.end, old.length) + 1);
    const last = changes.at(-1);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else changes.push({ start, end, lines: [], edits: [edit] });
  }
  return changes.map((change) => {
    const from = starts[change.start] ?? before.length;
    const to = starts[change.end] ?? before.length;
    let text = "";
    let position = from;
    for (const edit of change.edits) {
      text += before.slice(position, edit.start) + edit.text;
      position = edit.end;
    }
    return withoutCommonLines(old, { start: change.start, end: change.end, lines: splitLines(text + before.slice(position, to)) });
  });
}

function lineAt(starts: readonly number[], offset: number, count: number): number {
  let line = 0;
  while (line + 1 < count && (starts[line + 1] ?? Infinity) <= offset) line++;
  return line;
}

function withoutCommonLines(old: readonly string[], change: Change): Change {
  const { lines } = change;
  let { start, end } = change;
  while (start < end && lines.length > 0 && old[start] === lines[0]) {
    lines.shift();
    start++;
  }
  while (end > start && lines.length > 0 && old[end - 1] === lines.at(-1)) {
    lines.pop();
    end--;
  }
  return { start, end, lines };
}

/** Changes whose context meets share a hunk. */
function hunks(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && change.start - last.end <= 2 * CONTEXT) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

function printHunk(
  old: readonly string[],
  changes: readonly Change[],
): { text: string; oldCount: number; newCount: number; start: number } {
  const start = Math.max(0, (changes[0]?.start ?? 0) - CONTEXT);
  const end = Math.min(old.length, (changes.at(-1)?.end ?? 0) + CONTEXT);
  const lines: string[] = [];
  let position = start;
  let [oldCount, newCount] = [0, 0];
  const print = (sign: string, from: readonly string[]) => {
    lines.push(...from.map((line) => sign + (line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`)));
    if (sign !== "+") oldCount += from.length;
    if (sign !== "-") newCount += from.length;
  };
  for (const change of changes) {
    print(" ", old.slice(position, change.start));
    print("-", old.slice(change.start, change.end));
    print("+", change.lines);
    position = change.end;
  }
  print(" ", old.slice(position, end));
  return { text: lines.join(""), oldCount, newCount, start };
}
