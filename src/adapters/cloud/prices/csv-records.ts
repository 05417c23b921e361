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
  let end = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) quoted = !quoted;
    else if (code === 10 && !quoted) end = at + 1;
  }
  return end;
}

function* records(text: string): Generator<string[]> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let fields: string[] = [];
  while (at < text.length) {
    const field = readField(text, at);
    fields.push(field.value);
    at = field.end;
    if (text[at] === ",") {
      at++;
      if (at < text.length && text[at] !== "\n" && text[at] !== "\r") continue;
      fields.push("");
    }
    while (text[at] === "\r" || text[at] === "\n") at++;
    yield fields;
    fields = [];
  }
}

function readField(text: string, start: number): { readonly value: string; readonly end: number } {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && text[end] !== "," && text[end] !== "\n" && text[end] !== "\r") end++;
    return { value: text.slice(start, end), end };
  }
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) end = text.length;
  return { value: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}
