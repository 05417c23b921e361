import { convert } from "../values/convert.js";
import { identityOf } from "../values/equality.js";
import { makeSet } from "../values/set.js";
import { DYNAMIC, setOf, tupleOf, type Type } from "../values/type.js";
import { unify } from "../values/unify.js";
import { listValue, pick, tupleValue, typeOf, type SequenceValue, type SetValue, type Value } from "../values/value.js";
import { MAX_ELEMENTS } from "../evaluate/limits.js";
import { shapedBy } from "./collections.js";
import { anySequence, defineFunction, failure, partly, set, type Failure } from "./define.js";

/** The sets with one element type, as operations on them need. */
function alike(sets: readonly SetValue[]): SetValue[] | Failure {
  // What an empty set would hold does not matter.
  const type = unify(sets.map(({ element }) => element).filter(({ kind }) => kind !== "dynamic"));
  if (type === null) return failure("the sets have no element type in common");
  const converted: SetValue[] = [];
  for (const one of sets) {
    const same = convert(one, setOf(type));
    if (same.kind !== "set") return failure("the sets have no element type in common");
    converted.push(same);
  }
  return converted;
}

function combine(sets: readonly SetValue[], keep: (key: string, others: readonly ReadonlySet<string>[]) => boolean): Value | Failure {
  const same = alike(sets);
  if ("kind" in same) return same;
  const [first, ...others] = same;
  if (first === undefined) return failure("a set is required");
  const keys = others.map(({ items }) => new Set(items.map(identityOf)));
  return makeSet(
    first.element,
    first.items.filter((item) => keep(identityOf(item), keys)),
  );
}

function union(sets: readonly SetValue[]): Value | Failure {
  const same = alike(sets);
  if ("kind" in same) return same;
  return makeSet(
    same[0]?.element ?? DYNAMIC,
    same.flatMap(({ items }) => items),
  );
}

function elementType(sequence: SequenceValue): Type | null {
  return sequence.kind === "tuple" ? unify(sequence.items.map(typeOf)) : sequence.element;
}

function product(given: readonly SequenceValue[]): Value | Failure {
  if (given.length < 2) return failure("at least two arguments are required");
  const types: Type[] = [];
  const factors: (readonly Value[])[] = [];
  let count = 1;
  for (const value of given) {
    const type = elementType(value);
    const items = type === null ? null : convert(value, { kind: value.kind === "set" ? "set" : "list", element: type });
    if (type === null || items === null || !("items" in items))
      return failure("all arguments must be lists or sets of elements of one type");
    types.push(type);
    factors.push(items.items.map((item) => pick({ ...items, sensitive: false }, item)));
    count *= items.items.length;
  }
  if (count > MAX_ELEMENTS) return failure(`the product has more than ${MAX_ELEMENTS} elements`);
  let rows: (readonly Value[])[] = [[]];
  for (const factor of factors) rows = rows.flatMap((row) => factor.map((item) => [...row, item]));
  const items = rows.map((row) => tupleValue(row));
  const element = tupleOf(types);
  return shapedBy(given.some(({ kind }) => kind === "set") ? makeSet(element, items) : listValue(element, items), ...given);
}

/** The type of operations on sets; an argument that is not known has a type all the same. */
function returns(args: readonly Value[]): Type | Failure {
  const elements = args.map(typeOf).flatMap((type) => ("element" in type && type.element.kind !== "dynamic" ? [type.element] : []));
  const element = unify(elements);
  return element === null ? failure("the sets have no element type in common") : setOf(element);
}

export const setFunctions = [
  defineFunction("setunion", {
    parameters: [set("first_set")],
    rest: set("other_sets"),
    returns,
    call: ([first], others) => union([first, ...others]),
  }),
  defineFunction("setintersection", {
    parameters: [set("first_set")],
    rest: set("other_sets"),
    returns,
    call: ([first], others) => combine([first, ...others], (key, keys) => keys.every((other) => other.has(key))),
  }),
  defineFunction("setsubtract", {
    parameters: [set("a"), set("b")],
    returns,
    call: ([a, b]) => combine([a, b], (key, keys) => !keys.some((other) => other.has(key))),
  }),
  defineFunction("setproduct", {
    parameters: [],
    rest: partly(anySequence("sets")),
    nature: "selects",
    returns: DYNAMIC,
    call: (_, sets) => product(sets),
  }),
];
