import type { Expression, ObjectExpression, Tuple } from "../hcl/syntax.js";
import { convert } from "../values/convert.js";
import { joinSources, type Sources } from "../values/provenance.js";
import { DYNAMIC, STRING } from "../values/type.js";
import { ownSources, stringValue, tupleValue, objectValue, unknownValue, type Value } from "../values/value.js";
import type { Evaluation } from "./evaluation.js";
import { MAX_SIZE } from "./limits.js";

/** `[a, b]` */
export function evaluateTuple(expression: Tuple, evaluation: Evaluation): Value {
  const items = expression.items.map((item) => evaluation.evaluate(item));
  return bounded(tupleValue(items, evaluation.originOf(expression)), expression, evaluation);
}

/** `{ a = b }` */
export function evaluateObject(expression: ObjectExpression, evaluation: Evaluation): Value {
  const inside = evaluation.inObject();
  const entries = new Map<string, Value>();
  let sources: Sources | null = null;
  let sensitive = false;
  let unknown = false;
  for (const item of expression.items) {
    const value = inside.evaluate(item.value);
    const key = evaluateKey(item.key, evaluation);
    sources = joinSources(sources, key.kind === "string" && key.origin !== null && key.sources === null ? null : ownSources(key));
    sensitive ||= key.sensitive;
    if (key.kind === "string") entries.set(key.value, value);
    else unknown = true;
  }
  const origin = evaluation.originOf(expression);
  if (unknown) return unknownValue(DYNAMIC, joinSources(origin, sources), sensitive);
  return bounded(objectValue(entries, origin, sources, sensitive), expression, evaluation);
}

/** A bare name is the key itself; anything else is computed. The origin of a key that is plain text is left out: it is no value. */
function evaluateKey(key: Expression, evaluation: Evaluation): Value {
  if (key.kind === "variable") return stringValue(key.name);
  const value = evaluation.evaluate(key);
  if (value.kind === "string") return value;
  if (value.kind === "null") return evaluation.fail(key, "null-key", "The key of an object must not be null.");
  const text = convert(value, STRING);
  return text.kind === "failure" ? evaluation.fail(key, "invalid-key", `The key of an object must be a string: ${text.detail}.`) : text;
}

/** Refuses a value that has grown out of all proportion by referring to its parts many times. */
export function bounded(value: Value, expression: Expression, evaluation: Evaluation): Value {
  if (!("size" in value) || value.size <= MAX_SIZE) return value;
  return evaluation.fail(
    expression,
    "too-large",
    `This value holds more than ${MAX_SIZE} values, which is more than Terratrim evaluates.`,
    ownSources(value),
  );
}
