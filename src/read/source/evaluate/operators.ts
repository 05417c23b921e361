import type { Binary, BinaryOperator, Unary } from "../hcl/syntax.js";
import { convert } from "../values/convert.js";
import { equal } from "../values/equality.js";
import { compareNumbers, compute, negate } from "../values/number.js";
import { joinSources, type Sources } from "../values/provenance.js";
import { BOOL, describeType, NUMBER, type Type } from "../values/type.js";
import { allSources, boolValue, holdsSensitive, typeOf, unknownValue, withSources, type NumberValue, type Value } from "../values/value.js";
import type { Evaluation } from "./evaluation.js";

export function evaluateBinary(expression: Binary, evaluation: Evaluation): Value {
  const left = evaluation.evaluate(expression.left);
  const right = evaluation.evaluate(expression.right);
  const { operator } = expression;
  const sources = joinSources(allSources(left), allSources(right));
  const sensitive = holdsSensitive(left) || holdsSensitive(right);
  if (operator === "==" || operator === "!=") {
    const same = equal(left, right);
    return same === null ? unknownValue(BOOL, sources, sensitive, true) : boolValue(same === (operator === "=="), null, sources, sensitive);
  }
  const logical = operator === "&&" || operator === "||";
  const a = operand(left, logical ? BOOL : NUMBER);
  const b = operand(right, logical ? BOOL : NUMBER);
  const problem = typeof a === "string" ? a : typeof b === "string" ? b : null;
  if (problem !== null) return evaluation.fail(expression, "invalid-operand", `${operator}: ${problem}.`, sources, resultType(operator));
  const result = typeof a === "object" && typeof b === "object" ? apply(operator, a, b) : null;
  if (result === "no-result") return evaluation.fail(expression, "no-result", `${operator}: there is no such number.`, sources, NUMBER);
  return result === null ? unknownValue(resultType(operator), sources, sensitive, true) : withSources(result, sources, sensitive);
}

function resultType(operator: BinaryOperator): Type {
  return operator === "+" || operator === "-" || operator === "*" || operator === "/" || operator === "%" ? NUMBER : BOOL;
}

/** The operand as the type; null when it is unknown, a text that says what is wrong with it. */
function operand(value: Value, type: Type): Value | null | string {
  if (value.kind === "null") return "an operand is null";
  const converted = convert(value, type);
  if (converted.kind === "failure") return `${describeType(type)} required, an operand is ${describeType(typeOf(value))}`;
  return converted.kind === "unknown" ? null : converted;
}

function apply(operator: BinaryOperator, a: Value | null, b: Value | null): Value | null | "no-result" {
  if (a === null || b === null) return null;
  if (a.kind === "bool" && b.kind === "bool") return boolValue(operator === "&&" ? a.value && b.value : a.value || b.value);
  if (a.kind !== "number" || b.kind !== "number") return null;
  switch (operator) {
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
      return compute(operator, a, b) ?? "no-result";
    default:
      return boolValue(compares(operator, a, b));
  }
}

function compares(operator: BinaryOperator, a: NumberValue, b: NumberValue): boolean {
  const order = compareNumbers(a, b);
  switch (operator) {
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}

export function evaluateUnary(expression: Unary, evaluation: Evaluation): Value {
  const value = evaluation.evaluate(expression.operand);
  const type = expression.operator === "!" ? BOOL : NUMBER;
  const sources: Sources | null = allSources(value);
  const converted = operand(value, type);
  if (typeof converted === "string") return evaluation.fail(expression, "invalid-operand", `${expression.operator}: ${converted}.`, sources, type);
  if (converted === null) return unknownValue(type, sources, value.sensitive, true);
  if (converted.kind === "bool") return boolValue(!converted.value, null, sources, value.sensitive);
  if (converted.kind !== "number") return unknownValue(type, sources, value.sensitive, true);
  const negative = negate(converted);
  // `-5` is written as one literal, and replaced as one.
  const literal = expression.operand.kind === "number";
  return { ...negative, origin: literal ? evaluation.originOf(expression) : null, sources: literal ? null : sources, sensitive: value.sensitive };
}
