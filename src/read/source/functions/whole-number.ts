import { isInteger } from "../values/number.js";
import type { NumberValue } from "../values/value.js";

/** The number where it is an integer of 64 bits at most, null otherwise. */
export function wholeNumber(number: NumberValue): number | null {
  return isInteger(number) && Math.abs(number.value) < 2 ** 63 ? number.value : null;
}
