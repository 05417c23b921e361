/** A moment with the offset that it is written in. */
export interface Timestamp {
  /** Nanoseconds since 1970 in UTC. */
  readonly nanoseconds: bigint;
  /** Minutes east of UTC; null for `Z`. */
  readonly offset: number | null;
}

const NANOSECONDS = 1_000_000_000n;
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.,](\d+))?(Z|[+-]\d{2}:\d{2})$/;

/** Reads `2020-02-03T04:05:06Z`; null where it is no moment. */
export function parseTimestamp(text: string): Timestamp | null {
  const match = RFC3339.exec(text);
  if (match === null) return null;
  const milliseconds = utcTime(match.slice(1, 7).map(Number));
  const zone = match[8] ?? "Z";
  const offset = zone === "Z" ? null : offsetOf(zone);
  if (milliseconds === null || offset === undefined) return null;
  const fraction = BigInt((match[7] ?? "").slice(0, 9).padEnd(9, "0"));
  return { nanoseconds: BigInt(milliseconds) * 1_000_000n + fraction - BigInt((offset ?? 0) * 60) * NANOSECONDS, offset };
}

/** Milliseconds since 1970; null where there is no such day or time of day. */
function utcTime([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: readonly number[]): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) return null;
  return date.setUTCHours(hour, minute, second);
}

/** Minutes of `+01:30`; undefined where there is no such zone. */
function offsetOf(zone: string): number | undefined {
  const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
  if (hours > 23 || minutes > 59) return undefined;
  return (hours * 60 + minutes) * (zone.startsWith("-") ? -1 : 1);
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
const DURATION = /^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+$/;
const PART = /(\d*)(?:\.(\d*))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/g;
const LONGEST = 2n ** 63n - 1n;

/** Nanoseconds of `1h30.5m`; null where it is no duration. */
export function parseDuration(text: string): bigint | null {
  const negative = text.startsWith("-");
  const rest = text.replace(/^[+-]/, "");
  if (rest === "0") return 0n;
  if (rest.length > 200 || !DURATION.test(rest)) return null;
  const total = nanosecondsOf(rest);
  if (total > LONGEST) return null;
  return negative ? -total : total;
}

function nanosecondsOf(duration: string): bigint {
  let total = 0n;
  for (const [, whole = "", fraction = "", unit = ""] of duration.matchAll(PART)) {
    const size = UNITS.get(unit) ?? 0n;
    const digits = fraction.slice(0, 18);
    total += BigInt(whole || "0") * size + (BigInt(digits || "0") * size) / 10n ** BigInt(digits.length);
  }
  return total;
}
