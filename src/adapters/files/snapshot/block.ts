import { purchaseKind, termYears, tierLimit, upfrontKind } from "../../../model/price-terms.js";
import type { Price, PriceQuery } from "../../../model/price.js";
import { AttributeColumn } from "./column.js";
import { TERM_NAMES, UNKNOWN_FAMILY, type Column, type EncodedBlock, type SourceEntry } from "./format.js";
import type { WantedTerms } from "./wanted-terms.js";

/** The rows of one service in one region, with an index for each attribute that a query has asked for so far. */
export class PriceBlock {
  private readonly columns = new Map<string, AttributeColumn | null>();
  private readonly prices: (Price | undefined)[] = [];
  private readonly kinds: (string | undefined)[] = [];

  constructor(
    private readonly place: { readonly vendor: Price["vendor"]; readonly service: string; readonly region: string | null },
    private readonly data: EncodedBlock,
    private readonly sources: readonly SourceEntry[],
  ) {}

  get rows(): number {
    return this.data.rows;
  }

  /** The rows that match, in the order of the block. */
  match(query: PriceQuery, terms: WantedTerms): number[] {
    const conditions: { column: AttributeColumn; entries: readonly number[] | ReadonlySet<number> }[] = [];
    let best = -1;
    let fewest = Infinity;
    for (const name in query.attributes) {
      const value = query.attributes[name] ?? "";
      const column = this.column(name);
      if (column === null) {
        if (acceptsAbsent(value)) continue;
        return [];
      }
      const entries = column.matching(value);
      const count = column.countOf(entries);
      if (count === 0) return [];
      if (count < fewest) {
        fewest = count;
        best = conditions.length;
      }
      conditions.push({ column, entries });
    }
    const first = conditions[best];
    const rows: number[] = [];
    const candidates = first ? first.column.rowsOf(first.entries) : allRows(this.data.rows);
    for (const row of candidates) {
      if (!this.family(row, query.family)) continue;
      if (
        conditions.every(({ column, entries }, index) => index === best || holds(entries, column.entryAt(row))) &&
        this.satisfies(row, terms)
      )
        rows.push(row);
    }
    return rows;
  }

  amountAt(row: number): string {
    return `${this.text(this.data.currency, row)} ${this.text(this.data.amount, row)}`;
  }

  tierStart(row: number): number {
    return Number(tierLimit(this.term("startUsageAmount", row), "0"));
  }

  price(row: number): Price {
    return (this.prices[row] ??= this.read(row));
  }

  private read(row: number): Price {
    const source = this.sources[at(this.data.source, row)] ?? NO_SOURCE;
    return {
      ...this.place,
      amount: this.text(this.data.amount, row),
      currency: this.text(this.data.currency, row),
      unit: this.text(this.data.unit, row) || null,
      family: this.text(this.data.family, row).replace(UNKNOWN_FAMILY, "") || null,
      attributes: this.attributes(row),
      terms: this.terms(row),
      sku: null,
      source: source.name,
      date: source.date,
      precision: source.precision,
    };
  }

  private attributes(row: number): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (const [name, column] of Object.entries(this.data.attributes)) {
      const value = this.data.strings[at(column, row)] ?? "";
      if (value !== "") attributes[name] = typeof value === "string" ? value : value.patterns.join(" ");
    }
    return attributes;
  }

  private terms(row: number): Record<string, string> {
    const terms: Record<string, string> = {};
    for (const name of TERM_NAMES) {
      const value = this.term(name, row);
      if (value !== "") terms[name] = value;
    }
    return terms;
  }

  private satisfies(row: number, wanted: WantedTerms): boolean {
    if (wanted.purchase !== null && this.kind(row) !== wanted.purchase) return false;
    if (wanted.start !== null && tierLimit(this.term("startUsageAmount", row), "0") !== wanted.start) return false;
    if (wanted.end !== null && !this.endsAt(row, wanted.end, wanted.start !== null)) return false;
    if (wanted.unit !== null && !known(this.text(this.data.unit, row).toLowerCase(), wanted.unit)) return false;
    return this.commits(row, wanted) && this.described(row, wanted.description);
  }

  private commits(row: number, wanted: WantedTerms): boolean {
    if (wanted.years !== null && termYears(this.term("termLength", row)) !== wanted.years) return false;
    if (wanted.upfront !== null && upfrontKind(this.term("termPurchaseOption", row)) !== wanted.upfront) return false;
    return wanted.offering === null || known(this.term("termOfferingClass", row).toLowerCase(), wanted.offering);
  }

  /** Where a list gives only starts, the end of the last tier is not known, and does not contradict once the start has been compared. */
  private endsAt(row: number, end: string, startCompared: boolean): boolean {
    const written = this.term("endUsageAmount", row);
    return written === "" ? startCompared || end === "Inf" : tierLimit(written, "Inf") === end;
  }

  private described(row: number, wanted: string | RegExp | null): boolean {
    if (wanted === null) return true;
    const column = this.data.attributes["description"];
    const value = column === undefined ? "" : (this.data.strings[at(column, row)] ?? "");
    if (typeof value !== "string") return true;
    return typeof wanted === "string" ? value === wanted : wanted.test(value);
  }

  private kind(row: number): string {
    return (this.kinds[row] ??= purchaseKind({
      purchaseOption: this.term("purchaseOption", row),
      ...(this.term("termLength", row) === "" ? {} : { termLength: "1yr" }),
    }));
  }

  private family(row: number, family: string | null): boolean {
    if (family === null) return true;
    const written = this.text(this.data.family, row);
    return written === family || written === UNKNOWN_FAMILY;
  }

  private term(name: (typeof TERM_NAMES)[number], row: number): string {
    const column = this.data.terms[name];
    return column === undefined ? "" : this.text(column, row);
  }

  private text(column: Column, row: number): string {
    const value = this.data.strings[at(column, row)] ?? "";
    return typeof value === "string" ? value : "";
  }

  private column(name: string): AttributeColumn | null {
    let column = this.columns.get(name);
    if (column === undefined) {
      const data = Object.hasOwn(this.data.attributes, name) ? this.data.attributes[name] : undefined;
      const usageType = name === "usagetype" && this.place.service !== "AmazonCloudFront" ? { region: this.place.region } : null;
      column = data === undefined ? null : new AttributeColumn(data, this.data.rows, this.data.strings, usageType);
      this.columns.set(name, column);
    }
    return column;
  }
}

const NO_SOURCE: SourceEntry = { name: "unknown", date: "", licence: "", precision: "derived" };

function at(column: Column, row: number): number {
  return typeof column === "number" ? column : (column[row] ?? 0);
}

/** A value that a list does not give cannot contradict the one asked for. */
function known(value: string, wanted: string): boolean {
  return value === "" || value === wanted;
}

function acceptsAbsent(value: string | RegExp): boolean {
  return typeof value === "string" ? value === "" : value.test("");
}

function holds(entries: readonly number[] | ReadonlySet<number>, entry: number): boolean {
  return entries instanceof Set ? entries.has(entry) : (entries as readonly number[]).includes(entry); // not a set, so a list
}

function* allRows(count: number): Iterable<number> {
  for (let row = 0; row < count; row++) yield row;
}
