import type { Conditional } from "../hcl/syntax.js";
import { convert } from "../values/convert.js";
import { joinSources } from "../values/provenance.js";
import { BOOL, DYNAMIC, sameType, type Type } from "../values/type.js";
import { unify } from "../values/unify.js";
import { allSources, holdsSensitive, isSequence, isMapping, typeOf, unknownValue, withSources, type Value } from "../values/value.js";
import type { Evaluation } from "./evaluation.js";
import type { Problem } from "./scope.js";

/** `c ? a : b`: both arms are evaluated for their type, as Terraform does; a problem in the arm that is not taken does not count. */
export function evaluateConditional(expression: Conditional, evaluation: Evaluation): Value {
  const condition = evaluation.evaluate(expression.condition);
  const problems: { then: Problem[]; otherwise: Problem[] } = { then: [], otherwise: [] };
  const then = evaluation.apart(problems.then).evaluate(expression.then);
  const otherwise = evaluation.apart(problems.otherwise).evaluate(expression.otherwise);
  const sources = allSources(condition);
  const sensitive = holdsSensitive(condition);
  const type = commonType(then, otherwise);
  if (type === null) {
    evaluation.problems.push(...problems.then, ...problems.otherwise);
    return evaluation.fail(expression, "inconsistent-types", "The two results of this conditional have no type in common.", sources);
  }
  const truth = condition.kind === "null" ? null : convert(condition, BOOL);
  if (truth?.kind === "unknown") {
    const notNull = isNotNull(then) && isNotNull(otherwise);
    const either = joinSources(allSources(then), allSources(otherwise));
    return unknownValue(type, joinSources(sources, either), sensitive || holdsSensitive(then) || holdsSensitive(otherwise), notNull);
  }
  if (truth?.kind !== "bool")
    return evaluation.fail(
      expression.condition,
      "invalid-condition",
      "The condition of a conditional must be true or false.",
      sources,
      type,
    );
  evaluation.problems.push(...(truth.value ? problems.then : problems.otherwise));
  return selected(expression, evaluation, truth.value ? [then, otherwise] : [otherwise, then], type, condition);
}

function selected(
  expression: Conditional,
  evaluation: Evaluation,
  [taken, other]: readonly [Value, Value],
  type: Type,
  condition: Value,
): Value {
  const sources = allSources(condition);
  const converted = convert(taken, type);
  if (converted.kind === "failure")
    return evaluation.fail(
      expression,
      "inconsistent-types",
      `The result of this conditional has the wrong type: ${converted.detail}.`,
      sources,
      type,
    );
  // The other arm has changed the type, so that its text takes part too.
  const shaped = converted === taken ? sources : joinSources(sources, allSources(other));
  return withSources(converted, shaped, holdsSensitive(condition) || other.sensitive);
}

function commonType(a: Value, b: Value): Type | null {
  if (a.kind === b.kind && !isSequence(a) && !isMapping(a) && a.kind !== "null" && a.kind !== "unknown") return typeOf(a);
  const [left, right] = [typeOf(a), typeOf(b)];
  if (sameType(left, right)) return left;
  // A bare null takes the other's type; what is wholly unknown leaves the other as it is.
  if (left.kind === "dynamic") return a.kind === "null" ? right : DYNAMIC;
  if (right.kind === "dynamic") return b.kind === "null" ? left : DYNAMIC;
  return unify([left, right]);
}

function isNotNull(value: Value): boolean {
  return value.kind === "unknown" ? value.notNull : value.kind !== "null";
}
