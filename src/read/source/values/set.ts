import { identityOf } from "./equality.js";
import { compareElements } from "./order.js";
import { joinSources, type Sources, type TextSpan } from "./provenance.js";
import type { Type } from "./type.js";
import { holdsSensitive, isMapping, isSequence, isWhollyKnown, sizeOf, type SetValue, type Value } from "./value.js";

/**
 * A set of values that are of the element type already. Equal elements fall together; an element that is not known stays, and makes the length unknown.
 * A mark on an element moves to the set, as it would tell which element it is otherwise.
 */
export function makeSet(
  element: Type,
  items: readonly Value[],
  origin: TextSpan | null = null,
  sources: Sources | null = null,
  sensitive = false,
): SetValue {
  const unique = new Map<string, Value>();
  const unknown: Value[] = [];
  let marked = sensitive;
  for (const item of items) {
    const clear = holdsSensitive(item) ? withoutMarks(item) : item;
    marked ||= clear !== item;
    if (!isWhollyKnown(clear)) unknown.push(clear);
    else {
      const key = identityOf(clear);
      const other = unique.get(key);
      // Whichever of two equal elements goes, the set stays the same: it depends on both.
      unique.set(key, other === undefined ? clear : { ...other, sources: joinSources(other.sources, clear.origin ?? clear.sources) });
    }
  }
  const sorted = [...unique.values(), ...unknown].sort(compareElements);
  return { kind: "set", element, items: sorted, size: sizeOf(sorted), origin, sources, sensitive: marked };
}

/** The same value, not marked at any depth. */
export function withoutMarks(value: Value): Value {
  if (!holdsSensitive(value)) return value;
  if (isSequence(value)) return { ...value, items: value.items.map(withoutMarks), sensitive: false };
  if (isMapping(value))
    return { ...value, entries: new Map(Array.from(value.entries, ([key, entry]) => [key, withoutMarks(entry)])), sensitive: false };
  return { ...value, sensitive: false };
}
