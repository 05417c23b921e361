import type { Json } from "../model/json.js";
import type { Attribute, Block, ObjectItem, Span } from "../read/source/hcl/syntax.js";
import type { TextEdit } from "./text-edit.js";

/** Adds a property to a JSON object, spaced as the properties before it. `items` are those that the object has. */
export function addProperty(
  text: string,
  object: Span,
  items: readonly (Attribute | Block | ObjectItem)[],
  name: string,
  value: Json,
): TextEdit {
  const property = `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  const last = items.at(-1);
  if (last === undefined) return { start: object.start + 1, end: object.end - 1, text: property };
  const inside = text.slice(object.start + 1);
  const space = /^\s*/.exec(inside)?.[0] ?? "";
  const end = lastContent(text, object);
  return { start: end, end, text: `,${space}${property}` };
}

/** Removes a property with one of the commas beside it. */
export function removeProperty(text: string, property: Span): TextEdit {
  const before = /,?\s*$/.exec(text.slice(0, property.start))?.[0] ?? "";
  if (before.startsWith(",")) return { start: property.start - before.length, end: property.end, text: "" };
  const after = /^\s*,?\s*/.exec(text.slice(property.end))?.[0] ?? "";
  return { start: property.start, end: property.end + (after.includes(",") ? after.length : 0), text: "" };
}

function lastContent(text: string, object: Span): number {
  let end = object.end - 1;
  while (end > object.start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
