import type { GetAttribute, Index, Span, Splat } from "../hcl/syntax.js";
import { convert } from "../values/convert.js";
import { isInteger } from "../values/number.js";
import { describeType, DYNAMIC, isPrimitive, NUMBER, STRING, type Type } from "../values/type.js";
import { unify } from "../values/unify.js";
import {
  allSources,
  isMapping,
  isSequence,
  listValue,
  ownSources,
  pick,
  tupleValue,
  typeOf,
  unknownValue,
  withSources,
  type ListValue,
  type MappingValue,
  type TupleValue,
  type Value,
} from "../values/value.js";
import { bounded } from "./constructors.js";
import type { Evaluation } from "./evaluation.js";

/** `a.b` */
export function evaluateGet(expression: GetAttribute, evaluation: Evaluation): Value {
  const object = evaluation.evaluate(expression.object);
  if (isMapping(object)) {
    const value = object.entries.get(expression.name);
    if (value !== undefined) return pick(object, value);
    return evaluation.fail(expression, ...missing(object, expression), ownSources(object));
  }
  if (object.kind === "unknown" && !isPrimitive(object.type)) return unknownPart(object, expression.name);
  if (object.kind === "null")
    return evaluation.fail(expression, "null-attribute", "This value is null, so it has no attributes.", ownSources(object));
  const remedy = isSequence(object) ? " Use an index, or a splat for all its elements." : "";
  return evaluation.fail(
    expression,
    "no-attributes",
    `This is ${describeType(typeOf(object))} and has no attributes.${remedy}`,
    ownSources(object),
  );
}

/** What can be declared, by the name that leads to it. */
const DECLARED: Readonly<Record<string, string>> = {
  var: "There is no variable",
  local: "There is no local value",
  module: "There is no module",
  data: "There is no data source of type",
};

/** The name is the author's own text, no value. */
function missing(object: MappingValue, { object: from, name }: GetAttribute): [code: string, detail: string] {
  const what = object.kind === "map" ? "element" : "attribute";
  const declared = from.kind === "variable" && Object.hasOwn(DECLARED, from.name) ? DECLARED[from.name] : undefined;
  return [
    `missing-${what}`,
    declared === undefined
      ? `There is no ${what} "${name}" here.`
      : `${declared} "${name}" in this module. Declare it, or correct the name.`,
  ];
}

function entry(object: MappingValue, name: string, span: Span, evaluation: Evaluation): Value {
  const value = object.entries.get(name);
  if (value !== undefined) return pick(object, value);
  const what = object.kind === "map" ? "element" : "attribute";
  return evaluation.fail(span, `missing-${what}`, `There is no ${what} of this name here.`, ownSources(object));
}

/** An attribute or element of a value that is not known. */
function unknownPart(value: Value & { kind: "unknown" }, name: string | null): Value {
  const { type } = value;
  let part: Type = DYNAMIC;
  if (type.kind === "list" || type.kind === "map") part = type.element;
  else if (type.kind === "object" && name !== null) part = type.attributes.get(name) ?? DYNAMIC;
  return unknownValue(part, ownSources(value), value.sensitive);
}

/** `a[b]` */
export function evaluateIndex(expression: Index, evaluation: Evaluation): Value {
  const object = evaluation.evaluate(expression.object);
  const key = evaluation.evaluate(expression.key);
  return withSources(indexed(object, key, expression, evaluation), allSources(key), key.sensitive);
}

function indexed(object: Value, key: Value, expression: Index, evaluation: Evaluation): Value {
  const sources = ownSources(object);
  if (object.kind === "null") return evaluation.fail(expression, "null-index", "This value is null, so it has no elements.", sources);
  if (key.kind === "null") return evaluation.fail(expression.key, "null-key", "An index must not be null.", sources);
  if (object.kind === "unknown") return unknownPart(object, key.kind === "string" ? key.value : null);
  if (object.kind === "list" || object.kind === "tuple") return item(object, key, expression, evaluation);
  if (isMapping(object)) {
    const name = convert(key, STRING);
    if (name.kind === "string") return entry(object, name.value, expression, evaluation);
    if (name.kind === "unknown") return unknownValue(object.kind === "map" ? object.element : DYNAMIC, sources, object.sensitive);
    return evaluation.fail(expression.key, "invalid-index", "The key of a map or object must be a string.", sources);
  }
  const remedy = object.kind === "set" ? " A set has no order; use tolist() or a for expression." : "";
  return evaluation.fail(expression, "not-indexable", `This is ${describeType(typeOf(object))} and has no index.${remedy}`, sources);
}

function item(object: ListValue | TupleValue, key: Value, expression: Index, evaluation: Evaluation): Value {
  const sources = ownSources(object);
  const element = object.kind === "list" ? object.element : DYNAMIC;
  const index = convert(key, NUMBER);
  if (index.kind === "unknown") return unknownValue(element, sources, object.sensitive);
  if (index.kind !== "number" || !isInteger(index))
    return evaluation.fail(expression.key, "invalid-index", "The index of a list must be a whole number.", sources);
  const value = index.value < 0 ? undefined : object.items[index.value];
  if (value !== undefined) return pick(object, value);
  return evaluation.fail(
    expression,
    "index-out-of-range",
    `The index is outside the list, which has ${object.items.length} element(s), counted from 0.`,
    sources,
  );
}

/** `a[*].b`: null becomes an empty tuple, and a single value a tuple of one. */
export function evaluateSplat(expression: Splat, evaluation: Evaluation): Value {
  const problems = evaluation.problems.length;
  const object = evaluation.evaluate(expression.object);
  if (evaluation.problems.length > problems) return unknownValue(DYNAMIC, allSources(object));
  if (object.kind === "unknown") return unknownSplat(object, expression, evaluation);
  if (object.kind === "null") return nullSplat(object, expression, evaluation);
  const items = isSequence(object) ? object.items.map((element) => pick(object, element)) : [object];
  if (!evaluation.spend(items.length))
    return evaluation.fail(expression, "too-much-work", "Evaluating this takes more steps than Terratrim does for one expression.");
  const results = items.map((value) => each(value, expression, evaluation));
  const sources = isSequence(object) ? ownSources(object) : null;
  if (object.kind === "list" || object.kind === "set") {
    const type =
      results.length === 0 ? typeOf(each(unknownValue(object.element), expression, evaluation.apart([]))) : unify(results.map(typeOf));
    if (type !== null) return bounded(listValue(type, results, null, sources, object.sensitive), expression, evaluation);
  }
  return bounded(tupleValue(results, null, sources, object.sensitive), expression, evaluation);
}

function each(value: Value, expression: Splat, evaluation: Evaluation): Value {
  const problems = evaluation.problems.length;
  const result = evaluation.within({ name: "", value, outer: evaluation.names }).evaluate(expression.each);
  if (evaluation.problems.length === problems || value.kind === "unknown") return result;
  // It has no value, and still the type that it would have.
  return unknownValue(typeOf(each(unknownValue(typeOf(value)), expression, evaluation.apart([]))), result.sources);
}

function nullSplat(object: Value & { kind: "null" }, expression: Splat, evaluation: Evaluation): Value {
  const sources = ownSources(object);
  const { kind } = object.type;
  if (kind === "list" || kind === "set" || kind === "tuple")
    return evaluation.fail(expression, "null-splat", "This list is null; a splat needs a list or a single value.", sources);
  return tupleValue([], null, sources, object.sensitive);
}

function unknownSplat(object: Value & { kind: "unknown" }, expression: Splat, evaluation: Evaluation): Value {
  const { type } = object;
  const sources = ownSources(object);
  if (type.kind === "list" || type.kind === "set") {
    const element = typeOf(each(unknownValue(type.element), expression, evaluation.apart([])));
    return unknownValue({ kind: "list", element }, sources, object.sensitive, true);
  }
  if (type.kind === "tuple")
    return tupleValue(
      type.elements.map((element) => each(unknownValue(element, sources, object.sensitive), expression, evaluation)),
      null,
      sources,
      object.sensitive,
    );
  if (type.kind === "dynamic" || !object.notNull) return unknownValue(DYNAMIC, sources, object.sensitive);
  return tupleValue([each(object, expression, evaluation)], null, null, object.sensitive);
}
