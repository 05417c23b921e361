import type { MatchedBlock } from "../../files/snapshot/answers.js";
import { PriceBlock } from "../../files/snapshot/block.js";
import { TERM_NAMES, type Column, type EncodedBlock, type PatternEntry, type TermName } from "../../files/snapshot/format.js";
import { toPrice, type StoredPrice } from "./stored-price.js";

/** The candidates of one vendor, service and region in the form that the snapshot's matcher reads, so that both books answer alike. */
export function candidateBlock(rows: readonly StoredPrice[]): MatchedBlock {
  const first = rows[0];
  if (!first) throw new TypeError("a block has rows");
  const strings = new StringTable();
  const column = (read: (row: StoredPrice) => string | PatternEntry | null | undefined): Column =>
    rows.map((row) => strings.position(read(row) ?? ""));
  const attributes: Record<string, Column> = {};
  for (const name of new Set(rows.flatMap((row) => Object.keys(row.attributes)))) attributes[name] = column((row) => row.attributes[name]);
  const terms: Partial<Record<TermName, Column>> = {};
  for (const name of TERM_NAMES) terms[name] = column((row) => row.terms[name]);
  const data: EncodedBlock = {
    rows: rows.length,
    strings: strings.entries,
    attributes,
    terms,
    family: column((row) => row.family),
    unit: column((row) => row.unit),
    amount: column((row) => row.amount),
    currency: column((row) => row.currency),
    source: 0,
  };
  const block = new PriceBlock({ vendor: first.vendor, service: first.service, region: first.region }, data, []);
  return {
    match: (query, wanted) => block.match(query, wanted),
    amountAt: (row) => block.amountAt(row),
    tierStart: (row) => block.tierStart(row),
    // The row itself knows more than its columns: where it comes from, and its SKU.
    price: (row) => toPrice(rows[row] ?? first),
  };
}

class StringTable {
  readonly entries: (string | PatternEntry)[] = [""];
  private readonly positions = new Map<string, number>([["", 0]]);

  position(value: string | PatternEntry): number {
    const key = typeof value === "string" ? value : `\0${JSON.stringify(value)}`;
    let position = this.positions.get(key);
    if (position === undefined) {
      position = this.entries.push(value) - 1;
      this.positions.set(key, position);
    }
    return position;
  }
}
