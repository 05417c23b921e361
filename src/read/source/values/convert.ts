import { failure, type Failure } from "./failure.js";
import { numberFromText, formatNumber } from "./number.js";
import { compareText } from "./order.js";
import { makeSet } from "./set.js";
import {
  describeType,
  DYNAMIC,
  hasDynamic,
  listOf,
  mapOf,
  objectOf,
  sameType,
  setOf,
  tupleOf,
  type ObjectType,
  type TupleType,
  type Type,
} from "./type.js";
import { convertible, elementTypes, unify } from "./unify.js";
import {
  boolValue,
  isMapping,
  isSequence,
  listValue,
  mapValue,
  nullValue,
  objectValue,
  pick,
  stringValue,
  tupleValue,
  typeOf,
  unknownValue,
  type MappingValue,
  type SequenceValue,
  type StringValue,
  type Value,
} from "./value.js";

/** The value as one of the type, as Terraform converts arguments and module inputs. Where it came from stays. */
export function convert(value: Value, to: Type): Value | Failure {
  if (to.kind === "dynamic") return value;
  if (value.kind === "null" || value.kind === "unknown") return convertAbsent(value, to);
  if (value.kind === "object" && value.open) return { ...unknownValue(to, value.sources, value.sensitive), origin: value.origin };
  switch (to.kind) {
    case "string":
      return toText(value);
    case "number":
      return toNumber(value);
    case "bool":
      return toBool(value);
    default:
      return (isSequence(value) ? fromSequence(value, to) : isMapping(value) ? fromMapping(value, to) : null) ?? cannot(value, to);
  }
}

function fromSequence(value: SequenceValue, to: Type): Value | Failure | null {
  if (to.kind === "list" || to.kind === "set") return toSequence(value, to.kind, to.element);
  return to.kind === "tuple" && value.kind === "tuple" ? toTuple(value.items, value, to) : null;
}

function fromMapping(value: MappingValue, to: Type): Value | Failure | null {
  if (to.kind === "map") return toMap(value, to.element);
  return to.kind === "object" ? toObject(value, to) : null;
}

function cannot(value: Value, to: Type): Failure {
  return failure(`${describeType(to)} required, this is ${describeType(typeOf(value))}`);
}

function convertAbsent(value: Value & { kind: "null" | "unknown" }, to: Type): Value | Failure {
  if (!convertible(value.type, to, "unsafe")) return failure(`${describeType(to)} required, this is ${describeType(value.type)}`);
  const type = hasDynamic(to) ? resolved(value.type, to) : withoutOptional(to);
  return value.type === type ? value : { ...value, type };
}

/** The type that converting a value of one type gives when the other one has `any` in it. */
function resolved(from: Type, to: Type): Type {
  if (to.kind === "dynamic") return from;
  const collection = to.kind === "list" || to.kind === "set" || to.kind === "map";
  if (collection && to.element.kind === "dynamic" && from.kind !== "dynamic")
    return { kind: to.kind, element: unify(elementTypes(from)) ?? DYNAMIC };
  return withoutOptional(to);
}

/** The type of a value that was converted to the type: every attribute is there. */
export function withoutOptional(type: Type): Type {
  switch (type.kind) {
    case "list":
      return listOf(withoutOptional(type.element));
    case "set":
      return setOf(withoutOptional(type.element));
    case "map":
      return mapOf(withoutOptional(type.element));
    case "tuple":
      return tupleOf(type.elements.map(withoutOptional));
    case "object":
      return objectOf(new Map(Array.from(type.attributes, ([name, attribute]) => [name, withoutOptional(attribute)])));
    default:
      return type;
  }
}

function toText(value: Value): Value | Failure {
  if (value.kind === "string") return value;
  if (value.kind === "number") return stringValue(formatNumber(value), value.origin, value.sources, value.sensitive);
  if (value.kind === "bool") return stringValue(value.value ? "true" : "false", value.origin, value.sources, value.sensitive);
  return failure("string required");
}

function toNumber(value: Value): Value | Failure {
  if (value.kind === "number") return value;
  if (value.kind !== "string") return failure("a number is required");
  const number = numberFromText(value.value);
  return number === null
    ? failure("a number is required")
    : { ...number, origin: value.origin, sources: value.sources, sensitive: value.sensitive };
}

function toBool(value: Value): Value | Failure {
  if (value.kind === "bool") return value;
  const truth = value.kind === "string" ? truthOf(value) : null;
  return truth === null ? failure("a bool is required") : boolValue(truth, value.origin, value.sources, value.sensitive);
}

function truthOf({ value }: StringValue): boolean | null {
  if (value === "true" || value === "1") return true;
  return value === "false" || value === "0" ? false : null;
}

function toSequence(value: SequenceValue, kind: "list" | "set", element: Type): Value | Failure {
  if (value.kind === kind && (element.kind === "dynamic" || sameType(value.element, element))) return value;
  if (value.kind === "set" && kind === "list" && value.items.some((item) => item.kind === "unknown")) {
    return { ...unknownValue(listOf(withoutOptional(element)), value.sources, value.sensitive, true), origin: value.origin };
  }
  const items = convertAll(value.items, element, value.kind === "tuple" ? null : value.element, "sequence");
  if (!("items" in items)) return items;
  if (kind === "list") return listValue(items.element, items.items, value.origin, value.sources, value.sensitive);
  return makeSet(items.element, items.items, value.origin, value.sources, value.sensitive);
}

interface Converted {
  readonly element: Type;
  readonly items: readonly Value[];
}

/** All values as one type: the given one, or where that leaves something open the one they have in common. */
function convertAll(values: readonly Value[], to: Type, elementType: Type | null, structure: "map" | "sequence"): Converted | Failure {
  if (!hasDynamic(to)) return convertEach(values, to, withoutOptional(to));
  const partly = convertEach(values, to, to);
  if (!("items" in partly)) return partly;
  if (values.length === 0) return { element: elementType !== null && to.kind === "dynamic" ? elementType : withoutOptional(to), items: [] };
  const types = partly.items.map(typeOf);
  const element = unify(types);
  if (element === null) return failure("all elements must have the same type");
  if (element.kind === "dynamic" && types.some((type) => type.kind !== "dynamic")) {
    return convertMixed(partly.items, element, structure);
  }
  return convertEach(partly.items, element, element);
}

/** Values that have no type in common but for those whose type is not known: null, or what is unknown. */
function convertMixed(values: readonly Value[], element: Type, structure: "map" | "sequence"): Converted | Failure {
  if (values.some((value) => value.kind === "unknown" || (value.kind === "object" && value.open))) return { element, items: values };
  // A null may stand beside structures of one type in a map; Terraform refuses it in a list.
  const [first, ...others] = values.map(typeOf).filter(({ kind }) => kind !== "dynamic");
  const known = structure === "map" && first !== undefined && others.every((type) => sameType(type, first));
  return known ? convertEach(values, first, first) : failure("all elements must have the same type");
}

function convertEach(values: readonly Value[], to: Type, element: Type): Converted | Failure {
  const items: Value[] = [];
  for (const value of values) {
    const item = convert(value, to);
    if (item.kind === "failure") return failure(`element ${items.length}: ${item.detail}`);
    items.push(item);
  }
  return { element, items };
}

function toMap(value: MappingValue, element: Type): Value | Failure {
  if (value.kind === "map" && (element.kind === "dynamic" || sameType(value.element, element))) return value;
  const keys = [...value.entries.keys()];
  if (value.kind === "object") keys.sort(compareText);
  const converted = convertAll(
    keys.map((key) => value.entries.get(key) ?? nullValue()),
    element,
    value.kind === "map" ? value.element : null,
    "map",
  );
  if (!("items" in converted)) return converted;
  const entries = new Map(keys.map((key, index) => [key, converted.items[index] ?? nullValue()]));
  return mapValue(converted.element, entries, value.origin, value.sources, value.sensitive);
}

function toTuple(items: readonly Value[], value: SequenceValue, to: TupleType): Value | Failure {
  if (items.length !== to.elements.length)
    return failure(`a tuple of ${to.elements.length} elements is required, this has ${items.length}`);
  const converted: Value[] = [];
  for (const [index, element] of to.elements.entries()) {
    const item = convert(items[index] ?? nullValue(), element);
    if (item.kind === "failure") return failure(`element ${index}: ${item.detail}`);
    converted.push(item);
  }
  return tupleValue(converted, value.origin, value.sources, value.sensitive);
}

function toObject(value: MappingValue, to: ObjectType): Value | Failure {
  const entries = new Map<string, Value>();
  for (const [name, type] of to.attributes) {
    const given = value.entries.get(name);
    if (given === undefined) {
      if (to.optional?.has(name) !== true) return failure(`attribute "${name}" is required`);
      // Its absence follows from the text of the object.
      entries.set(name, pick({ ...value, sensitive: false }, nullValue(withoutOptional(type))));
      continue;
    }
    const converted = convert(given, type);
    if (converted.kind === "failure") return failure(`attribute "${name}": ${converted.detail}`);
    entries.set(name, converted);
  }
  return objectValue(entries, value.origin, value.sources, value.sensitive);
}
