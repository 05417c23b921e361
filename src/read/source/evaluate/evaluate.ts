import type { Expression } from "../hcl/syntax.js";
import { unknownValue, type Value } from "../values/value.js";
import type { Problem, Scope } from "./scope.js";

/**
 * The value of an expression. Never throws for what a user wrote: what is wrong is added to `problems` and the value is unknown.
 * A first version with the final signature; the cases follow.
 */
export function evaluate(_expression: Expression, _scope: Scope, _problems: Problem[]): Value {
  return unknownValue();
}
