/**
 * A binary floating-point number as Terraform computes with: `mantissa * 2^exponent`, the mantissa odd or zero.
 * Literals have 512 bits of precision, the results of a few functions 64 or 53, and arithmetic keeps the larger one of its operands.
 */
export interface ExactNumber {
  readonly mantissa: bigint;
  readonly exponent: number;
  readonly precision: number;
}

const PRECISION = 512;
/** Beyond this a decimal exponent would cost more than any configuration needs. */
const LARGEST_EXPONENT = 5_000;

export function bitLength(value: bigint): number {
  const hex = (value < 0n ? -value : value).toString(16);
  return hex === "0" ? 0 : (hex.length - 1) * 4 + (32 - Math.clz32(parseInt(hex.charAt(0), 16)));
}

/** Rounds half to even; `sticky` says that something below the last bit was already cut off. */
function rounded(mantissa: bigint, exponent: number, precision: number, sticky = false): ExactNumber {
  const negative = mantissa < 0n;
  let magnitude = negative ? -mantissa : mantissa;
  let power = exponent;
  const excess = bitLength(magnitude) - precision;
  if (excess > 0) {
    const shift = BigInt(excess);
    const rest = magnitude & ((1n << shift) - 1n);
    const half = 1n << (shift - 1n);
    magnitude >>= shift;
    power += excess;
    if (rest > half || (rest === half && (sticky || (magnitude & 1n) === 1n))) magnitude += 1n;
  }
  return normalized(negative ? -magnitude : magnitude, power, precision);
}

function normalized(mantissa: bigint, exponent: number, precision: number): ExactNumber {
  if (mantissa === 0n) return { mantissa, exponent: 0, precision };
  const magnitude = mantissa < 0n ? -mantissa : mantissa;
  const zeros = bitLength(magnitude & -magnitude) - 1;
  return { mantissa: mantissa >> BigInt(zeros), exponent: exponent + zeros, precision };
}

export function exactFromInteger(value: bigint, precision = PRECISION): ExactNumber {
  return rounded(value, 0, precision);
}

/** The double itself, to its last bit. It must be finite. */
export function exactFromDouble(value: number, precision = 53): ExactNumber {
  let power = 0;
  let mantissa = value;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    power -= 1;
  }
  return normalized(BigInt(mantissa), power, precision);
}

const DECIMAL = /^([+-]?)(?=\.?\d)(\d*)\.?(\d*)(?:([eEpP])([+-]?\d+))?$/;

/** Reads `12`, `-1.5`, `1e3`, and `1p3` (a power of two, which conversion from text knows); null where the text is no such number or out of all bounds. */
export function exactFromText(text: string): ExactNumber | null {
  const match = text.length > LARGEST_EXPONENT ? null : DECIMAL.exec(text);
  const exponent = Number(match?.[5] ?? 0);
  if (match === null || Math.abs(exponent) > LARGEST_EXPONENT) return null;
  const [, sign = "", whole = "", fraction = "", base = "e"] = match;
  const digits = BigInt(sign + whole + fraction);
  if (base === "e" || base === "E") return scaledByTen(digits, exponent - fraction.length, 0);
  return scaledByTen(digits, -fraction.length, exponent);
}

function scaledByTen(digits: bigint, scale: number, shift: number): ExactNumber {
  if (scale >= 0) return rounded(digits * 10n ** BigInt(scale), shift, PRECISION);
  return quotient(digits, 10n ** BigInt(-scale), shift, PRECISION);
}

function quotient(dividend: bigint, divisor: bigint, exponent: number, precision: number): ExactNumber {
  const negative = dividend < 0n !== divisor < 0n;
  const a = dividend < 0n ? -dividend : dividend;
  const b = divisor < 0n ? -divisor : divisor;
  const shift = Math.max(0, precision + 2 + bitLength(b) - bitLength(a));
  const scaled = a << BigInt(shift);
  const result = scaled / b;
  // One more bit that is set when the division leaves a rest keeps the rounding exact.
  const sticky = result * b === scaled ? 0n : 1n;
  const magnitude = (result << 1n) | sticky;
  return rounded(negative ? -magnitude : magnitude, exponent - shift - 1, precision);
}

function aligned(a: ExactNumber, b: ExactNumber): [bigint, bigint, number] {
  const exponent = Math.min(a.exponent, b.exponent);
  return [a.mantissa << BigInt(a.exponent - exponent), b.mantissa << BigInt(b.exponent - exponent), exponent];
}

export function addExact(a: ExactNumber, b: ExactNumber): ExactNumber {
  const [left, right, exponent] = aligned(a, b);
  return rounded(left + right, exponent, Math.max(a.precision, b.precision));
}

export function negateExact(a: ExactNumber): ExactNumber {
  return { ...a, mantissa: -a.mantissa };
}

export function multiplyExact(a: ExactNumber, b: ExactNumber): ExactNumber {
  return rounded(a.mantissa * b.mantissa, a.exponent + b.exponent, Math.max(a.precision, b.precision));
}

/** The divisor must not be zero. */
export function divideExact(a: ExactNumber, b: ExactNumber): ExactNumber {
  return quotient(a.mantissa, b.mantissa, a.exponent - b.exponent, Math.max(a.precision, b.precision));
}

export function compareExact(a: ExactNumber, b: ExactNumber): number {
  const [left, right] = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The integer part, towards zero. */
export function truncateExact(a: ExactNumber): bigint {
  if (a.exponent >= 0) return a.mantissa << BigInt(a.exponent);
  const magnitude = (a.mantissa < 0n ? -a.mantissa : a.mantissa) >> BigInt(-a.exponent);
  return a.mantissa < 0n ? -magnitude : magnitude;
}

export function doubleOf(a: ExactNumber): number {
  if (bitLength(a.mantissa) <= 53 && Math.abs(a.exponent) < 900) return Number(a.mantissa) * 2 ** a.exponent;
  return Number(textOfExact(a));
}

/** The shortest decimal text, without an exponent, that stands for this number and no other of its precision. */
export function textOfExact(a: ExactNumber): string {
  const sign = a.mantissa < 0n ? "-" : "";
  const magnitude = a.mantissa < 0n ? -a.mantissa : a.mantissa;
  if (magnitude === 0n) return "0";
  // Two extra bits, so that the half and the quarter of the last place are integers.
  const padding = a.precision - bitLength(magnitude) + 2;
  const mantissa = magnitude << BigInt(padding);
  const exponent = a.exponent - padding;
  const powerOfTwo = magnitude === 1n;
  const scale =
    exponent >= 0 ? 0 : Math.max(0, Math.ceil(-(exponent + a.precision) * Math.LOG10E * Math.LN2) + Math.ceil(a.precision * 0.302) + 3);
  const scaled = (value: bigint): bigint =>
    exponent >= 0 ? value << BigInt(exponent) : (value * 10n ** BigInt(scale)) >> BigInt(-exponent);
  const digits = shortest(scaled(mantissa - (powerOfTwo ? 1n : 2n)) + 1n, scaled(mantissa), scaled(mantissa + 2n));
  return sign + placePoint(digits, scale);
}

/** The number with most trailing zeros in [low, high], nearest to the middle. */
function shortest(low: bigint, middle: bigint, high: bigint): string {
  const lowText = low.toString();
  const highText = high.toString();
  let same = 0;
  if (lowText.length === highText.length) while (same < lowText.length && lowText[same] === highText[same]) same += 1;
  for (let kept = Math.max(same, 1); kept < highText.length; kept += 1) {
    const unit = 10n ** BigInt(highText.length - kept);
    const candidate = ((middle + unit / 2n) / unit) * unit;
    if (candidate >= low && candidate <= high) return candidate.toString();
  }
  return middle.toString();
}

function placePoint(digits: string, scale: number): string {
  if (scale === 0) return digits;
  const padded = digits.padStart(scale + 1, "0");
  const fraction = padded.slice(-scale).replace(/0+$/, "");
  const whole = padded.slice(0, -scale);
  return fraction === "" ? whole : `${whole}.${fraction}`;
}
