import { convert } from "../values/convert.js";
import { isInteger, truncate } from "../values/number.js";
import { graphemes } from "../values/text.js";
import { BOOL, listOf, NUMBER, STRING, type Type } from "../values/type.js";
import { isSequence, isWhollyKnown, listValue, stringValue, unknownValue, type NumberValue, type Value } from "../values/value.js";
import { MAX_ELEMENTS, MAX_TEXT } from "../evaluate/limits.js";
import { any, defineFunction, failure, nullable, string, type Failure } from "./define.js";
import { floatText } from "./float-text.js";
import { encodeJson, jsonString } from "./json-encode.js";

interface Verb {
  readonly letter: string;
  readonly plus: boolean;
  readonly minus: boolean;
  readonly space: boolean;
  readonly sharp: boolean;
  readonly zero: boolean;
  readonly width: number;
  readonly precision: number | null;
}

const VERB = /%([-+ #0]*)(\d+)?(?:\.(\d*))?(?:\[(\d+)\])?([a-zA-Z%])/y;

/** Fills in the verbs of a format; null where an argument is null, for which Terraform gives an unknown text. */
function format(pattern: string, args: readonly Value[]): string | null | Failure {
  let text = "";
  let next = 0;
  let used = 0;
  for (let position = 0; position < pattern.length;) {
    const percent = pattern.indexOf("%", position);
    text += pattern.slice(position, percent === -1 ? undefined : percent);
    if (percent === -1) break;
    const match = verbAt(pattern, percent);
    if ("kind" in match) return match;
    position = percent + match[0].length;
    if (match[5] === "%") {
      text += "%";
      continue;
    }
    const index = match[4] === undefined ? next : Number(match[4]) - 1;
    const arg = args[index];
    if (arg === undefined) return failure(`there are too few arguments for the verb at offset ${percent}`);
    next = index + 1;
    used = Math.max(used, next);
    const part = formatOne(verbOf(match), arg);
    if (typeof part !== "string") return part;
    text += part;
    if (text.length > MAX_TEXT) return failure("the text would be too long");
  }
  return used < args.length ? failure(`${args.length} arguments are given, and the format uses ${used}`) : text;
}

function verbAt(pattern: string, offset: number): RegExpExecArray | Failure {
  VERB.lastIndex = offset;
  const match = VERB.exec(pattern);
  if (match === null) return failure(`the format is not valid at offset ${offset}`);
  const tooLong = Math.max(Number(match[2] ?? 0), Number(match[3] ?? 0)) > MAX_TEXT;
  return tooLong ? failure("the text would be too long") : match;
}

function verbOf(match: RegExpExecArray): Verb {
  const [, flags = "", width = "0", precision, , letter = ""] = match;
  return {
    letter,
    plus: flags.includes("+"),
    minus: flags.includes("-"),
    space: flags.includes(" "),
    sharp: flags.includes("#"),
    zero: flags.includes("0"),
    width: Number(width),
    precision: precision === undefined ? null : Number(precision),
  };
}

type Write = (verb: Verb, value: Value) => string | null;

const writeText: Write = (verb, value) =>
  value.kind === "string" ? padText(verb, verb.letter === "q" ? jsonString(value.value) : value.value) : null;
const writeBool: Write = (_, value) => (value.kind === "bool" ? String(value.value) : null);
const writeInteger: Write = (verb, value) => (value.kind === "number" && isInteger(value) ? formatInteger(verb, truncate(value)) : null);
const writeFloat: Write = (verb, value) => (value.kind === "number" ? formatFloat(verb, value) : null);

/** For each letter the type that the argument is converted to, and how it is written. */
const WRITERS: ReadonlyMap<string, readonly [Type, Write]> = new Map<string, readonly [Type, Write]>([
  ["t", [BOOL, writeBool]],
  ...["s", "q"].map((letter) => [letter, [STRING, writeText]] as const),
  ...["b", "d", "o", "x", "X"].map((letter) => [letter, [NUMBER, writeInteger]] as const),
  ...["e", "E", "f", "g", "G"].map((letter) => [letter, [NUMBER, writeFloat]] as const),
]);

function formatOne(verb: Verb, arg: Value): string | null | Failure {
  if (arg.kind === "null") return null;
  if (verb.letter === "v") return formatAny(verb, arg);
  const [type, write] = WRITERS.get(verb.letter) ?? [];
  if (type === undefined || write === undefined) return failure("a verb of the format is not supported");
  const converted = convert(arg, type);
  const text = converted.kind === "failure" ? null : write(verb, converted);
  return text ?? failure(`an argument does not suit its verb; ${type.kind} required`);
}

function formatAny(verb: Verb, arg: Value): string | Failure {
  if (verb.sharp) return encodeJson(arg);
  if (arg.kind === "string") return padText(verb, arg.value);
  if (arg.kind === "number") return formatFloat({ ...verb, letter: "g" }, arg);
  return arg.kind === "bool" ? String(arg.value) : encodeJson(arg);
}

function padText(verb: Verb, text: string): string {
  let shown = text;
  let count = verb.precision !== null || verb.width > 0 ? graphemes(shown).length : 0;
  if (verb.precision !== null && count > verb.precision) {
    shown = graphemes(shown).slice(0, verb.precision).join("");
    count = verb.precision;
  }
  const padding = (verb.zero && !verb.minus ? "0" : " ").repeat(Math.max(0, verb.width - count));
  return verb.minus ? shown + padding : padding + shown;
}

const RADIX: Readonly<Record<string, number>> = { b: 2, o: 8, d: 10, x: 16, X: 16 };
const PREFIX: Readonly<Record<string, string>> = { b: "0b", o: "0", x: "0x", X: "0X" };

function formatInteger(verb: Verb, value: bigint): string {
  const magnitude = (value < 0n ? -value : value).toString(RADIX[verb.letter]);
  const digits = (verb.letter === "X" ? magnitude.toUpperCase() : magnitude).padStart(verb.precision ?? 0, "0");
  const prefix = verb.sharp ? (PREFIX[verb.letter] ?? "") : "";
  return padNumber(verb.precision === null ? verb : { ...verb, zero: false }, value < 0n, prefix, digits);
}

function formatFloat(verb: Verb, number: NumberValue): string {
  if (!Number.isFinite(number.value)) return padNumber({ ...verb, zero: false }, number.value < 0, "", "Inf");
  const text = floatText(number, verb.letter, verb.precision);
  const negative = text.startsWith("-");
  return padNumber(verb, negative, "", negative ? text.slice(1) : text);
}

function padNumber(verb: Verb, negative: boolean, prefix: string, digits: string): string {
  const sign = negative ? "-" : verb.plus ? "+" : verb.space ? " " : "";
  const missing = Math.max(0, verb.width - sign.length - prefix.length - digits.length);
  if (verb.minus) return sign + prefix + digits + " ".repeat(missing);
  if (verb.zero) return sign + prefix + "0".repeat(missing) + digits;
  return " ".repeat(missing) + sign + prefix + digits;
}

function formatList(pattern: string, args: readonly Value[]): Value | Failure {
  const columns = args.map((arg) => (isSequence(arg) ? arg.items : null));
  const lengths = new Set(columns.flatMap((items) => (items === null ? [] : [items.length])));
  if (lengths.size > 1) return failure("the lists must have the same length");
  const rows = lengths.values().next().value ?? 1;
  if (rows > MAX_ELEMENTS) return failure("the list would be too long");
  const texts: Value[] = [];
  for (let row = 0; row < rows; row += 1) {
    const cells = args.map((arg, column) => columns[column]?.[row] ?? arg);
    if (cells.some(({ kind }) => kind === "null")) return failure("an element is null");
    const text = cells.every(isWhollyKnown) ? format(pattern, cells) : null;
    if (text !== null && typeof text === "object") return text;
    texts.push(text === null ? unknownValue(STRING, null, false, true) : stringValue(text));
  }
  return listValue(STRING, texts);
}

export const formatFunctions = [
  defineFunction("format", {
    parameters: [string("format")],
    rest: nullable(any("args")),
    returns: STRING,
    call([pattern], args) {
      const text = format(pattern.value, args);
      if (text === null) return unknownValue(STRING, null, false, true);
      return typeof text === "string" ? stringValue(text) : text;
    },
  }),
  defineFunction("formatlist", {
    parameters: [string("format")],
    rest: { ...nullable(any("args")), demand: "known" },
    returns: listOf(STRING),
    call: ([pattern], args) => (args.some(({ kind }) => kind === "null") ? unknownValue(listOf(STRING)) : formatList(pattern.value, args)),
  }),
];
