import { listOf, objectOf, STRING } from "../values/type.js";
import { normalText } from "../values/text.js";
import { listValue, objectValue, stringValue, type Value } from "../values/value.js";
import { failure, type Failure } from "./define.js";

/** A table with a header line as a list of objects. */
export function decodeCsv(text: string): Value | Failure {
  const rows = readRows(text.replace(/\r\n/g, "\n"));
  if ("kind" in rows) return rows;
  const [header, ...records] = rows;
  if (header === undefined) return failure("the header line is missing");
  if (new Set(header).size < header.length) return failure("a column name is there twice");
  const type = objectOf(new Map(header.map((name) => [name, STRING])));
  const items: Value[] = [];
  for (const record of records) {
    if (record.length !== header.length)
      return failure(`record ${items.length + 1} has ${record.length} fields and the header ${header.length}`);
    items.push(objectValue(new Map(header.map((name, index) => [name, stringValue(record[index] ?? "")]))));
  }
  return listValue(listOf(type).element, items);
}

const PLAIN = /[^,"\n]*/y;
const QUOTED = /"((?:[^"]|"")*)"/y;

function readRows(text: string): string[][] | Failure {
  const rows: string[][] = [];
  let position = 0;
  while (position < text.length) {
    if (text[position] === "\n") {
      position += 1;
      continue;
    }
    const fields: string[] = [];
    for (;;) {
      const field = readField(text, position);
      if (field === null) return failure(`record ${rows.length + 1} has a quote where none may stand`);
      fields.push(normalText(field.value));
      position = field.end;
      if (text[position] !== ",") break;
      position += 1;
    }
    position += 1;
    rows.push(fields);
  }
  return rows;
}

/** The field that starts at the position, which a comma, the end of the line or of the text follows. */
function readField(text: string, start: number): { value: string; end: number } | null {
  const quoted = text[start] === '"';
  const pattern = quoted ? QUOTED : PLAIN;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null) return null;
  const end = pattern.lastIndex;
  const next = text[end];
  if (next !== undefined && next !== "," && next !== "\n") return null;
  return { value: quoted ? (match[1] ?? "").replaceAll('""', '"') : match[0], end };
}
