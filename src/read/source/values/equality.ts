import { compareNumbers, formatNumber } from "./number.js";
import { compareText } from "./order.js";
import { maybeSameType } from "./type.js";
import { isMapping, isSequence, isWhollyKnown, typeOf, type MappingValue, type Value } from "./value.js";

/** Whether two values are equal as `==` means it; null where that is not known yet. Values of different types are different. */
export function equal(a: Value, b: Value): boolean | null {
  if (a.kind === "unknown" || b.kind === "unknown") return equalUnknown(a, b);
  if (a.kind === "null" || b.kind === "null") return a.kind === b.kind;
  if (a.kind !== b.kind) return isOpen(a) || isOpen(b) ? null : false;
  return equalAlike(a, b);
}

/** Values of one kind, both known. */
function equalAlike(a: Value, b: Value): boolean | null {
  if (isOpen(a) || isOpen(b)) return null;
  if (a.kind === "number") return b.kind === "number" && compareNumbers(a, b) === 0;
  if (a.kind === "string" || a.kind === "bool") return b.kind === a.kind && a.value === b.value;
  return equalStructures(a, b);
}

function equalUnknown(a: Value, b: Value): boolean | null {
  if (a.kind === "unknown" && b.kind === "null" && a.notNull) return false;
  if (b.kind === "unknown" && a.kind === "null" && b.notNull) return false;
  if (a.kind === "null" || b.kind === "null") return null;
  return maybeSameType(typeOf(a), typeOf(b)) ? null : false;
}

function isOpen(value: Value): boolean {
  return value.kind === "object" && value.open;
}

function equalStructures(a: Value, b: Value): boolean | null {
  if (!maybeSameType(typeOf(a), typeOf(b))) return false;
  if (a.kind === "set" && b.kind === "set") return equalSets(a.items, b.items);
  if (isSequence(a) && isSequence(b)) return equalItems(a.items, b.items);
  return isMapping(a) && isMapping(b) ? equalEntries(a, b) : false;
}

function equalItems(a: readonly Value[], b: readonly Value[]): boolean | null {
  if (a.length !== b.length) return false;
  for (const [index, item] of a.entries()) {
    const other = b[index];
    const result = other === undefined ? false : equal(item, other);
    if (result !== true) return result;
  }
  return true;
}

function equalSets(a: readonly Value[], b: readonly Value[]): boolean | null {
  if (!a.every(isWhollyKnown) || !b.every(isWhollyKnown)) return null;
  if (a.length !== b.length) return false;
  const keys = new Set(a.map(identityOf));
  return b.every((item) => keys.has(identityOf(item)));
}

function equalEntries(a: MappingValue, b: MappingValue): boolean | null {
  if (a.entries.size !== b.entries.size) return false;
  for (const key of Array.from(a.entries.keys()).sort(compareText)) {
    const [left, right] = [a.entries.get(key), b.entries.get(key)];
    const result = left === undefined || right === undefined ? false : equal(left, right);
    if (result !== true) return result;
  }
  return true;
}

/** A text that equal, wholly known values of one type share, and others do not. */
export function identityOf(value: Value): string {
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.value);
    case "number":
      return formatNumber(value);
    case "bool":
      return value.value ? "true" : "false";
    case "null":
      return "null";
    case "unknown":
      return "?";
    case "list":
    case "set":
    case "tuple":
      return `[${value.items.map(identityOf).join()}]`;
    case "map":
    case "object":
      return `{${Array.from(value.entries.keys())
        .sort(compareText)
        .map((key) => `${JSON.stringify(key)}:${identityOf(value.entries.get(key) ?? value)}`)
        .join()}}`;
  }
}
