import type { Row } from "./regional.js";

export const NEPTUNE = "AmazonNeptune";

const STANDARD = "InstanceUsage";
const IO_OPTIMIZED = "InstanceUsageIOOptimized";

/** Neptune's list names the class and whether input and output are included; the usage type follows from both. */
export function neptuneUsage(row: Row, given: Row): string | null {
  const type = given["Instance Type"];
  const label = row["label"] ?? "";
  if (!type || !/^Neptune (?:IO optimized )?(?:Memory|Burstable|General|T)/i.test(label) || /serverless|reserved/i.test(label)) return null;
  return `${/^Neptune IO optimized/i.test(label) ? IO_OPTIMIZED : STANDARD}:${type}`;
}

/**
 * Usage types of the newer classes, which have no label: each has two rates in a region, and the one with input and output included is 1.30
 * to 1.35 times the other, as it is for the classes with a label. Pairs of another ratio are left out.
 */
export function pairedNeptuneUsage(rows: readonly Row[]): ReadonlyMap<Row, string> {
  const pairs = new Map<string, Row[]>();
  for (const row of rows) {
    const type = /Instance Type=(db\.[^;]+)/.exec(row["attributes"] ?? "")?.[1];
    if (row["service"] !== NEPTUNE || row["label"] !== "" || type === undefined) continue;
    const key = `${row["region"] ?? ""}|${type}`;
    pairs.set(key, [...(pairs.get(key) ?? []), row]);
  }
  const usage = new Map<Row, string>();
  for (const [key, pair] of pairs) {
    const [plain, included, ...more] = pair.toSorted((a, b) => Number(a["price"]) - Number(b["price"]));
    if (plain === undefined || included === undefined || more.length > 0) continue;
    const ratio = Number(included["price"]) / Number(plain["price"]);
    if (ratio < 1.28 || ratio > 1.37) continue;
    const type = key.slice(key.indexOf("|") + 1);
    usage.set(plain, `${STANDARD}:${type}`);
    usage.set(included, `${IO_OPTIMIZED}:${type}`);
  }
  return usage;
}
