import {
  addExact,
  compareExact,
  divideExact,
  doubleOf,
  exactFromDouble,
  exactFromInteger,
  exactFromText,
  multiplyExact,
  negateExact,
  textOfExact,
  truncateExact,
  type ExactNumber,
} from "./exact-number.js";
import type { Sources, TextSpan } from "./provenance.js";
import { integerValue, type NumberValue } from "./value.js";

export function numberFromExact(exact: ExactNumber, origin: TextSpan | null = null, sources: Sources | null = null): NumberValue {
  const value = doubleOf(exact);
  if (exact.exponent >= 0 && Number.isSafeInteger(value)) return integerValue(value, origin, sources);
  return { kind: "number", value, exact: Number.isFinite(value) ? exact : null, origin, sources, sensitive: false };
}

/** A number from a double that a function computed, to its last bit as Terraform keeps it. Infinities stay infinite. */
export function numberFromDouble(value: number): NumberValue {
  if (Number.isSafeInteger(value) || !Number.isFinite(value)) return integerValue(value);
  return numberFromExact(exactFromDouble(value));
}

const INFINITY = /^[+-]?[iI]nf$/;
const SHORT_INTEGER = /^-?\d{1,15}$/;

/** The number that the text stands for in Terraform, null when it stands for none. */
export function numberFromText(text: string, origin: TextSpan | null = null): NumberValue | null {
  if (SHORT_INTEGER.test(text) && text !== "-0") return integerValue(Number(text), origin);
  if (text === "-0") return integerValue(-0, origin);
  const exact = exactFromText(text);
  if (exact !== null) return numberFromExact(exact, origin);
  return INFINITY.test(text) ? integerValue(text.startsWith("-") ? -Infinity : Infinity, origin) : null;
}

export function exactOf(number: NumberValue): ExactNumber {
  return number.exact ?? exactFromInteger(BigInt(number.value));
}

/** The number as Terraform writes it into a string. */
export function formatNumber(number: NumberValue): string {
  if (number.exact !== null) return textOfExact(number.exact);
  if (Object.is(number.value, -0)) return "-0";
  if (!Number.isFinite(number.value)) return number.value > 0 ? "+Inf" : "-Inf";
  return String(number.value);
}

export function isInteger(number: NumberValue): boolean {
  return number.exact === null ? Number.isFinite(number.value) : number.exact.exponent >= 0;
}

/** The integer part; the number must be finite. */
export function truncate(number: NumberValue): bigint {
  return number.exact === null ? BigInt(number.value) : truncateExact(number.exact);
}

export function compareNumbers(a: NumberValue, b: NumberValue): number {
  if ((a.exact === null && b.exact === null) || !Number.isFinite(a.value) || !Number.isFinite(b.value))
    return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
  return compareExact(exactOf(a), exactOf(b));
}

export type Arithmetic = "+" | "-" | "*" | "/" | "%";

/** null where Terraform refuses: infinity minus infinity and the like. */
export function compute(operator: Arithmetic, a: NumberValue, b: NumberValue): NumberValue | null {
  if (a.exact === null && b.exact === null) {
    const quick = computeDoubles(operator, a.value, b.value);
    if (quick !== undefined) return Number.isNaN(quick) ? null : integerValue(quick);
  } else if (!Number.isFinite(a.value) || !Number.isFinite(b.value)) {
    const limit = computeDoubles(operator, a.value, b.value) ?? 0;
    return Number.isNaN(limit) ? null : integerValue(limit);
  }
  return numberFromExact(computeExact(operator, exactOf(a), exactOf(b)));
}

/** The result where doubles give it exactly, NaN where there is none, undefined where more digits are needed. */
function computeDoubles(operator: Arithmetic, a: number, b: number): number | undefined {
  const limits = !Number.isFinite(a) || !Number.isFinite(b);
  const result = resultOf(operator, a, b);
  if (operator === "/" && b === 0) return a === 0 ? NaN : a > 0 ? Infinity : -Infinity;
  return limits || Number.isSafeInteger(result) ? result : undefined;
}

function resultOf(operator: Arithmetic, a: number, b: number): number {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "%":
      return b === 0 ? a : a % b;
  }
}

function computeExact(operator: Arithmetic, a: ExactNumber, b: ExactNumber): ExactNumber {
  switch (operator) {
    case "+":
      return addExact(a, b);
    case "-":
      return addExact(a, negateExact(b));
    case "*":
      return multiplyExact(a, b);
    case "/":
      return divideExact(a, b);
    case "%": {
      if (b.mantissa === 0n) return a;
      const whole = exactFromInteger(truncateExact(divideExact(a, b)));
      return addExact(a, negateExact(multiplyExact(whole, b)));
    }
  }
}

export function negate(number: NumberValue): NumberValue {
  if (number.exact !== null) return numberFromExact(negateExact(number.exact));
  return integerValue(-number.value);
}
