import { describeRow, rowKey, type BuildRow } from "./row.js";

export interface Conflict {
  readonly key: string;
  readonly kept: { readonly amount: string; readonly source: string; readonly date: string };
  readonly dropped: { readonly amount: string; readonly source: string; readonly date: string };
}

/** One row for each product and price: the newest figure, or the one of two bounds that the other confirms. Disagreements are listed. */
export function mergeRows(rows: Iterable<BuildRow>): { readonly rows: BuildRow[]; readonly conflicts: Conflict[] } {
  const merged = new Map<string, BuildRow>();
  const conflicts: Conflict[] = [];
  for (const row of rows) {
    const key = rowKey(row);
    const other = merged.get(key);
    if (other === undefined) {
      merged.set(key, row);
      continue;
    }
    const [kept, dropped] = prefer(other, row);
    merged.set(key, kept);
    if (agree(kept, dropped)) continue;
    // Two figures of one table on one day differ by something that the table does not say: both stay, and a query finds them ambiguous.
    if (kept.source.name === dropped.source.name && kept.source.date === dropped.source.date)
      merged.set(`${key}|${dropped.amount}`, dropped);
    else conflicts.push({ key: describeRow(kept), kept: summary(kept), dropped: summary(dropped) });
  }
  return { rows: [...merged.values()], conflicts };
}

function prefer(a: BuildRow, b: BuildRow): readonly [BuildRow, BuildRow] {
  // A figure inside the other's bounds is the same price, better known.
  if (agree(a, b) && a.source.precision !== b.source.precision) return a.source.precision === "exact" ? [a, b] : [b, a];
  if (agree(a, b) && a.bounds && b.bounds) return a.bounds.high - a.bounds.low <= b.bounds.high - b.bounds.low ? [a, b] : [b, a];
  return a.source.date >= b.source.date ? [a, b] : [b, a];
}

function agree(a: BuildRow, b: BuildRow): boolean {
  if (Number(a.amount) === Number(b.amount)) return true;
  const low = Math.max(a.bounds?.low ?? Number(a.amount), b.bounds?.low ?? Number(b.amount));
  const high = Math.min(a.bounds?.high ?? Number(a.amount), b.bounds?.high ?? Number(b.amount));
  return low <= high;
}

function summary({ amount, source }: BuildRow): Conflict["kept"] {
  return { amount, source: source.name, date: source.date };
}
