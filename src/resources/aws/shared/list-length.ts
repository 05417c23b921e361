import type { Attributes } from "../../../model/attributes.js";

/** How many elements a list or set attribute has. Elements may be unknown; the number of them may not. */
export function listLength(attributes: Attributes, name: string): number {
  const value = attributes.raw(name);
  return Array.isArray(value) ? value.length : value === null ? 0 : 1;
}
