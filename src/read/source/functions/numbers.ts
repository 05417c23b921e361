import { exactFromInteger } from "../values/exact-number.js";
import { compareNumbers, compute, isInteger, negate, numberFromDouble, numberFromExact, truncate } from "../values/number.js";
import { NUMBER } from "../values/type.js";
import { integerValue, listValue, type NumberValue, type Value } from "../values/value.js";
import { any, anySequence, defineFunction, failure, number, type Failure } from "./define.js";
import { wholeNumber } from "./whole-number.js";
import { convert } from "../values/convert.js";

const WHOLE = "a whole number is required";

/** The integer below (-1) or above (1); the number itself where it is one or is infinite. */
function roundTowards(direction: 1 | -1, value: NumberValue): NumberValue {
  if (value.exact === null || isInteger(value)) return value;
  const whole = truncate(value);
  const away = direction === 1 ? value.value > 0 : value.value < 0;
  return numberFromExact(exactFromInteger(whole + (away ? BigInt(direction) : 0n)));
}

function extreme(direction: 1 | -1, values: readonly NumberValue[]): Value | Failure {
  const [first] = values;
  if (first === undefined) return failure("at least one number is required");
  return values.reduce((best, value) => (compareNumbers(value, best) * direction > 0 ? value : best), first);
}

/** Squares and multiplies for whole powers, as Go does: the last bit differs from what `**` gives. */
function raise(base: number, power: number): number {
  if (!Number.isInteger(power) || Math.abs(power) > 1_000 || base === 0) return base ** power;
  let result = 1;
  let square = base;
  for (let rest = Math.abs(power); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return power < 0 ? 1 / result : result;
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

function parseInteger(text: string, base: number): bigint | null {
  const match = /^([+-]?)([0-9a-zA-Z]+)$/.exec(text);
  const [, sign, digits] = match ?? [];
  if (digits === undefined || digits.length > 2_000) return null;
  let result = 0n;
  for (const character of base <= 36 ? digits.toLowerCase() : digits) {
    const digit = DIGITS.indexOf(character);
    if (digit >= base) return null;
    result = result * BigInt(base) + BigInt(digit);
  }
  return sign === "-" ? -result : result;
}

function sum(values: readonly Value[]): Value | Failure {
  let total: NumberValue = integerValue(0);
  if (values.length === 0) return failure("an empty list has no sum");
  for (const value of values) {
    const term = value.kind === "null" ? null : convert(value, NUMBER);
    if (term?.kind !== "number") return failure("all elements must be numbers");
    const next = compute("+", total, term);
    if (next === null) return failure("there is no such number");
    total = next;
  }
  return total;
}

const MAX_RANGE = 1024;

function range(limits: readonly NumberValue[]): Value | Failure {
  const [first, second, third] = limits;
  if (first === undefined || limits.length > 3) return failure("one, two or three numbers are required");
  const start = second === undefined ? integerValue(0) : first;
  const end = second ?? first;
  const distance = compareNumbers(end, start);
  const down = distance < 0;
  const step = third ?? integerValue(down ? -1 : 1);
  const direction = compareNumbers(step, integerValue(0));
  if (down && direction > 0) return failure("the end must not be less than the start when the step is positive");
  if (distance > 0 && direction < 0) return failure("the end must be less than the start when the step is negative");
  return numbersBetween(start, end, step, down ? -1 : 1);
}

function numbersBetween(start: NumberValue, end: NumberValue, step: NumberValue, direction: 1 | -1): Value | Failure {
  const items: Value[] = [];
  for (
    let value: NumberValue | null = start;
    value !== null && compareNumbers(value, end) * direction < 0;
    value = compute("+", value, step)
  ) {
    if (items.length >= MAX_RANGE) return failure(`more than ${MAX_RANGE} numbers`);
    items.push(value);
  }
  return listValue(NUMBER, items);
}

export const numberFunctions = [
  defineFunction("abs", {
    parameters: [number("num")],
    returns: NUMBER,
    call: ([value]) => (value.value < 0 || Object.is(value.value, -0) ? negate(value) : value),
  }),
  defineFunction("ceil", { parameters: [number("num")], returns: NUMBER, call: ([value]) => roundTowards(1, value) }),
  defineFunction("floor", { parameters: [number("num")], returns: NUMBER, call: ([value]) => roundTowards(-1, value) }),
  defineFunction("log", {
    parameters: [number("num"), number("base")],
    returns: NUMBER,
    call: ([value, base]) => floating(Math.log(value.value) / Math.log(base.value)),
  }),
  defineFunction("pow", {
    parameters: [number("num"), number("power")],
    returns: NUMBER,
    call: ([value, power]) => floating(raise(value.value, power.value)),
  }),
  defineFunction("max", { parameters: [], rest: number("numbers"), returns: NUMBER, call: (_, values) => extreme(1, values) }),
  defineFunction("min", { parameters: [], rest: number("numbers"), returns: NUMBER, call: (_, values) => extreme(-1, values) }),
  defineFunction("signum", {
    parameters: [number("num")],
    returns: NUMBER,
    call: ([value]) => (wholeNumber(value) === null ? failure(WHOLE) : integerValue(compareNumbers(value, integerValue(0)))),
  }),
  defineFunction("parseint", {
    parameters: [any("number"), number("base")],
    returns: NUMBER,
    call([text, base]) {
      if (text.kind !== "string") return failure("number: a string is required");
      if (!isInteger(base) || base.value < 2 || base.value > 62) return failure("the base must be a whole number from 2 to 62");
      const parsed = parseInteger(text.value, base.value);
      return parsed === null ? failure(`the text is no integer in base ${base.value}`) : numberFromExact(exactFromInteger(parsed));
    },
  }),
  defineFunction("sum", {
    parameters: [anySequence("list")],
    returns: NUMBER,
    call: ([values]) => sum(values.items),
  }),
  defineFunction("range", {
    parameters: [],
    rest: number("params"),
    returns: { kind: "list", element: NUMBER },
    call: (_, limits) => range(limits),
  }),
];

function floating(value: number): Value | Failure {
  return Number.isNaN(value) ? failure("there is no such number") : numberFromDouble(value);
}
