import { parsePattern, UNKNOWN_FAMILY } from "../../src/adapters/files/snapshot/format.js";
import { purchaseKind, tierLimit } from "../../src/model/price-terms.js";
import { withRegionPrefix } from "../../src/model/usage-type.js";
import type { Conflict } from "./merge.js";
import { describeRow, type BuildRow } from "./row.js";

/**
 * Brings recorded products and list rows of the same product together. Where the list's figure lies inside the recorded bounds it is the
 * precise one, as recent as the record where that states the same; where it does not, the newer of the two holds and the other is listed as
 * a conflict.
 */
export function reconcile(
  recorded: readonly BuildRow[],
  listed: readonly BuildRow[],
): { readonly rows: BuildRow[]; readonly conflicts: Conflict[] } {
  const byPlace = new Map<string, BuildRow[]>();
  for (const row of listed) {
    const list = byPlace.get(placeOf(row));
    if (list) list.push(row);
    else byPlace.set(placeOf(row), [row]);
  }
  const conflicts: Conflict[] = [];
  const corrected = new Map<BuildRow, BuildRow>();
  const rows = recorded.map((row) => {
    const same = sameProduct(row, byPlace.get(placeOf(row)) ?? []);
    const [first] = same;
    if (first === undefined || same.some(({ amount }) => amount !== first.amount)) return row;
    if (within(row, first)) {
      if (confirms(row, first)) for (const old of same) corrected.set(old, { ...old, source: row.source });
      return row.amount === first.amount ? row : { ...row, amount: first.amount, source: first.source };
    }
    if (first.source.date > row.source.date) {
      conflicts.push(conflict(first, row));
      return { ...row, amount: first.amount, source: first.source };
    }
    conflicts.push(conflict(row, first));
    for (const old of same) corrected.set(old, { ...old, amount: row.amount, source: row.source });
    return row;
  });
  return { rows: [...rows, ...listed.map((row) => corrected.get(row) ?? row)], conflicts };
}

function placeOf({ vendor, service, region, terms, currency }: BuildRow): string {
  return `${vendor}|${service}|${region ?? ""}|${purchaseKind(terms)}|${currency}`;
}

/** The list rows that a query by the recorded attributes and tier would find. */
function sameProduct(recorded: BuildRow, listed: readonly BuildRow[]): BuildRow[] {
  const matching = listed.filter(
    (row) =>
      (recorded.family === UNKNOWN_FAMILY || recorded.family === row.family) && sameTerms(recorded, row) && hasAttributes(recorded, row),
  );
  if (recorded.terms.startUsageAmount !== undefined)
    return matching.filter((row) => tierLimit(row.terms.startUsageAmount, "0") === tierLimit(recorded.terms.startUsageAmount, "0"));
  const first = Math.min(...matching.map((row) => Number(tierLimit(row.terms.startUsageAmount, "0"))));
  return matching.filter((row) => Number(tierLimit(row.terms.startUsageAmount, "0")) === first);
}

function sameTerms(a: BuildRow, b: BuildRow): boolean {
  if (a.unit !== null && b.unit !== null && a.unit.toLowerCase() !== b.unit.toLowerCase()) return false;
  return (["termLength", "termPurchaseOption", "termOfferingClass"] as const).every(
    (name) => (a.terms[name] ?? "") === (b.terms[name] ?? ""),
  );
}

function hasAttributes(recorded: BuildRow, row: BuildRow): boolean {
  return Object.entries(recorded.attributes).every(([name, wanted]) => {
    const value = row.attributes[name] ?? "";
    if (typeof wanted === "string")
      return typeof value === "string"
        ? value.toLowerCase() === wanted.toLowerCase()
        : value.literal !== null && wanted.includes(value.literal);
    if (typeof value !== "string") return JSON.stringify(value) === JSON.stringify(wanted);
    return wanted.patterns
      .map(parsePattern)
      .every((pattern) => pattern.test(value) || (name === "usagetype" && pattern.test(withRegionPrefix(value, row.region))));
  });
}

function within({ amount, bounds }: BuildRow, listed: BuildRow): boolean {
  const figure = Number(listed.amount);
  return bounds === undefined ? Number(amount) === figure : figure >= bounds.low && figure <= bounds.high;
}

/** Whether a later record states the very figure of a list, which is then as recent as the record. */
function confirms(recorded: BuildRow, listed: BuildRow): boolean {
  const { amount, source } = recorded;
  return source.precision === "exact" && Number(amount) === Number(listed.amount) && source.date > listed.source.date;
}

function conflict(kept: BuildRow, dropped: BuildRow): Conflict {
  const figure = ({ amount, source }: BuildRow): Conflict["kept"] => ({ amount, source: source.name, date: source.date });
  return { key: describeRow(kept), kept: figure(kept), dropped: figure(dropped) };
}
