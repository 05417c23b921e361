import { readFileSync } from "node:fs";
import { join } from "node:path";

import { parsePattern, TERM_NAMES, UNKNOWN_FAMILY, type PatternEntry, type TermName } from "../../src/adapters/files/snapshot/format.js";
import { purchaseKind, tierLimit } from "../../src/model/price-terms.js";
import type { Vendor } from "../../src/model/price.js";
import { withoutRegionPrefix } from "../../src/model/usage-type.js";
import { fixesEnd, literalOf, onlyExcludes } from "./patterns.js";
import { rowKey, type BuildRow, type Source } from "./row.js";

/** The usage types that price lists are known to have, by service. */
export type UsageTypes = ReadonlyMap<string, readonly KnownUsageType[]>;

export interface KnownUsageType {
  readonly usageType: string;
  readonly group: string;
  readonly operation: string;
}

interface RecordedProduct {
  readonly vendor: Vendor;
  readonly service: string;
  readonly product_family: string | null;
  readonly region: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly patterns?: Readonly<Record<string, string | readonly string[]>>;
  readonly terms: Readonly<Record<string, string>>;
  readonly currency: string;
  readonly price: string;
  readonly price_min: string;
  readonly price_max: string;
}

const SOURCE = { name: "recorded_prices", date: "2026-04", licence: "Apache-2.0" };

// A figure is exact when the interval leaves less room than a list price has digits.
const TIGHT = 0.001;

/** Every product of recorded_prices.jsonl with the vendor's attributes; patterns are replaced by the value where that is certain. */
export function readRecorded(folder: string, usageTypes: UsageTypes): BuildRow[] {
  const products = readFileSync(join(folder, "recorded_prices.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as RecordedProduct); // the table's README names these keys
  return reconciled(withTierStarts(products.map((product) => toRow(product, usageTypes))));
}

/** The same product was recorded with and without naming its first tier: one figure inside both bounds, where there is one. */
function reconciled(rows: readonly BuildRow[]): BuildRow[] {
  const groups = new Map<string, BuildRow[]>();
  for (const row of rows) {
    const { startUsageAmount, endUsageAmount: _, ...terms } = row.terms;
    const key = rowKey({ ...row, unit: null, terms: startUsageAmount === undefined || startUsageAmount === "0" ? terms : row.terms });
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const low = Math.max(...group.map(({ bounds }) => bounds?.low ?? -Infinity));
    const high = Math.min(...group.map(({ bounds }) => bounds?.high ?? Infinity));
    if (group.length === 1 || low > high) return group;
    const inside = group.find(({ amount }) => Number(amount) >= low && Number(amount) <= high)?.amount ?? shortestBetween(low, high);
    return group.map((row) => ({ ...row, amount: inside, bounds: { low, high } }));
  });
}

/** The decimal with the fewest digits in an interval. */
export function shortestBetween(low: number, high: number): string {
  for (let digits = 0; digits < 20; digits++) {
    const scale = 10 ** digits;
    const candidate = Math.ceil(low * scale - 1e-9) / scale;
    if (candidate <= high) return candidate.toFixed(digits);
  }
  return String(low);
}

function toRow(product: RecordedProduct, usageTypes: UsageTypes): BuildRow {
  const low = Number(product.price_min);
  const high = Number(product.price_max);
  const tight = high - low <= TIGHT * high;
  const source: Source = { ...SOURCE, precision: tight ? "exact" : "derived" };
  const attributes: Record<string, string | PatternEntry> = {};
  for (const [name, value] of Object.entries(product.attributes))
    if (value !== "") attributes[name] = name === "usagetype" ? usageTypeOf(product.service, value) : value;
  for (const [name, pattern] of Object.entries(product.patterns ?? {}))
    attributes[name] = settle(product, name, (typeof pattern === "string" ? [pattern] : pattern).map(delimited), usageTypes);
  const terms: Partial<Record<TermName, string>> = Object.fromEntries(
    TERM_NAMES.filter((name) => name in product.terms).map((name) => [
      name,
      name === "endUsageAmount" ? tierLimit(product.terms[name], "Inf") : product.terms[name],
    ]),
  );
  if (purchaseKind(terms) === "on-demand") delete terms.purchaseOption;
  const { vendor, service, region, currency } = product;
  return {
    vendor,
    service,
    family: product.product_family || UNKNOWN_FAMILY,
    region,
    attributes,
    unit: product.terms["unit"] ?? null,
    terms,
    currency,
    amount: product.price,
    bounds: { low, high },
    source,
  };
}

function delimited(pattern: string): string {
  return pattern.startsWith("/") ? pattern : `/${pattern}/`;
}

function usageTypeOf(service: string, value: string): string {
  return service === "AmazonCloudFront" ? value : withoutRegionPrefix(value);
}

// Attributes whose values are short names: a pattern that spells one is that name.
const NAMES = new Set(["volumeApiName", "instanceType", "brokerEngine", "directoryType"]);

/** The value behind the patterns, or the patterns with the text in them. */
function settle(product: RecordedProduct, name: string, patterns: readonly string[], usageTypes: UsageTypes): string | PatternEntry {
  const [first = "//"] = patterns;
  const literal = patterns.length === 1 ? literalOf(first) : null;
  if (patterns.every(onlyExcludes)) return { patterns, literal: "" };
  if (literal !== null && NAMES.has(name)) return literal;
  if (literal !== null && name === "usagetype") {
    const value = usageTypeBehind(product, first, literal, usageTypes.get(product.service) ?? []);
    if (value !== null) return value;
  }
  return { patterns, literal };
}

function usageTypeBehind(product: RecordedProduct, pattern: string, literal: string, known: readonly KnownUsageType[]): string | null {
  if (fixesEnd(pattern)) return literal;
  const test = parsePattern(pattern);
  const { group, operation } = product.attributes;
  const candidates = new Set<string>();
  for (const entry of known) {
    if (group !== undefined && entry.group !== "" && entry.group !== group) continue;
    if (operation && entry.operation !== "" && entry.operation !== operation) continue;
    if (test.test(entry.usageType) || test.test(`USE1-${entry.usageType}`)) candidates.add(entry.usageType);
  }
  if (candidates.has(literal)) return literal;
  if (candidates.size === 1) return [...candidates][0] ?? null;
  return null;
}

/** Tiers of one product, of which either the starts or the ends were recorded: each tier starts where the one before ends. */
function withTierStarts(rows: readonly BuildRow[]): BuildRow[] {
  const groups = new Map<string, BuildRow[]>();
  for (const row of rows) {
    const { startUsageAmount, endUsageAmount, ...rest } = row.terms;
    if (startUsageAmount === undefined && endUsageAmount === undefined) continue;
    const key = JSON.stringify([row.vendor, row.service, row.family, row.region, row.attributes, rest]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const completed = new Map<BuildRow, BuildRow["terms"]>();
  for (const group of groups.values()) {
    const starts = distinct(group.map(({ terms }) => terms.startUsageAmount));
    const ends = distinct(group.map(({ terms }) => terms.endUsageAmount));
    for (const row of group) {
      const { startUsageAmount: start, endUsageAmount: end } = row.terms;
      if (start === undefined && end !== undefined && (end !== "Inf" || ends.length > 1))
        completed.set(row, { ...row.terms, startUsageAmount: ends[ends.indexOf(end) - 1] ?? "0" });
      const next = start === undefined ? undefined : starts[starts.indexOf(start) + 1];
      if (end === undefined && next !== undefined) completed.set(row, { ...row.terms, endUsageAmount: next });
    }
  }
  return rows.map((row) => ({ ...row, terms: completed.get(row) ?? row.terms }));
}

function distinct(limits: readonly (string | undefined)[]): string[] {
  return [...new Set(limits.filter((limit) => limit !== undefined))].sort(
    (a, b) => Number(a === "Inf" ? Infinity : a) - Number(b === "Inf" ? Infinity : b),
  );
}
