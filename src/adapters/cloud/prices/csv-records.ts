import type { Chunks } from "./json-entries.js";

/** The records of a CSV document, each as its fields; quoted fields may hold commas, quotes and line ends. */
export async function* csvRecords(chunks: Chunks): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const end = lastRecordEnd(rest);
    if (end === 0) continue;
    yield* records(rest.slice(0, end));
    rest = rest.slice(end);
  }
  if (rest !== "") yield* records(rest);
}

/** Where the last whole record ends: a line end outside of quotes. */
function lastRecordEnd(text: string): number {
  const end = text.lastIndexOf("\n") + 1;
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0 && at < end; at = text.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 0 ? end : lastUnquotedLineEnd(text);
}

function lastUnquotedLineEnd(text: string): number {
  let end = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) quoted = !quoted;
    else if (code === 10 && !quoted) end = at + 1;
  }
  return end;
}

function* records(text: string): Generator<string[]> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = -1;
  let fields: string[] = [];
  // Empty lines are no records.
  while (isLineEnd(text.charCodeAt(at))) at++;
  while (at < text.length) {
    // Fields without quotes hold no line end.
    if (line < at) line = lineEnd(text, at);
    const quoted = text.charCodeAt(at) === QUOTE;
    const end = quoted ? closingQuote(text, at) : fieldEnd(text, at, line);
    fields.push(quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end));
    at = quoted ? end + 1 : end;
    if (text.charCodeAt(at) === COMMA) {
      at++;
      if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
      fields.push("");
    }
    while (isLineEnd(text.charCodeAt(at))) at++;
    yield fields;
    fields = [];
  }
}

const QUOTE = 34;
const COMMA = 44;

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function lineEnd(text: string, start: number): number {
  const found = text.indexOf("\n", start);
  const end = found < 0 ? text.length : found;
  return end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

function fieldEnd(text: string, start: number, line: number): number {
  const comma = text.indexOf(",", start);
  return comma < 0 || comma > line ? line : comma;
}

function closingQuote(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2);
  return end < 0 ? text.length : end;
}
