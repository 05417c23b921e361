import { exactOf, formatNumber, compareNumbers } from "./number.js";
import { goQuote } from "./go-quote.js";
import { doubleOf } from "./exact-number.js";
import { isMapping, isSequence, type NumberValue, type Value } from "./value.js";

/** Orders text by its UTF-8 bytes, as Terraform sorts. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return bytesRank(left) - bytesRank(right);
  }
  return a.length - b.length;
}

/** Code units above the surrogates stand for smaller code points than a surrogate does. */
function bytesRank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** The entries of a map or object in Terraform's order. */
export function sortedEntries(entries: ReadonlyMap<string, Value>): [string, Value][] {
  return Array.from(entries).sort(([a], [b]) => compareText(a, b));
}

export function sortedKeys(entries: ReadonlyMap<string, Value>): string[] {
  return Array.from(entries.keys()).sort(compareText);
}

/** The order of a set's elements: primitives by value, others by a text form; null and then unknown last. */
export function compareElements(a: Value, b: Value): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (a.kind === "string" && b.kind === "string") return compareText(a.value, b.value);
  if (a.kind === "number" && b.kind === "number") return compareNumbers(a, b);
  if (a.kind === "bool" && b.kind === "bool") return Number(a.value) - Number(b.value);
  return compareText(orderText(a), orderText(b));
}

function rankOf(value: Value): number {
  if (value.kind === "unknown") return 2;
  return value.kind === "null" ? 1 : 0;
}

/** The text by which Terraform orders elements that have no order of their own; found by trying, see the integration test. */
function orderText(value: Value): string {
  switch (value.kind) {
    case "unknown":
      return "?";
    case "null":
      return "~";
    case "number":
      return shortNumber(value);
    case "bool":
      return value.value ? "T" : "F";
    case "string":
      return goQuote(value.value);
    default:
      return structureText(value);
  }
}

function structureText(value: Value): string {
  if (isMapping(value)) {
    const entries = sortedEntries(value.entries);
    if (value.kind === "map") return `{${entries.map(([key, entry]) => `${goQuote(key)}:${orderText(entry)};`).join("")}}`;
    return `<${entries.map(([, entry]) => `${orderText(entry)};`).join("")}>`;
  }
  if (!isSequence(value)) return "";
  const items = value.items.map((item) => `${orderText(item)};`).join("");
  return value.kind === "tuple" ? `<${items}>` : `[${items}]`;
}

/** Ten significant digits, with an exponent from 10^21 on or where fewer digits than the exponent are left. */
function shortNumber(number: NumberValue): string {
  if (!Number.isFinite(number.value)) return formatNumber(number);
  const value = doubleOf(exactOf(number));
  if (value === 0) return "0";
  const [digits = "0", power = "0"] = value.toExponential(9).split("e");
  const exponent = Number(power);
  const trimmed = digits.replace(/\.?0+$/, "");
  if (exponent >= -4 && exponent < 10) return String(Number(value.toPrecision(10)));
  return `${trimmed}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
