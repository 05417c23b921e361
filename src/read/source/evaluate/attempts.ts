import type { Call } from "../hcl/syntax.js";
import { joinSources, type Sources } from "../values/provenance.js";
import { BOOL, DYNAMIC } from "../values/type.js";
import { allSources, boolValue, holdsSensitive, isWhollyKnown, unknownValue, withSources, type Value } from "../values/value.js";
import type { Evaluation } from "./evaluation.js";
import type { Problem } from "./scope.js";

/** `try(a, b, ...)`: the first argument that evaluates without a problem. */
export function evaluateTry(expression: Call, evaluation: Evaluation): Value {
  if (expression.args.length === 0)
    return evaluation.fail(expression, "wrong-number-of-arguments", "try() takes at least 1 argument(s), this call gives 0.");
  let failed: Sources | null = null;
  const last: Problem[] = [];
  for (const arg of expression.args) {
    const problems: Problem[] = [];
    const value = evaluation.apart(problems).evaluate(arg);
    if (problems.length === 0) {
      // What is known now may turn out not to evaluate once everything is.
      if (!isWhollyKnown(value)) return unknownValue(DYNAMIC, joinSources(failed, allSources(value)), holdsSensitive(value));
      return withSources(value, failed);
    }
    last.splice(0, last.length, ...problems);
    // Another text there might have made this argument succeed.
    failed = joinSources(failed, allSources(value));
  }
  evaluation.problems.push(...last);
  return evaluation.fail(expression, "try-failed", "No argument of try() evaluates.", failed);
}

/** `can(a)` */
export function evaluateCan(expression: Call, evaluation: Evaluation): Value {
  const [arg, ...more] = expression.args;
  if (arg === undefined || more.length > 0)
    return evaluation.fail(
      expression,
      "wrong-number-of-arguments",
      `can() takes 1 argument(s), this call gives ${expression.args.length}.`,
    );
  const problems: Problem[] = [];
  const value = evaluation.apart(problems).evaluate(arg);
  if (problems.length === 0 && !isWhollyKnown(value)) return unknownValue(BOOL, allSources(value), false, true);
  return boolValue(problems.length === 0, null, allSources(value));
}
