import type { Vendor } from "../../../model/price.js";

/**
 * How the embedded prices lie on disk. `index.json` names one file for each vendor and region. A file begins with the length of its directory
 * (four bytes, little-endian) and the directory (JSON); after it come the blocks: the rows of one service, on demand apart from commitments,
 * as brotli-compressed JSON in columns. A reader unpacks only the blocks that it needs.
 */
export interface SnapshotIndex {
  readonly format: 1;
  /** Derived from the content: equal for equal prices. */
  readonly id: string;
  /** Newest date of any row. */
  readonly date: string;
  readonly sources: readonly SourceEntry[];
  /** File names by region; the key of what a vendor lists without a region is "". */
  readonly vendors: Readonly<Partial<Record<Vendor, Readonly<Record<string, string>>>>>;
}

/** Where rows come from. `licence` is that of the repository the table was read in. */
export interface SourceEntry {
  readonly name: string;
  readonly date: string;
  readonly precision: "exact" | "derived";
  readonly licence: string;
}

/** The blocks of a file by service; commitments have `#reserved` after the service. */
export type Directory = Readonly<Record<string, BlockEntry>>;

/** `[offset after the directory, length, rows, oldest date, newest date]` */
export type BlockEntry = readonly [number, number, number, string, string];

/** A column: one entry for each row, or a single entry that all rows share. Entries are positions in `strings`; 0 is the absent value. */
export type Column = number | readonly number[];

/** Stands for the family of a product that was recorded without asking for it. */
export const UNKNOWN_FAMILY = "*";

export interface EncodedBlock {
  readonly rows: number;
  /** An object is what is known instead of the value. */
  readonly strings: readonly (string | PatternEntry)[];
  readonly attributes: Readonly<Record<string, Column>>;
  readonly family: Column;
  readonly unit: Column;
  readonly amount: Column;
  readonly currency: Column;
  /** Positions in the index's `sources`. */
  readonly source: Column;
  readonly terms: Readonly<Partial<Record<TermName, Column>>>;
}

export interface PatternEntry {
  readonly patterns: readonly string[];
  /** The fixed text that the patterns look for, for queries that ask by another pattern; "" when they only exclude, null when there is none. */
  readonly literal: string | null;
}

export type TermName = "purchaseOption" | "startUsageAmount" | "endUsageAmount" | "termLength" | "termPurchaseOption" | "termOfferingClass";
export const TERM_NAMES: readonly TermName[] = [
  "purchaseOption",
  "startUsageAmount",
  "endUsageAmount",
  "termLength",
  "termPurchaseOption",
  "termOfferingClass",
];

/** `/pattern/flags` as a RegExp. */
export function parsePattern(text: string): RegExp {
  const end = text.lastIndexOf("/");
  return new RegExp(text.slice(1, end), text.slice(end + 1).replace("g", ""));
}
