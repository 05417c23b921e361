import type { Json, Mask } from "../../../model/json.js";
import { holdsSensitive, isMapping, isWhollyKnown, type Value } from "./value.js";

export interface JsonValue {
  readonly json: Json;
  readonly unknown?: Mask;
  readonly sensitive?: Mask;
}

/** The value as a plan shows it. Unknown and sensitive places are null in `json` and true in their mask, so a marked value goes no further than here. */
export function toJson(value: Value): JsonValue {
  const unknown = isWhollyKnown(value) ? undefined : unknownMask(value);
  const sensitive = holdsSensitive(value) ? sensitiveMask(value) : undefined;
  return { json: jsonOf(value), ...(unknown === undefined ? {} : { unknown }), ...(sensitive === undefined ? {} : { sensitive }) };
}

function jsonOf(value: Value): Json {
  if (value.sensitive) return null;
  switch (value.kind) {
    case "string":
    case "number":
    case "bool":
      return value.value;
    case "null":
    case "unknown":
      return null;
    case "list":
    case "set":
    case "tuple":
      return value.items.map(jsonOf);
    case "map":
    case "object":
      return Object.fromEntries(Array.from(value.entries, ([name, entry]) => [name, jsonOf(entry)]));
  }
}

function unknownMask(value: Value): Mask {
  return maskOf(value, (part) => part.kind === "unknown", isWhollyKnown);
}

function sensitiveMask(value: Value): Mask {
  return maskOf(
    value,
    (part) => part.sensitive,
    (part) => !holdsSensitive(part),
  );
}

function maskOf(value: Value, marked: (part: Value) => boolean, clean: (part: Value) => boolean): Mask {
  if (marked(value)) return true;
  if (isMapping(value)) {
    const entries: [string, Mask][] = [];
    for (const [name, entry] of value.entries) if (!clean(entry)) entries.push([name, maskOf(entry, marked, clean)]);
    return Object.fromEntries(entries);
  }
  if ("items" in value) return value.items.map((item) => maskOf(item, marked, clean));
  return false;
}
