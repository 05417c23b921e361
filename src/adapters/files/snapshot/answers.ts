import { homeRegion } from "../../../model/price-terms.js";
import type { Price, PriceAnswer, PriceQuery, Vendor } from "../../../model/price.js";
import { filterTerms, lookupTerms, type WantedTerms } from "./wanted-terms.js";

/** Rows of one service in one region, of which a query picks some. */
export interface MatchedBlock {
  match(query: PriceQuery, terms: WantedTerms): readonly number[];
  amountAt(row: number): string;
  tierStart(row: number): number;
  price(row: number): Price;
}

/** Where the rows are: the files of the package, or what a database returned. */
export interface BlockSource {
  regions(vendor: Vendor): readonly string[];
  blocks(query: PriceQuery, region: string | null, terms: WantedTerms): readonly MatchedBlock[];
}

interface Match {
  readonly block: MatchedBlock;
  readonly row: number;
}

/** Answers a look-up: one price, several that differ, or none with the region that has it. */
export function answerQuery(query: PriceQuery, source: BlockSource): PriceAnswer {
  const terms = lookupTerms(query.terms);
  const found = matches(query, query.region, terms, source);
  const rows = namesTier(query) ? found : firstPaidTier(found, () => matches(query, query.region, { ...terms, start: null }, source));
  const [first] = rows;
  if (first === undefined) return { kind: "not-found", nearestRegion: nearestRegion(query, terms, source) };
  const amount = first.block.amountAt(first.row);
  if (rows.some(({ block, row }) => block.amountAt(row) !== amount))
    return { kind: "ambiguous", prices: rows.map(({ block, row }) => block.price(row)) };
  return { kind: "found", price: first.block.price(first.row) };
}

/** Every price that a search names. */
export function findPrices(query: PriceQuery, source: BlockSource): Price[] {
  return matches(query, query.region, filterTerms(query.terms), source).map(({ block, row }) => block.price(row));
}

// Regions asked before the home region when a price is missing: enough for one part of the world.
const NEIGHBOURS = 6;

/** The regions to look in for what a region lacks: those whose names begin alike first, at last the vendor's home region. */
export function neighbours(vendor: Vendor, wanted: string, regions: readonly string[]): string[] {
  const home = homeRegion(vendor);
  const names = regions.filter((name) => name !== wanted && name !== "");
  const near = names
    .map((name) => ({ name, common: commonPrefix(name, wanted) }))
    .filter(({ name, common }) => common >= 3 && name !== home)
    .sort((a, b) => b.common - a.common || (a.name < b.name ? -1 : 1))
    .slice(0, NEIGHBOURS)
    .map(({ name }) => name);
  return names.includes(home) ? [...near, home] : near;
}

function nearestRegion(query: PriceQuery, terms: WantedTerms, source: BlockSource): string | null {
  const wanted = query.region;
  if (wanted === null) return null;
  const anyTier = namesTier(query) ? terms : { ...terms, start: null };
  return (
    neighbours(query.vendor, wanted, source.regions(query.vendor)).find((name) => matches(query, name, anyTier, source).length > 0) ?? null
  );
}

function matches(query: PriceQuery, region: string | null, terms: WantedTerms, source: BlockSource): Match[] {
  const found: Match[] = [];
  for (const block of source.blocks(query, region, terms)) for (const row of block.match(query, terms)) found.push({ block, row });
  return found;
}

function namesTier({ terms }: PriceQuery): boolean {
  return (terms?.startUsageAmount ?? "") !== "" || terms?.endUsageAmount !== undefined;
}

/**
 * Without a tier in the query, the first tier that costs something answers: some lists leave a free first tier out, and in others it has a
 * line of its own. What an account gets for free is no price of the product.
 */
function firstPaidTier(found: readonly Match[], ofAnyTier: () => readonly Match[]): readonly Match[] {
  const paid = found.filter((match) => !isFreeTier(match));
  if (paid.length > 0) return paid;
  const later = ofAnyTier().filter((match) => !isFreeTier(match));
  return later.length > 0 ? lowestTier(later) : found;
}

/** Free up to an amount. What is free without a limit has its price. */
function isFreeTier({ block, row }: Match): boolean {
  const { amount, terms } = block.price(row);
  return Number(amount) === 0 && terms.endUsageAmount !== undefined && terms.endUsageAmount !== "Inf";
}

function lowestTier(found: readonly Match[]): readonly Match[] {
  const lowest = Math.min(...found.map(({ block, row }) => block.tierStart(row)));
  return found.filter(({ block, row }) => block.tierStart(row) === lowest);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
