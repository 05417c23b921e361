import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** The rows of a CSV file with a header line; a name that ends in `.gz` is unpacked. Values of missing columns are "". */
export function readCsv(folder: string, name: string): Record<string, string>[] {
  const bytes = readFileSync(join(folder, name));
  const [header = [], ...lines] = parseCsv((name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
  return lines.map((line) => Object.fromEntries(header.map((column, index) => [column, line[index] ?? ""])));
}

function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value: string;
    if (text[at] === '"') {
      let end = at + 1;
      while (!(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1;
      value = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      let end = at;
      while (end < text.length && text[end] !== "," && text[end] !== "\n" && text[end] !== "\r") end++;
      value = text.slice(at, end);
      at = end;
    }
    line.push(value);
    if (text[at] === ",") {
      at++;
      if (at === text.length) line.push("");
      continue;
    }
    if (text[at] === "\r") at++;
    at++;
    lines.push(line);
    line = [];
  }
  if (line.length > 0) lines.push(line);
  return lines;
}
