import {
  DYNAMIC,
  isPrimitive,
  listOf,
  mapOf,
  objectOf,
  sameType,
  STRING,
  tupleOf,
  type ObjectType,
  type TupleType,
  type Type,
} from "./type.js";

type Strictness = "safe" | "unsafe";

/**
 * Whether values of one type convert to another. Safe conversions succeed for every value;
 * an unsafe one may fail for some: text to number, a map to an object.
 */
export function convertible(from: Type, to: Type, strictness: Strictness): boolean {
  if (sameType(from, to) || to.kind === "dynamic") return true;
  if (from.kind === "dynamic") return strictness === "unsafe";
  switch (to.kind) {
    case "list":
    case "set":
      return sequenceConvertible(from, to.kind, to.element, strictness);
    case "map":
      return mapConvertible(from, to.element, strictness);
    case "tuple":
      return from.kind === "tuple" && tupleConvertible(from, to, strictness);
    case "object":
      return objectConvertible(from, to, strictness);
    default:
      return primitiveConvertible(from, to, strictness);
  }
}

function primitiveConvertible(from: Type, to: Type, strictness: Strictness): boolean {
  if (to.kind === "string") return from.kind === "number" || from.kind === "bool";
  return strictness === "unsafe" && from.kind === "string";
}

function tupleConvertible(from: TupleType, to: TupleType, strictness: Strictness): boolean {
  return (
    from.elements.length === to.elements.length &&
    from.elements.every((element, index) => convertible(element, to.elements[index] ?? DYNAMIC, strictness))
  );
}

function sequenceConvertible(from: Type, to: "list" | "set", element: Type, strictness: Strictness): boolean {
  if (from.kind === "tuple") return elementsConvertible(from.elements, element, strictness);
  if (from.kind !== "list" && from.kind !== "set") return false;
  // A list may hold an element twice, so that making it a set loses something.
  if (from.kind === "list" && to === "set" && strictness === "safe") return false;
  return convertible(from.element, element, strictness);
}

function elementsConvertible(elements: readonly Type[], to: Type, strictness: Strictness): boolean {
  if (to.kind === "dynamic") return elements.length === 0 || unify(elements) !== null;
  return elements.every((element) => convertible(element, to, strictness));
}

function mapConvertible(from: Type, element: Type, strictness: Strictness): boolean {
  if (from.kind === "map") return convertible(from.element, element, strictness);
  return from.kind === "object" && elementsConvertible([...from.attributes.values()], element, strictness);
}

function objectConvertible(from: Type, to: ObjectType, strictness: Strictness): boolean {
  if (from.kind === "map")
    return strictness === "unsafe" && [...to.attributes.values()].every((attribute) => convertible(from.element, attribute, strictness));
  if (from.kind !== "object") return false;
  for (const [name, wanted] of to.attributes) {
    const given = from.attributes.get(name);
    if (given === undefined ? to.optional?.has(name) !== true : !convertible(given, wanted, strictness)) return false;
  }
  return true;
}

/** The one type that values of all these types convert to, as a conditional or `tolist` needs it; null when there is none. */
export function unify(types: readonly Type[]): Type | null {
  const [first] = types;
  if (first === undefined) return DYNAMIC;
  if (types.every((type) => sameType(type, first))) return first;
  const concrete = types.filter((type) => type.kind !== "dynamic");
  const dynamic = concrete.length < types.length;
  const alike = unifyAlike(concrete, dynamic);
  if (alike !== undefined) return alike;
  return unifyByConversion(concrete) ?? (dynamic ? DYNAMIC : null);
}

/** Types of one family unify as that or not at all; undefined for a mixture, which only conversion can help. */
function unifyAlike(types: readonly Type[], dynamic: boolean): Type | null | undefined {
  const [first, second, third] = [...new Set(types.map((type) => type.kind))].sort();
  if (second === undefined) return unifyFamily(types, dynamic);
  if (third === undefined && first === "map" && second === "object") return unifyStructures(types, unifyAsMap);
  if (third === undefined && first === "list" && second === "tuple") return unifyStructures(types, unifyAsList);
  return undefined;
}

/** What stands beside the types of a family and is not known yet may be anything, so nothing is settled. */
function unifyFamily(types: readonly Type[], dynamic: boolean): Type | null | undefined {
  const [first] = types;
  if (first === undefined || isPrimitive(first)) return undefined;
  if (dynamic) return DYNAMIC;
  switch (first.kind) {
    case "map":
      return unifyAsMap(types);
    case "object":
      return unifyObjects(types as readonly ObjectType[]); // All are of the first one's kind.
    case "tuple":
      return unifyTuples(types as readonly TupleType[]); // The same.
    default: {
      const element = unify(types.flatMap(elementTypes));
      return element === null ? null : { kind: first.kind, element };
    }
  }
}

/** Makes a collection of each structure first, and then one of all; undefined where that does not work. */
function unifyStructures(types: readonly Type[], unifyAs: (types: readonly Type[]) => Type | null): Type | undefined {
  const collections: Type[] = [];
  for (const type of types) {
    if (elementTypes(type).length === 0) continue;
    const collection = unifyAs([type]);
    if (collection === null) return undefined;
    collections.push(collection);
  }
  return unifyAs(collections) ?? undefined;
}

function unifyAsMap(types: readonly Type[]): Type | null {
  const element = unify(types.flatMap(elementTypes));
  return element === null ? null : mapOf(element);
}

function unifyAsList(types: readonly Type[]): Type | null {
  const element = unify(types.flatMap(elementTypes));
  if (element === null || (element.kind === "dynamic" && types.some(isMixture))) return null;
  return listOf(element);
}

/** Whether it is a tuple whose elements have no type in common but for those that are not known: it makes no list, as an object makes a map. */
function isMixture(type: Type): boolean {
  if (type.kind !== "tuple" || type.elements.every(({ kind }) => kind === "dynamic")) return false;
  return unify(type.elements)?.kind === "dynamic";
}

/** The types of what a collection or structure holds. */
export function elementTypes(type: Type): readonly Type[] {
  if (type.kind === "tuple") return type.elements;
  if (type.kind === "object") return [...type.attributes.values()];
  return "element" in type ? [type.element] : [];
}

function unifyObjects(types: readonly ObjectType[]): Type | null {
  const names = [...(types[0]?.attributes.keys() ?? [])];
  const alike = types.every(({ attributes }) => attributes.size === names.length && names.every((name) => attributes.has(name)));
  if (!alike) return unifyAsMap(types);
  const attributes = new Map<string, Type>();
  for (const name of names) {
    const attribute = unify(types.map((type) => type.attributes.get(name) ?? DYNAMIC));
    if (attribute === null) return null;
    attributes.set(name, attribute);
  }
  return objectOf(attributes);
}

function unifyTuples(types: readonly TupleType[]): Type | null {
  const length = types[0]?.elements.length ?? 0;
  if (types.some((type) => type.elements.length !== length)) return unifyAsList(types);
  const elements: Type[] = [];
  for (let index = 0; index < length; index += 1) {
    const element = unify(types.map((type) => type.elements[index] ?? DYNAMIC));
    if (element === null) return null;
    elements.push(element);
  }
  return tupleOf(elements);
}

function unifyByConversion(types: readonly Type[]): Type | null {
  if (types.every(isPrimitive)) return types.some((type) => type.kind === "string") || types.length === 0 ? STRING : unifySame(types);
  // A set becomes a list more readily than the other way round.
  const candidates = [...types].sort((a, b) => Number(a.kind === "set") - Number(b.kind === "set"));
  for (const strictness of ["safe", "unsafe"] as const) {
    for (const candidate of candidates) if (types.every((type) => convertible(type, candidate, strictness))) return candidate;
  }
  return null;
}

function unifySame(types: readonly Type[]): Type | null {
  const [first] = types;
  return first !== undefined && types.every((type) => sameType(type, first)) ? first : null;
}
