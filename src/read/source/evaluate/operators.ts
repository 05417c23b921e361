import type { Binary, BinaryOperator, Unary } from "../hcl/syntax.js";
import { convert } from "../values/convert.js";
import { equal } from "../values/equality.js";
import { failure, type Failure } from "../values/failure.js";
import { compareNumbers, compute, negate, type Arithmetic } from "../values/number.js";
import { joinSources, type Sources } from "../values/provenance.js";
import { BOOL, describeType, NUMBER, type Type } from "../values/type.js";
import { allSources, boolValue, holdsSensitive, typeOf, unknownValue, withSources, type NumberValue, type Value } from "../values/value.js";
import type { Evaluation } from "./evaluation.js";

export function evaluateBinary(expression: Binary, evaluation: Evaluation): Value {
  const left = evaluation.evaluate(expression.left);
  const right = evaluation.evaluate(expression.right);
  const sources = joinSources(allSources(left), allSources(right));
  const sensitive = holdsSensitive(left) || holdsSensitive(right);
  const result = operate(expression.operator, left, right);
  switch (result.kind) {
    case "failure":
      return evaluation.fail(
        expression,
        "invalid-operand",
        `${expression.operator}: ${result.detail}.`,
        sources,
        resultType(expression.operator),
      );
    case "unknown":
      return unknownValue(resultType(expression.operator), sources, sensitive, true);
    default:
      return withSources(result, sources, sensitive);
  }
}

const ARITHMETIC: ReadonlySet<string> = new Set(["+", "-", "*", "/", "%"]);

function isArithmetic(operator: BinaryOperator): operator is Arithmetic {
  return ARITHMETIC.has(operator);
}

function resultType(operator: BinaryOperator): Type {
  return isArithmetic(operator) ? NUMBER : BOOL;
}

function operate(operator: BinaryOperator, left: Value, right: Value): Value | Failure {
  if (operator === "==" || operator === "!=") {
    const same = equal(left, right);
    return same === null ? unknownValue(BOOL) : boolValue(same === (operator === "=="));
  }
  const type = operator === "&&" || operator === "||" ? BOOL : NUMBER;
  const a = operand(left, type);
  if (a.kind === "failure") return a;
  const b = operand(right, type);
  return b.kind === "failure" ? b : combine(operator, a, b);
}

function combine(operator: BinaryOperator, a: Value, b: Value): Value | Failure {
  if (a.kind === "bool" && b.kind === "bool") return boolValue(operator === "&&" ? a.value && b.value : a.value || b.value);
  if (a.kind !== "number" || b.kind !== "number") return unknownValue(resultType(operator));
  if (isArithmetic(operator)) return compute(operator, a, b) ?? failure("there is no such number");
  return boolValue(compares(operator, a, b));
}

function operand(value: Value, type: Type): Value | Failure {
  if (value.kind === "null") return failure("an operand is null");
  const converted = convert(value, type);
  return converted.kind === "failure" ? failure(`${describeType(type)} required, an operand is ${describeType(typeOf(value))}`) : converted;
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
  if (converted.kind === "failure")
    return evaluation.fail(expression, "invalid-operand", `${expression.operator}: ${converted.detail}.`, sources, type);
  if (converted.kind === "bool") return boolValue(!converted.value, null, sources, value.sensitive);
  if (converted.kind !== "number") return unknownValue(type, sources, value.sensitive, true);
  const negative = negate(converted);
  // `-5` is written as one literal, and replaced as one.
  const literal = expression.operand.kind === "number";
  return {
    ...negative,
    origin: literal ? evaluation.originOf(expression) : null,
    sources: literal ? null : sources,
    sensitive: value.sensitive,
  };
}
