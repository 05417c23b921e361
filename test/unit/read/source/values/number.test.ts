import { describe, expect, it } from "vitest";
import {
  compareNumbers,
  compute,
  formatNumber,
  numberFromDouble,
  numberFromText,
  type Arithmetic,
} from "../../../../../src/read/source/values/number.js";
import type { NumberValue } from "../../../../../src/read/source/values/value.js";

function number(text: string): NumberValue {
  const value = numberFromText(text);
  if (value === null) throw new Error(`${text} is no number`);
  return value;
}

describe("numbers of 512 bits", () => {
  it.each<[string, Arithmetic, string, string]>([
    ["0.1", "+", "0.2", "0.3"],
    ["0.1", "*", "3", "0.3"],
    ["1", "/", "4", "0.25"],
    ["9007199254740993", "+", "1", "9007199254740994"],
    [
      "123456789012345678901234567890",
      "*",
      "987654321098765432109876543210",
      "121932631137021795226185032733622923332237463801111263526900",
    ],
    ["-5", "%", "3", "-2"],
    ["5", "%", "-3", "2"],
    ["5.5", "%", "2", "1.5"],
    ["5", "%", "0", "5"],
    ["1", "/", "0", "+Inf"],
    ["0.3", "-", "0.1", `0.2${"0".repeat(153)}2`],
  ])("compute %s %s %s as terraform does", (left, operator, right, expected) => {
    const result = compute(operator, number(left), number(right));

    expect(result === null ? null : formatNumber(result)).toBe(expected);
  });

  it("write a third with all the digits that terraform writes", () => {
    const third = compute("/", number("1"), number("3"));

    expect(third === null ? null : formatNumber(third)).toBe(`0.${"3".repeat(154)}5`);
  });

  it("have no value for infinity minus infinity", () => {
    const infinity = number("Inf");

    expect(compute("-", infinity, infinity)).toBeNull();
  });

  it.each([
    ["1e100", `1${"0".repeat(100)}`],
    ["1e-30", `0.${"0".repeat(29)}1`],
    [".5", "0.5"],
    ["5.", "5"],
    ["1p3", "8"],
    ["-0", "-0"],
  ])("read %s", (text, expected) => {
    expect(formatNumber(number(text))).toBe(expected);
  });

  it.each(["", " 5", "1_000", "0x1F", "1e", "e5", ".", "--1", "1e99999999999"])("refuse %j", (text) => {
    expect(numberFromText(text)).toBeNull();
  });

  it("keep a double to its last bit, and print it short", () => {
    const root = numberFromDouble(Math.SQRT2);

    expect(formatNumber(root)).toBe("1.4142135623730951");
    expect(formatNumber(compute("*", root, number("1")) ?? root)).toBe("1.4142135623730951454746218587388284504413604736328125");
  });

  it("compare beyond what doubles tell apart", () => {
    const order = compareNumbers(number("9007199254740993"), number("9007199254740992"));

    expect(order).toBe(1);
  });
});
