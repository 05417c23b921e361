/** A moment with the offset that it is written in. */
export interface Timestamp {
  /** Nanoseconds since 1970 in UTC. */
  readonly nanoseconds: bigint;
  /** Minutes east of UTC; null for `Z`. */
  readonly offset: number | null;
}

const NANOSECONDS = 1_000_000_000n;
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.,](\d+))?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** Reads `2020-02-03T04:05:06Z`; null where it is no moment. */
export function parseTimestamp(text: string): Timestamp | null {
  const match = RFC3339.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) return null;
  date.setUTCHours(hour, minute, second);
  const fraction = BigInt((match[7] ?? "").slice(0, 9).padEnd(9, "0"));
  const [offsetHours, offsetMinutes] = [Number(match[9] ?? 0), Number(match[10] ?? 0)];
  if (offsetHours > 23 || offsetMinutes > 59) return null;
  const offset = match[8] === undefined ? null : (offsetHours * 60 + offsetMinutes) * (match[8] === "-" ? -1 : 1);
  const local = BigInt(date.getTime()) * 1_000_000n + fraction;
  return { nanoseconds: local - BigInt((offset ?? 0) * 60) * NANOSECONDS, offset };
}

/** The moment as the clock there shows it. */
export function localTime({ nanoseconds, offset }: Timestamp): Date {
  const milliseconds = floorDivide(nanoseconds, 1_000_000n);
  return new Date(Number(milliseconds) + (offset ?? 0) * 60_000);
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

/** `Z` or `+01:30`, with the separator. */
export function offsetText(offset: number | null, separator: string, utc: string): string {
  if (offset === null || (offset === 0 && utc !== "")) return utc === "" ? `+00${separator}00` : utc;
  const minutes = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

export function two(value: number): string {
  return String(value).padStart(2, "0");
}

export function timestampText(timestamp: Timestamp): string {
  const date = localTime(timestamp);
  const day = `${String(date.getUTCFullYear()).padStart(4, "0")}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  return `${day}T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}${offsetText(timestamp.offset, ":", "Z")}`;
}

const UNITS: ReadonlyMap<string, bigint> = new Map([
  ["ns", 1n],
  ["us", 1_000n],
  ["\u00b5s", 1_000n],
  ["\u03bcs", 1_000n],
  ["ms", 1_000_000n],
  ["s", NANOSECONDS],
  ["m", 60n * NANOSECONDS],
  ["h", 3_600n * NANOSECONDS],
]);
const PART = /(\d*)(?:\.(\d*))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;

/** Nanoseconds of `1h30.5m`; null where it is no duration. */
export function parseDuration(text: string): bigint | null {
  const sign = /^[+-]/.exec(text)?.[0] ?? "";
  const rest = text.slice(sign.length);
  if (rest === "0") return 0n;
  let total = 0n;
  let position = 0;
  while (position < rest.length) {
    PART.lastIndex = position;
    const [part, whole = "", fraction = "", unit = ""] = PART.exec(rest) ?? [];
    const size = UNITS.get(unit);
    if (part === undefined || size === undefined || (whole === "" && fraction === "") || whole.length > 18) return null;
    const digits = fraction.slice(0, 18);
    total += BigInt(whole || "0") * size + (BigInt(digits || "0") * size) / 10n ** BigInt(digits.length);
    position = PART.lastIndex;
  }
  if (position === 0 || total > 2n ** 63n - 1n) return null;
  return sign === "-" ? -total : total;
}
