import type { PatternEntry, TermName } from "../../src/adapters/files/snapshot/format.js";
import type { Vendor } from "../../src/model/price.js";

/** One price on its way into the snapshot. */
export interface BuildRow {
  readonly vendor: Vendor;
  readonly service: string;
  readonly family: string | null;
  readonly region: string | null;
  readonly attributes: Readonly<Record<string, string | PatternEntry>>;
  readonly unit: string | null;
  readonly terms: Readonly<Partial<Record<TermName, string>>>;
  readonly currency: string;
  readonly amount: string;
  /** Where the source only bounds the figure: between these, inclusive. */
  readonly bounds?: { readonly low: number; readonly high: number };
  readonly source: Source;
}

export interface Source {
  readonly name: string;
  readonly date: string;
  readonly licence: string;
  readonly precision: "exact" | "derived";
}

/** Text that is equal for rows that no query can tell apart. */
export function rowKey(row: BuildRow): string {
  const sorted = (record: object): string => JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return [
    row.vendor,
    row.service,
    row.family ?? "",
    row.region ?? "",
    sorted(row.attributes),
    row.unit ?? "",
    sorted(row.terms),
    row.currency,
  ].join("|");
}
