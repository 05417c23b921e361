import type { Call, Expression, ObjectExpression } from "../hcl/syntax.js";
import { BOOL, DYNAMIC, listOf, mapOf, NUMBER, objectOf, setOf, STRING, tupleOf, type ObjectType, type Type } from "../values/type.js";
import { isMapping, isSequence, objectValue, pick, tupleValue, unknownValue, type MappingValue, type Value } from "../values/value.js";
import { literalText } from "./module-source.js";

/** The type of a variable with the defaults of its optional attributes. */
export interface Constraint {
  readonly type: Type;
  readonly defaults: Defaults | null;
}

/** Where defaults stand inside a type; null where there are none. */
interface Defaults {
  /** Of an object, by name. */
  readonly attributes: ReadonlyMap<string, AttributeDefault>;
  /** Of the elements of a collection. */
  readonly element: Defaults | null;
  /** Of the elements of a tuple, in order. */
  readonly elements: readonly (Defaults | null)[];
}

interface AttributeDefault {
  readonly value: Expression | null;
  readonly inner: Defaults | null;
}

const KEYWORDS: Readonly<Record<string, Type>> = {
  string: STRING,
  number: NUMBER,
  bool: BOOL,
  any: DYNAMIC,
  // Terraform 0.11 wrote collections without the type of their elements.
  list: listOf(DYNAMIC),
  set: setOf(DYNAMIC),
  map: mapOf(DYNAMIC),
};

export const ANY: Constraint = { type: DYNAMIC, defaults: null };

/** The constraint that a `type` argument writes; null where it is none. */
export function readConstraint(expression: Expression): Constraint | null {
  if (expression.kind === "parentheses") return readConstraint(expression.expression);
  if (expression.kind === "call") return compound(expression);
  const name = expression.kind === "variable" ? expression.name : literalText(expression);
  const type = name !== null && Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
  return type === undefined ? null : { type, defaults: null };
}

function compound({ name, args }: Call): Constraint | null {
  const [inner] = args;
  if (inner === undefined) return null;
  if (name === "object" && inner.kind === "object") return objectConstraint(inner);
  if (name === "tuple" && inner.kind === "tuple") return tupleConstraint(inner.items);
  const element = readConstraint(inner);
  if (element === null) return null;
  const defaults = element.defaults && { attributes: new Map(), element: element.defaults, elements: [] };
  if (name === "list") return { type: listOf(element.type), defaults };
  if (name === "set") return { type: setOf(element.type), defaults };
  return name === "map" ? { type: mapOf(element.type), defaults } : null;
}

function tupleConstraint(items: readonly Expression[]): Constraint | null {
  const elements = items.map(readConstraint);
  if (!elements.every((element) => element !== null)) return null;
  const hasDefaults = elements.some(({ defaults }) => defaults !== null);
  return {
    type: tupleOf(elements.map(({ type }) => type)),
    defaults: hasDefaults ? { attributes: new Map(), element: null, elements: elements.map(({ defaults }) => defaults) } : null,
  };
}

function objectConstraint({ items }: ObjectExpression): Constraint | null {
  const types = new Map<string, Type>();
  const optional = new Set<string>();
  const attributes = new Map<string, AttributeDefault>();
  for (const { key, value } of items) {
    const name = key.kind === "variable" ? key.name : literalText(key);
    const { inner, fallback, isOptional } = optionalParts(value);
    const constraint = readConstraint(inner);
    if (name === null || constraint === null) return null;
    types.set(name, constraint.type);
    if (isOptional) optional.add(name);
    if (fallback !== null || constraint.defaults !== null) attributes.set(name, { value: fallback, inner: constraint.defaults });
  }
  return { type: objectOf(types, optional), defaults: attributes.size > 0 ? { attributes, element: null, elements: [] } : null };
}

/** `optional(type, default)`, or a type as it is. */
function optionalParts(expression: Expression): { inner: Expression; fallback: Expression | null; isOptional: boolean } {
  if (expression.kind !== "call" || expression.name !== "optional") return { inner: expression, fallback: null, isOptional: false };
  const [inner = expression, fallback = null] = expression.args;
  return { inner, fallback, isOptional: true };
}

type Evaluate = (expression: Expression) => Value;

/** The value with the defaults of optional attributes that are missing or null. `evaluate` gives the value of a default. */
export function withDefaults(value: Value, defaults: Defaults | null, evaluate: Evaluate): Value {
  if (defaults === null) return value;
  if (isSequence(value)) {
    const { element, elements } = defaults;
    const items = value.items.map((item, index) => withDefaults(item, element ?? elements[index] ?? null, evaluate));
    return tupleValue(items, value.origin, value.sources, value.sensitive);
  }
  if (!isMapping(value)) return value;
  return defaults.attributes.size > 0
    ? objectWithDefaults(value, defaults.attributes, evaluate)
    : mapWithDefaults(value, defaults.element, evaluate);
}

function mapWithDefaults(value: MappingValue, element: Defaults | null, evaluate: Evaluate): Value {
  const entries = Array.from(value.entries, ([name, entry]) => [name, withDefaults(entry, element, evaluate)] as const);
  return objectValue(new Map(entries), value.origin, value.sources, value.sensitive);
}

function objectWithDefaults(value: MappingValue, attributes: ReadonlyMap<string, AttributeDefault>, evaluate: Evaluate): Value {
  const entries = new Map(value.entries);
  for (const [name, fallback] of attributes) {
    const given = entries.get(name);
    const missing = given === undefined || given.kind === "null";
    const filled = missing && fallback.value !== null ? pick(value, evaluate(fallback.value)) : given;
    if (filled !== undefined) entries.set(name, withDefaults(filled, fallback.inner, evaluate));
  }
  return objectValue(entries, value.origin, value.sources, value.sensitive);
}

/**
 * The value with whole resources in it reduced to the attributes that the type names, so that those that are written stay known
 * while the others are unknown.
 */
export function narrowed(value: Value, type: Type): Value {
  if (type.kind === "object" && isMapping(value)) return narrowedObject(value, type);
  if (type.kind === "map" && isMapping(value) && !isOpen(value)) {
    const entries = Array.from(value.entries, ([name, entry]) => [name, narrowed(entry, type.element)] as const);
    return entries.every(([name, entry]) => entry === value.entries.get(name))
      ? value
      : objectValue(new Map(entries), value.origin, value.sources, value.sensitive);
  }
  if ((type.kind === "list" || type.kind === "set") && isSequence(value)) {
    const items = value.items.map((item) => narrowed(item, type.element));
    return items.every((item, index) => item === value.items[index])
      ? value
      : tupleValue(items, value.origin, value.sources, value.sensitive);
  }
  return value;
}

function narrowedObject(value: MappingValue, type: ObjectType): Value {
  if (!isOpen(value)) return value;
  const entries = new Map<string, Value>();
  for (const [name, attribute] of type.attributes) entries.set(name, narrowed(value.entries.get(name) ?? unknownValue(), attribute));
  return objectValue(entries, value.origin, value.sources, value.sensitive);
}

function isOpen(value: MappingValue): boolean {
  return value.kind === "object" && value.open;
}
