import type { ExactNumber } from "../values/exact-number.js";
import { exactOf, formatNumber } from "../values/number.js";
import type { NumberValue } from "../values/value.js";

/** A decimal number as digits with the point before the first one: `0.d1d2d3... * 10^point`. */
interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly point: number;
}

/** The number in Go's formats `e`, `f` and `g`, the shortest exact text where `g` has no precision. */
export function floatText(number: NumberValue, letter: string, precision: number | null): string {
  const lower = letter.toLowerCase();
  const text = lower === "g" ? general(number, precision) : fixedOrExponent(number, lower, precision ?? 6);
  return letter === lower ? text : text.toUpperCase();
}

function fixedOrExponent(number: NumberValue, letter: string, precision: number): string {
  const decimal = exactDecimal(exactOf(number));
  return letter === "f"
    ? fixed(roundAt(decimal, decimal.point + precision), precision)
    : exponent(roundAt(decimal, precision + 1), precision);
}

function general(number: NumberValue, precision: number | null): string {
  const shortest = precision === null;
  const wanted = precision === 0 ? 1 : (precision ?? 0);
  const decimal = shortest ? textDecimal(formatNumber(number)) : roundAt(exactDecimal(exactOf(number)), wanted);
  let limit = wanted;
  if (limit > decimal.digits.length && decimal.digits.length >= decimal.point) limit = decimal.digits.length;
  // Go decides by six digits where the shortest text is asked for.
  if (shortest) limit = 6;
  const power = decimal.point - 1;
  if (power < -4 || power >= limit) return exponent(decimal, decimal.digits.length - 1);
  return fixed(decimal, Math.max(decimal.digits.length - decimal.point, 0));
}

function textDecimal(text: string): Decimal {
  const negative = text.startsWith("-");
  const [whole = "", fraction = ""] = (negative ? text.slice(1) : text).split(".");
  return trimmed(negative, whole + fraction, whole.length);
}

/** All digits of a binary number, which are finitely many. */
function exactDecimal(exact: ExactNumber): Decimal {
  const negative = exact.mantissa < 0n;
  const magnitude = negative ? -exact.mantissa : exact.mantissa;
  if (exact.exponent >= 0) {
    const digits = (magnitude << BigInt(exact.exponent)).toString();
    return trimmed(negative, digits, digits.length);
  }
  const scale = -exact.exponent;
  const digits = (magnitude * 5n ** BigInt(scale)).toString();
  return trimmed(negative, digits, digits.length - scale);
}

function trimmed(negative: boolean, digits: string, point: number): Decimal {
  const zeros = /^0*/.exec(digits)?.[0].length ?? 0;
  const significant = digits.slice(zeros).replace(/0+$/, "");
  return significant === "" ? { negative, digits: "", point: 0 } : { negative, digits: significant, point: point - zeros };
}

/** Rounds to so many digits, half to even. */
function roundAt(decimal: Decimal, count: number): Decimal {
  const { negative, digits, point } = decimal;
  if (count >= digits.length) return decimal;
  if (count < 0) return { negative, digits: "", point: 0 };
  const kept = digits.slice(0, count);
  const rest = digits.slice(count);
  const half = rest.startsWith("5") && rest.length === 1;
  const odd = kept !== "" && Number(kept.at(-1)) % 2 === 1;
  const up = half ? odd : rest >= "5";
  if (!up) return trimmed(negative, kept, point);
  const raised = (BigInt(kept === "" ? "0" : kept) + 1n).toString().padStart(kept.length, "0");
  return trimmed(negative, raised, point + raised.length - kept.length);
}

function fixed({ negative, digits, point }: Decimal, precision: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  const fraction = (point < 0 ? "0".repeat(Math.min(-point, precision)) + digits : digits.slice(Math.max(0, point)))
    .slice(0, precision)
    .padEnd(precision, "0");
  return `${negative ? "-" : ""}${whole}${precision > 0 ? `.${fraction}` : ""}`;
}

function exponent({ negative, digits, point }: Decimal, precision: number): string {
  const padded = digits.padEnd(precision + 1, "0");
  const power = digits === "" ? 0 : point - 1;
  const fraction = precision > 0 ? `.${padded.slice(1, precision + 1)}` : "";
  return `${negative ? "-" : ""}${padded.charAt(0)}${fraction}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
