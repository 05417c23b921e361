import { convert } from "../values/convert.js";
import { sortedEntries, sortedKeys } from "../values/order.js";
import { joinSources } from "../values/provenance.js";
import { DYNAMIC, listOf, sameType, STRING, type Type } from "../values/type.js";
import {
  allSources,
  listValue,
  mapValue,
  objectValue,
  ownSources,
  pick,
  stringValue,
  tupleValue,
  unknownValue,
  withSources,
  type ListValue,
  type MappingValue,
  type NullValue,
  type TupleValue,
  type Value,
} from "../values/value.js";
import { shapedBy } from "./collections.js";
import {
  any,
  anything,
  defineFunction,
  failure,
  list,
  listOrTuple,
  mapOrObject,
  nullable,
  partly,
  string,
  type Failure,
} from "./define.js";

function lookup(from: MappingValue, key: Value & { kind: "string" }, fallback: Value | undefined): Value | Failure {
  const decided = joinSources(ownSources(from), allSources(key));
  const given = from.entries.get(key.value);
  const converted = fallback === undefined || from.kind === "object" ? fallback : convert(fallback, from.element);
  if (converted?.kind === "failure") return failure("the default must have the type of the map's elements");
  const result = given ?? converted;
  if (result === undefined) return failure("there is no such key, and no default");
  return withSources(result, decided, from.sensitive || key.sensitive);
}

function merge(maps: readonly (MappingValue | NullValue)[]): Value {
  const given = maps.flatMap((part) => (part.kind === "null" ? [] : [part]));
  const entries = new Map<string, Value>();
  for (const part of given) {
    for (const [key, value] of part.entries) entries.set(key, given.length > 1 ? pick({ ...part, sensitive: false }, value) : value);
  }
  const type = given.length === maps.length ? commonElement(given) : null;
  return shapedBy(type === null ? objectValue(entries) : mapValue(type, entries), ...maps);
}

/** The element type, where all are maps of one type. */
function commonElement(maps: readonly MappingValue[]): Type | null {
  const [first] = maps;
  if (first?.kind !== "map") return null;
  return maps.every((part) => part.kind === "map" && sameType(part.element, first.element)) ? first.element : null;
}

function zipMap(keys: ListValue, values: ListValue | TupleValue): Value | Failure {
  if (keys.items.length !== values.items.length) return failure(`there are ${keys.items.length} keys and ${values.items.length} values`);
  const entries = new Map<string, Value>();
  for (const [index, key] of keys.items.entries()) {
    const value = values.items[index];
    if (key.kind !== "string" || value === undefined) return failure("a key is null");
    entries.set(key.value, value);
  }
  const result = values.kind === "list" ? mapValue(values.element, entries) : objectValue(entries);
  return withSources(shapedBy(result, values), allSources(keys), keys.sensitive);
}

export const mapFunctions = [
  defineFunction("keys", {
    parameters: [partly(mapOrObject("inputMap"))],
    nature: "selects",
    returns: DYNAMIC,
    call([values]) {
      const keys = sortedKeys(values.entries).map((key) => stringValue(key));
      return shapedBy(values.kind === "map" ? listValue(STRING, keys) : tupleValue(keys), values);
    },
  }),
  defineFunction("values", {
    parameters: [partly(mapOrObject("mapping"))],
    nature: "selects",
    returns: ([values]) => (values?.kind === "map" ? listOf(values.element) : DYNAMIC),
    call([values]) {
      const items = sortedEntries(values.entries).map(([, value]) => value);
      return shapedBy(values.kind === "map" ? listValue(values.element, items) : tupleValue(items), values);
    },
  }),
  defineFunction("lookup", {
    parameters: [anything(mapOrObject("inputMap")), string("key")],
    rest: anything(nullable(any("default"))),
    nature: "selects",
    returns: ([from]) => (from?.kind === "map" ? from.element : DYNAMIC),
    call([from, key], [fallback, ...more]) {
      if (more.length > 0) return failure("at most one default is allowed");
      return from.kind === "unknown"
        ? unknownValue(
            from.type.kind === "map" ? from.type.element : DYNAMIC,
            joinSources(ownSources(from), allSources(key)),
            from.sensitive,
          )
        : lookup(from, key, fallback);
    },
  }),
  defineFunction("merge", {
    parameters: [],
    rest: partly(nullable(mapOrObject("maps"))),
    nature: "selects",
    returns: DYNAMIC,
    call: (_, maps) => merge(maps),
  }),
  defineFunction("zipmap", {
    parameters: [list("keys", STRING), partly(listOrTuple("values"))],
    nature: "selects",
    returns: DYNAMIC,
    call: ([keys, values]) => zipMap(keys, values),
  }),
];
