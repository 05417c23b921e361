import type { LocatedExpression } from "./located.js";
import { compareText } from "../values/order.js";
import { joinSources, type Sources } from "../values/provenance.js";
import { DYNAMIC, STRING } from "../values/type.js";
import {
  allSources,
  integerValue,
  isMapping,
  isSequence,
  objectValue,
  ownSources,
  pick,
  stringValue,
  unknownValue,
  type MappingValue,
  type SequenceValue,
  type StringValue,
  type Value,
} from "../values/value.js";

/** One element of a collection as `for_each` sees it. */
export interface IterationEntry {
  readonly key: Value;
  readonly value: Value;
}

/** How often something is made. `refused` is a value that Terraform does not take there, named by its kind. */
export type Expansion =
  | { readonly kind: "single" }
  | { readonly kind: "disabled"; readonly iterations: readonly []; readonly sources: Sources | null }
  | { readonly kind: "count" | "for_each"; readonly iterations: readonly Iteration[]; readonly sources: Sources | null }
  | {
      readonly kind: "unknown";
      readonly by: "count" | "for_each";
      readonly iterations: readonly Iteration[];
      readonly sources: Sources | null;
    }
  | { readonly kind: "refused"; readonly by: "count" | "for_each"; readonly detail: string };

/** What `count.index` and `each` are in one instance. */
export interface Iteration {
  readonly index: string | number | null;
  readonly count: Value | null;
  readonly each: Value | null;
  /** The `for_each` expression that it comes from. */
  readonly forEach: LocatedExpression | null;
  readonly sources: Sources | null;
}

export const NO_ITERATION: Iteration = { index: null, count: null, each: null, forEach: null, sources: null };

/** More instances than this of one block are a mistake, or an attack on whoever reads the configuration. */
export const MAX_INSTANCES = 10_000;

/** The key of the one instance that stands for a `for_each` whose keys are not known. */
export const UNKNOWN_KEY = "*";

/** The elements of a collection; null where they are not known. Anything but a collection has none. */
export function iterationEntries(collection: Value): IterationEntry[] | null {
  if (collection.kind === "unknown" || (collection.kind === "object" && collection.open)) return null;
  if (isMapping(collection)) return mappingEntries(collection);
  return isSequence(collection) ? sequenceEntries(collection) : [];
}

function mappingEntries(collection: MappingValue): IterationEntry[] {
  const sources = ownSources(collection);
  const names = [...collection.entries.keys()].sort(compareText);
  return names.map((name) => ({
    key: stringValue(name, null, sources, collection.sensitive),
    value: pick(collection, collection.entries.get(name) ?? unknownValue()),
  }));
}

function sequenceEntries(collection: SequenceValue): IterationEntry[] | null {
  const sources = ownSources(collection);
  if (collection.kind === "set" && collection.items.some((item) => item.kind === "unknown")) return null;
  return collection.items.map((item, index) => {
    const value = pick(collection, item);
    return { key: collection.kind === "set" ? value : integerValue(index, null, sources, collection.sensitive), value };
  });
}

export function expandCount(value: Value): Expansion {
  const sources = allSources(value);
  if (value.kind === "unknown") {
    return {
      kind: "unknown",
      by: "count",
      sources,
      iterations: [{ index: 0, count: countObject(unknownValue(STRING, sources)), each: null, forEach: null, sources }],
    };
  }
  const count = value.kind === "number" ? value.value : value.kind === "string" && value.value.trim() !== "" ? Number(value.value) : NaN;
  if (!Number.isInteger(count) || count < 0)
    return {
      kind: "refused",
      by: "count",
      detail: `count takes a whole number, and this is ${value.kind === "number" ? "not one" : `a ${value.kind}`}`,
    };
  if (count > MAX_INSTANCES) return { kind: "refused", by: "count", detail: `count is above ${MAX_INSTANCES}` };
  const iterations = Array.from({ length: count }, (_, index) => ({
    index,
    count: countObject(integerValue(index, null, null)),
    each: null,
    forEach: null,
    sources,
  }));
  return { kind: "count", iterations, sources };
}

export function expandForEach(value: Value, located: LocatedExpression): Expansion {
  const entries = iterationEntries(value);
  if (entries === null) return unknownForEach(allSources(value), located);
  if (!isMapping(value) && !isSequence(value)) return refusedForEach(value.kind === "null" ? "this is null" : `this is a ${value.kind}`);
  if (entries.length > MAX_INSTANCES)
    return { kind: "refused", by: "for_each", detail: `for_each has more than ${MAX_INSTANCES} elements` };

  const sources = isMapping(value) ? ownSources(value) : allSources(value);
  const iterations: Iteration[] = [];
  for (const { key, value: element } of entries) {
    // Terraform refuses lists; their elements are taken as a set would hold them.
    const keyText = keyOf(isMapping(value) ? key : element);
    if (keyText === null) return refusedForEach(`this holds a ${element.kind}`);
    const each = eachObject({ key: keyText, value: isMapping(value) ? element : keyText });
    iterations.push({ index: keyText.value, count: null, each, forEach: located, sources: joinSources(sources, ownSources(keyText)) });
  }
  return { kind: "for_each", iterations, sources };
}

function unknownForEach(sources: Sources | null, located: LocatedExpression): Expansion {
  const each = eachObject({ key: unknownValue(STRING, sources), value: unknownValue(DYNAMIC, sources) });
  return { kind: "unknown", by: "for_each", sources, iterations: [{ index: UNKNOWN_KEY, count: null, each, forEach: located, sources }] };
}

function refusedForEach(what: string): Expansion {
  return { kind: "refused", by: "for_each", detail: `for_each takes a map or a set of strings, and ${what}` };
}

function keyOf(value: Value): StringValue | null {
  if (value.kind === "string") return value;
  return value.kind === "number" ? stringValue(String(value.value), value.origin, value.sources, value.sensitive) : null;
}

function countObject(index: Value): Value {
  return objectValue(new Map([["index", index]]));
}

function eachObject(entry: IterationEntry): Value {
  return objectValue(
    new Map([
      ["key", entry.key],
      ["value", entry.value],
    ]),
  );
}
