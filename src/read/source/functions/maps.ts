import { convert } from "../values/convert.js";
import { sortedEntries, sortedKeys } from "../values/order.js";
import { joinSources } from "../values/provenance.js";
import { DYNAMIC, listOf, sameType, STRING } from "../values/type.js";
import { allSources, isMapping, listValue, mapValue, objectValue, ownSources, pick, stringValue, tupleValue, unknownValue, withSources, type ListValue, type Value } from "../values/value.js";
import { shapedBy } from "./collections.js";
import { any, anything, defineFunction, failure, list, nullable, partly, string, type Failure } from "./define.js";

function lookup(from: Value, key: Value & { kind: "string" }, fallback: Value | undefined): Value | Failure {
  if (!isMapping(from)) return failure("a map or object is required");
  const decided = joinSources(ownSources(from), allSources(key));
  const given = from.entries.get(key.value);
  const converted = fallback === undefined || from.kind === "object" ? fallback : convert(fallback, from.element);
  if (converted?.kind === "failure") return failure("the default must have the type of the map's elements");
  const result = given ?? converted;
  if (result === undefined) return failure("there is no such key, and no default");
  return withSources(result, decided, from.sensitive || key.sensitive);
}

function merge(maps: readonly Value[]): Value | Failure {
  const given = maps.filter((part) => part.kind !== "null");
  const [first] = given;
  const entries = new Map<string, Value>();
  const several = given.length > 1;
  let plain = true;
  for (const part of given) {
    if (!isMapping(part)) return failure("all arguments must be maps or objects");
    for (const [key, value] of part.entries) entries.set(key, several ? pick({ ...part, sensitive: false }, value) : value);
    plain &&= part.kind === "map" && first?.kind === "map" && sameType(part.element, first.element);
  }
  const result = plain && first?.kind === "map" && given.length === maps.length ? mapValue(first.element, entries) : objectValue(entries);
  return shapedBy(result, ...maps);
}

function zipMap(keys: ListValue, values: Value): Value | Failure {
  if (values.kind !== "list" && values.kind !== "tuple") return failure("values: a list or tuple is required");
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
    parameters: [partly(any("inputMap"))],
    nature: "selects",
    returns: DYNAMIC,
    call([values]) {
      if (!isMapping(values)) return failure("a map or object is required");
      const keys = sortedKeys(values.entries).map((key) => stringValue(key));
      return shapedBy(values.kind === "map" ? listValue(STRING, keys) : tupleValue(keys), values);
    },
  }),
  defineFunction("values", {
    parameters: [partly(any("mapping"))],
    nature: "selects",
    returns: ([values]) => (values?.kind === "map" ? listOf(values.element) : DYNAMIC),
    call([values]) {
      if (!isMapping(values)) return failure("a map or object is required");
      const items = sortedEntries(values.entries).map(([, value]) => value);
      return shapedBy(values.kind === "map" ? listValue(values.element, items) : tupleValue(items), values);
    },
  }),
  defineFunction("lookup", {
    parameters: [anything(any("inputMap")), string("key")],
    rest: anything(nullable(any("default"))),
    nature: "selects",
    returns: ([from]) => (from?.kind === "map" ? from.element : DYNAMIC),
    call([from, key], [fallback, ...more]) {
      if (more.length > 0) return failure("at most one default is allowed");
      return from.kind === "unknown" ? unknownValue(from.type.kind === "map" ? from.type.element : DYNAMIC, joinSources(ownSources(from), allSources(key)), from.sensitive) : lookup(from, key, fallback);
    },
  }),
  defineFunction("merge", { parameters: [], rest: partly(nullable(any("maps"))), nature: "selects", returns: DYNAMIC, call: (_, maps) => merge(maps) }),
  defineFunction("zipmap", { parameters: [list("keys", STRING), partly(any("values"))], nature: "selects", returns: DYNAMIC, call: ([keys, values]) => zipMap(keys, values) }),
];
