import { withoutRegionPrefix, withRegionPrefix } from "../../../model/usage-type.js";
import { parsePattern, type Column, type PatternEntry } from "./format.js";

type Entry = string | PatternEntry;

/** Which entries of a block's string table a query value matches, and which rows hold them. */
export class AttributeColumn {
  private byText: Map<string, number[]> | null = null;
  private patterned: { entry: number; patterns: readonly RegExp[]; literal: string | null }[] = [];
  private rowsByEntry = new Map<number, number[]>();
  private readonly byPattern = new Map<string, ReadonlySet<number>>();

  constructor(
    private readonly column: Column,
    private readonly rows: number,
    private readonly strings: readonly Entry[],
    /** Usage types of AWS are stored without the region's prefix; they are compared without it and without regard to case. */
    private readonly usageType: { readonly region: string | null } | null,
  ) {}

  /** The position in the string table of a row's value. */
  entryAt(row: number): number {
    return typeof this.column === "number" ? this.column : (this.column[row] ?? 0);
  }

  /** The entries that match; one row matches when its entry is among them. */
  matching(value: string | RegExp): readonly number[] | ReadonlySet<number> {
    const texts = this.index();
    if (typeof value !== "string") return this.matchingPattern(value);
    const exact = texts.get(this.normal(value)) ?? (this.usageType ? texts.get(this.normal(withoutRegionPrefix(value))) : undefined);
    if (this.patterned.length === 0) return exact ?? NONE;
    const found = exact ? [...exact] : [];
    for (const { entry, patterns } of this.patterned) if (patterns.every((pattern) => this.tests(pattern, value))) found.push(entry);
    return found;
  }

  /** The rows that hold one of the entries. */
  rowsOf(entries: Iterable<number>): number[] {
    const rows: number[] = [];
    for (const entry of entries) for (const row of this.rowsByEntry.get(entry) ?? NONE) rows.push(row);
    return rows;
  }

  countOf(entries: Iterable<number>): number {
    let count = 0;
    for (const entry of entries) count += this.rowsByEntry.get(entry)?.length ?? 0;
    return count;
  }

  private matchingPattern(pattern: RegExp): ReadonlySet<number> {
    const key = String(pattern);
    let found = this.byPattern.get(key);
    if (!found) {
      const asked = pattern.global || pattern.sticky ? new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/g, "")) : pattern;
      const entries = new Set<number>();
      this.index();
      for (const entry of this.rowsByEntry.keys()) {
        const text = this.strings[entry] ?? "";
        if (typeof text === "string" && this.tests(asked, text)) entries.add(entry);
      }
      for (const { entry, patterns, literal } of this.patterned) {
        const same = patterns.some((known) => known.source === asked.source && known.flags === asked.flags);
        if (same || (literal !== null && this.tests(asked, literal))) entries.add(entry);
      }
      this.byPattern.set(key, (found = entries));
    }
    return found;
  }

  private index(): Map<string, number[]> {
    if (this.byText) return this.byText;
    const texts = new Map<string, number[]>();
    for (let row = 0; row < this.rows; row++) {
      const entry = this.entryAt(row);
      const rows = this.rowsByEntry.get(entry);
      if (rows) rows.push(row);
      else this.rowsByEntry.set(entry, [row]);
    }
    for (const entry of this.rowsByEntry.keys()) {
      const value = this.strings[entry] ?? "";
      if (typeof value === "string") {
        const text = this.normal(value);
        const entries = texts.get(text);
        if (entries) entries.push(entry);
        else texts.set(text, [entry]);
      } else {
        this.patterned.push({ entry, patterns: value.patterns.map(parsePattern), literal: value.literal });
      }
    }
    return (this.byText = texts);
  }

  private normal(value: string): string {
    return this.usageType ? value.toLowerCase() : value;
  }

  private tests(pattern: RegExp, value: string): boolean {
    if (pattern.test(value)) return true;
    return this.usageType !== null && value !== "" && pattern.test(withRegionPrefix(value, this.usageType.region));
  }
}

const NONE: readonly number[] = [];
