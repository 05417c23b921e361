import type { ExactNumber } from "./exact-number.js";
import { joinSources, type Sources, type TextSpan } from "./provenance.js";
import { BOOL, DYNAMIC, NUMBER, objectOf, STRING, tupleOf, type Type } from "./type.js";

/**
 * A Terraform value. Immutable; unknown, null and sensitive are values.
 *
 * `origin` is the span whose text *is* the value: a literal, or a whole list or object expression. It survives references, module
 * arguments, indexing, conditionals, `lookup`, `merge`, `try`, `for` and conversions; a computed value has none.
 * `sources` are the other spans that took part: operands of a computed value, conditions and keys that selected it, containers that it
 * was picked from. Children of a collection carry their own.
 */
export type Value =
  StringValue | NumberValue | BoolValue | NullValue | UnknownValue | ListValue | SetValue | TupleValue | MapValue | ObjectValue;

interface Common {
  readonly origin: TextSpan | null;
  readonly sources: Sources | null;
  /** Marked sensitive itself; a collection may hold marked elements without being marked. */
  readonly sensitive: boolean;
}

interface Container extends Common {
  /** How many values it holds at all depths, itself included. A value that refers to one part many times can be far larger than its text. */
  readonly size: number;
}

export interface StringValue extends Common {
  readonly kind: "string";
  readonly value: string;
}

export interface NumberValue extends Common {
  readonly kind: "number";
  /** The nearest double. */
  readonly value: number;
  /** The number itself where a double may not hold it: fractions, and integers beyond 2^53. */
  readonly exact: ExactNumber | null;
}

export interface BoolValue extends Common {
  readonly kind: "bool";
  readonly value: boolean;
}

export interface NullValue extends Common {
  readonly kind: "null";
  readonly type: Type;
}

/** A value that is not known before apply, or that could not be computed (a problem says why). */
export interface UnknownValue extends Common {
  readonly kind: "unknown";
  readonly type: Type;
  /** It will certainly not be null. */
  readonly notNull: boolean;
}

export interface ListValue extends Container {
  readonly kind: "list";
  readonly element: Type;
  readonly items: readonly Value[];
}

/** Items are unique and in Terraform's order; build it with `makeSet`. */
export interface SetValue extends Container {
  readonly kind: "set";
  readonly element: Type;
  readonly items: readonly Value[];
}

export interface TupleValue extends Container {
  readonly kind: "tuple";
  readonly items: readonly Value[];
}

export interface MapValue extends Container {
  readonly kind: "map";
  readonly element: Type;
  readonly entries: ReadonlyMap<string, Value>;
}

export interface ObjectValue extends Container {
  readonly kind: "object";
  /** May be lazy: `get` computes, and iterating computes everything. */
  readonly entries: ReadonlyMap<string, Value>;
  /** It has attributes beyond its entries (those that a provider computes), which `get` answers as unknown; as a whole it is not known. */
  readonly open: boolean;
}

export type SequenceValue = ListValue | SetValue | TupleValue;
export type MappingValue = MapValue | ObjectValue;

export function sizeOf(items: Iterable<Value>): number {
  let size = 1;
  for (const item of items) size += "size" in item ? item.size : 1;
  return size;
}

/** Lazy entries are not computed to be counted. */
function sizeOfEntries(entries: ReadonlyMap<string, Value>): number {
  return entries instanceof Map ? sizeOf(entries.values()) : 1;
}

export function stringValue(value: string, origin: TextSpan | null = null, sources: Sources | null = null, sensitive = false): StringValue {
  return { kind: "string", value, origin, sources, sensitive };
}

/** A number that a double holds exactly and prints like Terraform: an integer up to 2^53. Others come from `numberFromText` and arithmetic. */
export function integerValue(
  value: number,
  origin: TextSpan | null = null,
  sources: Sources | null = null,
  sensitive = false,
): NumberValue {
  return { kind: "number", value, exact: null, origin, sources, sensitive };
}

export function boolValue(value: boolean, origin: TextSpan | null = null, sources: Sources | null = null, sensitive = false): BoolValue {
  return { kind: "bool", value, origin, sources, sensitive };
}

export function nullValue(
  type: Type = DYNAMIC,
  origin: TextSpan | null = null,
  sources: Sources | null = null,
  sensitive = false,
): NullValue {
  return { kind: "null", type, origin, sources, sensitive };
}

export function unknownValue(type: Type = DYNAMIC, sources: Sources | null = null, sensitive = false, notNull = false): UnknownValue {
  return { kind: "unknown", type, notNull, origin: null, sources, sensitive };
}

export function listValue(
  element: Type,
  items: readonly Value[],
  origin: TextSpan | null = null,
  sources: Sources | null = null,
  sensitive = false,
): ListValue {
  return { kind: "list", element, items, size: sizeOf(items), origin, sources, sensitive };
}

export function tupleValue(
  items: readonly Value[],
  origin: TextSpan | null = null,
  sources: Sources | null = null,
  sensitive = false,
): TupleValue {
  return { kind: "tuple", items, size: sizeOf(items), origin, sources, sensitive };
}

export function mapValue(
  element: Type,
  entries: ReadonlyMap<string, Value>,
  origin: TextSpan | null = null,
  sources: Sources | null = null,
  sensitive = false,
): MapValue {
  return { kind: "map", element, entries, size: sizeOfEntries(entries), origin, sources, sensitive };
}

export function objectValue(
  entries: ReadonlyMap<string, Value>,
  origin: TextSpan | null = null,
  sources: Sources | null = null,
  sensitive = false,
): ObjectValue {
  return { kind: "object", entries, open: false, size: sizeOfEntries(entries), origin, sources, sensitive };
}

/** An object of which only some attributes are written: any other attribute is unknown. `entries.get` must answer unknown for those. */
export function openObject(entries: ReadonlyMap<string, Value>, sources: Sources | null = null): ObjectValue {
  return { kind: "object", entries, open: true, size: 1, origin: null, sources, sensitive: false };
}

export function isSequence(value: Value): value is SequenceValue {
  return value.kind === "list" || value.kind === "tuple" || value.kind === "set";
}

export function isMapping(value: Value): value is MappingValue {
  return value.kind === "map" || value.kind === "object";
}

export function typeOf(value: Value): Type {
  switch (value.kind) {
    case "string":
      return STRING;
    case "number":
      return NUMBER;
    case "bool":
      return BOOL;
    case "null":
    case "unknown":
      return value.type;
    case "list":
    case "set":
    case "map":
      return { kind: value.kind, element: value.element };
    case "tuple":
      return tupleOf(value.items.map(typeOf));
    case "object":
      return value.open ? DYNAMIC : objectType(value.entries);
  }
}

function objectType(entries: ReadonlyMap<string, Value>): Type {
  const attributes = new Map<string, Type>();
  for (const [name, entry] of entries) attributes.set(name, typeOf(entry));
  return objectOf(attributes);
}

/** The value with more sources, and marked when `sensitive`. The same object when that changes nothing. */
export function withSources<V extends Value>(value: V, sources: Sources | null, sensitive = false): V {
  if ((sources === null || sources === value.sources || sources === value.origin) && (!sensitive || value.sensitive)) return value;
  return { ...value, sources: joinSources(value.sources, sources), sensitive: value.sensitive || sensitive };
}

/** What decides the value apart from its children: its own span and sources. */
export function ownSources(value: Value): Sources | null {
  return value.origin === null ? value.sources : joinSources(value.origin, value.sources);
}

/** An element as picked from its container: it depends on what made the container, and is sensitive when that is. */
export function pick<V extends Value>(container: Value, element: V): V {
  return withSources(element, ownSources(container), container.sensitive);
}

/** Every span that takes part in the value, its children included. */
export function allSources(value: Value): Sources | null {
  let sources = ownSources(value);
  if (isSequence(value)) for (const item of value.items) sources = joinSources(sources, allSources(item));
  else if (isMapping(value)) for (const entry of value.entries.values()) sources = joinSources(sources, allSources(entry));
  return sources;
}

export function isWhollyKnown(value: Value): boolean {
  if (value.kind === "unknown") return false;
  if (isSequence(value)) return value.items.every(isWhollyKnown);
  if (!isMapping(value)) return true;
  if (value.kind === "object" && value.open) return false;
  for (const entry of value.entries.values()) if (!isWhollyKnown(entry)) return false;
  return true;
}

/** Whether the value or anything in it is marked. */
export function holdsSensitive(value: Value): boolean {
  if (value.sensitive) return true;
  if (isSequence(value)) return value.items.some(holdsSensitive);
  if (isMapping(value)) for (const entry of value.entries.values()) if (holdsSensitive(entry)) return true;
  return false;
}
