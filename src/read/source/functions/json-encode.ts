import { formatNumber } from "../values/number.js";
import { sortedEntries } from "../values/order.js";
import type { Value } from "../values/value.js";
import { failure, type Failure } from "./define.js";

const ESCAPED = /[<>&\u2028\u2029]/g;

export function jsonString(text: string): string {
  return JSON.stringify(text).replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The value, which is wholly known, as `jsonencode` writes it: keys sorted, `<`, `>` and `&` escaped. */
export function encodeJson(value: Value): string | Failure {
  switch (value.kind) {
    case "string":
      return jsonString(value.value);
    case "number":
      return Number.isFinite(value.value) ? formatNumber(value) : failure("JSON has no infinity");
    case "bool":
      return String(value.value);
    case "null":
    case "unknown":
      return "null";
    case "list":
    case "set":
    case "tuple":
      return joined(value.items, "[", "]", encodeJson);
    default:
      return joined(sortedEntries(value.entries), "{", "}", ([key, entry]) => {
        const text = encodeJson(entry);
        return typeof text === "string" ? `${jsonString(key)}:${text}` : text;
      });
  }
}

function joined<T>(parts: readonly T[], open: string, close: string, encode: (part: T) => string | Failure): string | Failure {
  const texts: string[] = [];
  for (const part of parts) {
    const text = encode(part);
    if (typeof text !== "string") return text;
    texts.push(text);
  }
  return open + texts.join(",") + close;
}
