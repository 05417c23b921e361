import { equal, identityOf } from "../values/equality.js";
import { compareText, sortedEntries } from "../values/order.js";
import { joinSources, type Sources } from "../values/provenance.js";
import { graphemes } from "../values/text.js";
import { BOOL, DYNAMIC, listOf, mapOf, NUMBER, STRING, type Type } from "../values/type.js";
import { unify } from "../values/unify.js";
import { convert } from "../values/convert.js";
import {
  allSources,
  boolValue,
  integerValue,
  isMapping,
  isSequence,
  isWhollyKnown,
  listValue,
  mapValue,
  nullValue,
  ownSources,
  pick,
  stringValue,
  tupleValue,
  typeOf,
  unknownValue,
  withSources,
  type ListValue,
  type SequenceValue,
  type TupleValue,
  type Value,
} from "../values/value.js";
import {
  any,
  anySequence,
  anything,
  defineFunction,
  failure,
  list,
  listOrTuple,
  map,
  nullable,
  number,
  partly,
  type Failure,
} from "./define.js";
import { wholeNumber } from "./whole-number.js";

/** The result as made from the arguments: it depends on their shape, and is marked when one of them is. */
export function shapedBy<V extends Value>(result: V, ...shapes: readonly Value[]): V {
  let shaped = result;
  for (const shape of shapes) shaped = withSources(shaped, ownSources(shape), shape.sensitive);
  return shaped;
}

/** The same kind of sequence with other items; a set gives a list. */
function like(sequence: SequenceValue, items: readonly Value[]): Value {
  return sequence.kind === "tuple" ? tupleValue(items) : listValue(sequence.element, items);
}

function length(value: Value): Value | Failure {
  if (value.kind === "string") return shapedBy(integerValue(graphemes(value.value).length), value);
  if (value.kind === "set" && !value.items.every(isWhollyKnown)) return unknownValue(NUMBER, allSources(value), value.sensitive, true);
  if (isSequence(value)) return shapedBy(integerValue(value.items.length), value);
  return isMapping(value) ? shapedBy(integerValue(value.entries.size), value) : failure("a string or a collection is required");
}

function element(values: ListValue | TupleValue, index: number): Value | Failure {
  if (values.items.length === 0) return failure("an empty list has no elements");
  if (index < 0) return failure("the index must not be negative");
  const item = values.items[index % values.items.length];
  return item === undefined ? failure("the index is outside the list") : pick(values, item);
}

function slice(values: ListValue | TupleValue, start: number | null, end: number | null): Value | Failure {
  if (start === null || end === null || start < 0 || end < 0) return failure("the indexes must be whole numbers of at least 0");
  if (end > values.items.length) return failure("the end index is greater than the length of the list");
  if (start > end) return failure("the start index is greater than the end index");
  return shapedBy(like(values, values.items.slice(start, end)), values);
}

function concat(sequences: readonly (ListValue | TupleValue)[]): Value | Failure {
  if (sequences.length === 0) return failure("at least one list is required");
  const items: Value[] = [];
  const types: Type[] = [];
  for (const sequence of sequences) {
    if (sequence.kind === "list") types.push(sequence.element);
    for (const item of sequence.items) items.push(sequences.length === 1 ? item : pick({ ...sequence, sensitive: false }, item));
  }
  const common = types.length === sequences.length ? unify(types) : null;
  const whole = shapedBy(tupleValue(items), ...sequences);
  if (common === null) return whole;
  return convert(whole, listOf(common));
}

interface Flattened {
  readonly items: Value[];
  sources: Sources | null;
  sensitive: boolean;
  /** False where an element may turn out to be a list. */
  known: boolean;
}

const NO_SEQUENCE: ReadonlySet<Type["kind"]> = new Set(["string", "number", "bool", "map", "object"]);

function addFlat(sequence: SequenceValue, into: Flattened): void {
  into.sources = joinSources(into.sources, ownSources(sequence));
  into.sensitive ||= sequence.sensitive;
  for (const item of sequence.items) {
    if (isSequence(item)) addFlat(item, into);
    else if (item.kind === "unknown" && !NO_SEQUENCE.has(item.type.kind)) into.known = false;
    else into.items.push(pick({ ...sequence, sensitive: false }, item));
  }
}

function flatten(values: SequenceValue): Value {
  const flat: Flattened = { items: [], sources: null, sensitive: false, known: true };
  addFlat(values, flat);
  return flat.known
    ? tupleValue(flat.items, null, flat.sources, flat.sensitive)
    : unknownValue(DYNAMIC, allSources(values), flat.sensitive, true);
}

function indexOf(values: readonly Value[], sought: Value): Value | Failure {
  for (const [index, value] of values.entries()) {
    const same = equal(value, sought);
    if (same === null) return unknownValue(NUMBER);
    if (same) return integerValue(index);
  }
  return failure("no element equals the value");
}

function contains(values: readonly Value[], sought: Value): Value {
  let unknown = false;
  for (const value of values) {
    const same = equal(value, sought);
    if (same === true) return boolValue(true);
    unknown ||= same === null;
  }
  return unknown ? unknownValue(BOOL) : boolValue(false);
}

function coalesce(values: readonly Value[]): Value | Failure {
  const type = unify(values.map(typeOf).filter(({ kind }) => kind !== "dynamic"));
  if (values.length === 0 || type === null) return failure("all arguments must have the same type");
  const wholeType = values.some((value) => value.kind === "unknown" && value.type.kind === "dynamic") ? DYNAMIC : type;
  let passed: Sources | null = null;
  const sensitive = values.some((value) => value.sensitive);
  for (const value of values) {
    if (value.kind !== "null") {
      const converted = convert(value, wholeType);
      if (converted.kind === "failure") return converted;
      if (converted.kind === "unknown") return unknownValue(wholeType, joinSources(passed, allSources(value)), sensitive);
      if (converted.kind !== "string" || converted.value !== "") return withSources(converted, passed, sensitive);
    }
    passed = joinSources(passed, allSources(value));
  }
  return failure("no argument is other than null or an empty string");
}

function coalesceLists(values: readonly Value[]): Value | Failure {
  let passed: Sources | null = null;
  if (values.length === 0) return failure("at least one argument is required");
  const types = new Set(values.map((value) => (value.kind === "null" ? "null" : typeOf(value).kind)));
  if (![...types].every((kind) => kind === "list" || kind === "tuple" || kind === "dynamic"))
    return failure("all arguments must be lists or tuples");
  for (const value of values) {
    if (value.kind !== "list" && value.kind !== "tuple")
      return unknownValue(DYNAMIC, joinSources(passed, allSources(value)), value.sensitive);
    if (value.items.length > 0) return withSources(value, passed);
    passed = joinSources(passed, ownSources(value));
  }
  return failure("all lists are empty");
}

function distinct(values: ListValue): Value {
  if (!isWhollyKnown(values)) return unknownValue(listOf(values.element), allSources(values));
  const unique = new Map<string, Value>();
  for (const item of values.items) {
    const key = identityOf(item);
    if (!unique.has(key)) unique.set(key, item);
  }
  return listValue(values.element, [...unique.values()]);
}

function chunks(values: ListValue, size: number | null): Value | Failure {
  if (size === null || size < 0) return failure("size: a whole number of at least 0 is required");
  const result: Value[] = [];
  const step = size === 0 ? Math.max(1, values.items.length) : size;
  for (let start = 0; start < values.items.length; start += step) {
    result.push(shapedBy(listValue(values.element, values.items.slice(start, start + step)), { ...values, sensitive: false }));
  }
  return shapedBy(listValue(listOf(values.element), result), values);
}

function matchKeys(values: ListValue, keys: ListValue, sought: ListValue): Value | Failure {
  if (values.items.length !== keys.items.length) return failure("there must be as many keys as values");
  const type = unify([keys.element, sought.element]);
  if (type === null) return failure("the keys and the searched set have no type in common");
  const [left, right] = [convert(keys, listOf(type)), convert(sought, listOf(type))];
  if (left.kind !== "list" || right.kind !== "list") return failure("the keys and the searched set have no type in common");
  const wanted = new Set(right.items.map(identityOf));
  return listValue(
    values.element,
    values.items.filter((_, index) => wanted.has(identityOf(left.items[index] ?? nullValue()))),
  );
}

function transpose(values: ReadonlyMap<string, Value>): Value | Failure {
  const result = new Map<string, Value[]>();
  for (const [key, texts] of sortedEntries(values)) {
    if (texts.kind !== "list") return failure("all elements must be lists of strings");
    for (const text of texts.items) {
      if (text.kind !== "string") return failure("all elements must be lists of strings, without null");
      const names = result.get(text.value);
      if (names === undefined) result.set(text.value, [stringValue(key)]);
      else names.push(stringValue(key));
    }
  }
  const keys = [...result.keys()].sort(compareText);
  return mapValue(listOf(STRING), new Map(keys.map((key) => [key, listValue(STRING, result.get(key) ?? [])])));
}

function truths(values: ListValue, decisive: boolean): Value {
  let unknown = false;
  for (const item of values.items) {
    if (item.kind === "unknown") unknown = true;
    // A null counts as false.
    else if ((item.kind === "bool" && item.value) === decisive) return boolValue(decisive, null, allSources(values));
  }
  return unknown ? unknownValue(BOOL) : boolValue(!decisive);
}

const whole = "a whole number is required";

export const collectionFunctions = [
  defineFunction("length", {
    parameters: [{ ...partly(any("value")), accepts: ["string", "list", "set", "tuple", "map", "object"] }],
    nature: "selects",
    returns: NUMBER,
    call: ([value]) => length(value),
  }),
  defineFunction("element", {
    parameters: [partly(listOrTuple("list")), number("index")],
    nature: "selects",
    returns: ([values]) => (values?.kind === "list" ? values.element : DYNAMIC),
    call([values, index]) {
      const position = wholeNumber(index);
      const result = position === null ? failure(whole) : element(values, position);
      return result.kind === "failure" ? result : withSources(result, allSources(index), index.sensitive);
    },
  }),
  defineFunction("slice", {
    parameters: [partly(listOrTuple("list")), number("start_index"), number("end_index")],
    nature: "selects",
    returns: ([values]) => (values?.kind === "list" ? typeOf(values) : DYNAMIC),
    call([values, start, end]) {
      const result = slice(values, wholeNumber(start), wholeNumber(end));
      return result.kind === "failure" ? result : shapedBy(result, start, end);
    },
  }),
  defineFunction("reverse", {
    parameters: [partly(anySequence("list"))],
    nature: "selects",
    returns: ([values]) => (values === undefined ? DYNAMIC : typeOf(values)),
    call: ([values]) => shapedBy(like(values, [...values.items].reverse()), values),
  }),
  defineFunction("concat", {
    parameters: [],
    rest: partly(listOrTuple("seqs")),
    nature: "selects",
    returns: DYNAMIC,
    call: (_, sequences) => concat(sequences),
  }),
  defineFunction("flatten", {
    parameters: [anything(any("list"))],
    nature: "selects",
    returns: DYNAMIC,
    call: ([values]) => {
      if (isSequence(values)) return flatten(values);
      return values.kind === "unknown" ? unknownValue(DYNAMIC) : failure("a list, set or tuple is required");
    },
  }),
  defineFunction("index", {
    parameters: [partly(any("list")), partly(any("value"))],
    returns: NUMBER,
    call: ([values, sought]) =>
      values.kind === "list" || values.kind === "tuple" ? indexOf(values.items, sought) : failure("a list or tuple is required"),
  }),
  defineFunction("contains", {
    parameters: [partly(anySequence("list")), partly(any("value"))],
    returns: BOOL,
    call: ([values, sought]) => contains(values.items, sought),
  }),
  defineFunction("coalesce", {
    parameters: [],
    rest: anything(nullable(any("vals"))),
    nature: "selects",
    returns: DYNAMIC,
    call: (_, values) => coalesce(values),
  }),
  defineFunction("coalescelist", {
    parameters: [],
    rest: anything(nullable(any("vals"))),
    nature: "selects",
    returns: DYNAMIC,
    call: (_, values) => coalesceLists(values),
  }),
  defineFunction("compact", {
    parameters: [list("list", STRING)],
    returns: listOf(STRING),
    call: ([{ items }]) =>
      listValue(
        STRING,
        items.filter((item) => item.kind === "string" && item.value !== ""),
      ),
  }),
  defineFunction("distinct", {
    parameters: [partly(list("list"))],
    returns: ([values]) => (values === undefined ? DYNAMIC : typeOf(values)),
    call: ([values]) => distinct(values),
  }),
  defineFunction("chunklist", {
    parameters: [partly(list("list")), number("size")],
    nature: "selects",
    returns: ([values]) => listOf(values === undefined ? DYNAMIC : typeOf(values)),
    call([values, size]) {
      const result = chunks(values, wholeNumber(size));
      return result.kind === "failure" ? result : shapedBy(result, size);
    },
  }),
  defineFunction("matchkeys", {
    parameters: [list("values"), list("keys"), list("searchset")],
    returns: ([values]) => (values === undefined ? DYNAMIC : typeOf(values)),
    call: ([values, keys, sought]) => matchKeys(values, keys, sought),
  }),
  defineFunction("one", {
    parameters: [partly(anySequence("list"))],
    nature: "selects",
    returns: ([values]) => (values?.kind === "list" || values?.kind === "set" ? values.element : DYNAMIC),
    call([values]) {
      if (values.items.length > 1) return failure("there is more than one element");
      return pick(values, values.items[0] ?? nullValue(values.kind === "tuple" ? DYNAMIC : values.element));
    },
  }),
  defineFunction("transpose", {
    parameters: [map("values", listOf(STRING))],
    returns: mapOf(listOf(STRING)),
    call: ([{ entries }]) => transpose(entries),
  }),
  defineFunction("alltrue", { parameters: [partly(list("list", BOOL))], returns: BOOL, call: ([values]) => truths(values, false) }),
  defineFunction("anytrue", { parameters: [partly(list("list", BOOL))], returns: BOOL, call: ([values]) => truths(values, true) }),
];
