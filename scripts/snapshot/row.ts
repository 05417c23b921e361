import Big from "big.js";

import type { PatternEntry, TermName } from "../../src/adapters/files/snapshot/format.js";
import type { Vendor } from "../../src/model/price.js";
import { withoutRegionPrefix } from "../../src/model/usage-type.js";
import type { Table } from "./sources.js";

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

/** A row for people: `aws AmazonEC2 us-east-1 NAT Gateway usagetype=NatGateway-Hours`. */
export function describeRow(row: BuildRow): string {
  const named: Readonly<Record<string, string | PatternEntry>> = { ...row.attributes, ...row.terms };
  const pairs = Object.entries(named).map(([name, value]) => `${name}=${typeof value === "string" ? value : value.patterns.join(" ")}`);
  return [row.vendor, row.service, row.region ?? "-", row.family ?? "-", ...pairs].join(" ");
}

interface ListRow {
  readonly vendor: Vendor;
  readonly service: string;
  readonly family: string | null;
  readonly region: string;
  readonly attributes: BuildRow["attributes"];
  readonly unit: string | null;
  readonly amount: string;
  readonly currency: string;
  readonly table: Table;
  readonly date: string;
  readonly terms?: BuildRow["terms"];
}

/** A row of a table that states the list price itself. Empty attributes are left out, usage types lose the region's prefix, amounts lose trailing zeros. */
export function listRow({
  vendor,
  service,
  family,
  region,
  attributes,
  unit,
  amount,
  currency,
  table,
  date,
  terms = {},
}: ListRow): BuildRow {
  const kept: Record<string, string | PatternEntry> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value === "") continue;
    kept[name] =
      name === "usagetype" && typeof value === "string" && vendor === "aws" && service !== "AmazonCloudFront"
        ? withoutRegionPrefix(value)
        : value;
  }
  const { name, licence } = table;
  return {
    vendor,
    service,
    family,
    region: region || null,
    attributes: kept,
    unit,
    terms,
    currency,
    amount: plainDecimal(amount),
    source: { name, date, licence, precision: "exact" },
  };
}

/** A figure of a table as a plain decimal without trailing zeros. */
export function plainDecimal(amount: string): string {
  const value = new Big(amount);
  if (value.lt(0)) throw new Error(`a price below zero: ${amount}`);
  return value.toFixed();
}
