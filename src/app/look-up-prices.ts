import type { Diagnostic } from "../model/diagnostic.js";
import type { Price, PriceAnswer, PriceQuery } from "../model/price.js";
import { answersIn, type ExchangeRates } from "../price/currency.js";
import type { PriceBook } from "./ports.js";

/** What stands between the price list and the estimate. */
export interface PriceSettings {
  /** ISO 4217 code of the estimate. */
  readonly currency: string;
  /** Leads from the currencies of price lists to that of the estimate; without rates, only prices listed in it count. */
  readonly rates?: ExchangeRates | null;
  /** The region that answers where the wanted one has no price, or `nearest`. Without it the price is not found. */
  readonly fallbackRegion?: string | null;
}

/** Answers queries from the price book: in other regions where that is allowed, and in the estimate's currency. */
export async function lookUpPrices(
  book: PriceBook,
  queries: readonly PriceQuery[],
  { currency, rates = null, fallbackRegion = null }: PriceSettings,
): Promise<{ readonly answers: readonly PriceAnswer[]; readonly diagnostics: readonly Diagnostic[] }> {
  const listed = await book.lookup(queries);
  if (fallbackRegion === null) return answersIn(currency, listed, rates);
  const found = await withOtherRegions(book, queries, listed, fallbackRegion);
  const { answers, diagnostics } = answersIn(currency, found, rates);
  return { answers, diagnostics: [...diagnostics, ...unhelpful(fallbackRegion, listed, found)] };
}

/** A fallback region that has none of the missing prices is probably misspelt. */
function unhelpful(region: string, listed: readonly PriceAnswer[], found: readonly PriceAnswer[]): Diagnostic[] {
  const missing = listed.filter(({ kind }) => kind === "not-found").length;
  if (missing === 0 || found.filter(({ kind }) => kind === "not-found").length < missing) return [];
  const detail =
    region === "nearest"
      ? `No other region has any of the ${missing} prices that are missing.`
      : `${region} has none of the ${missing} prices that are missing. \`terratrim prices status\` shows what is known; regions are written as the vendor does.`;
  return [{ severity: "warning", code: "fallback-region-unhelpful", summary: "The fallback region changes nothing", detail }];
}

/** Asks another region for what the wanted one lacks; what it answers says so. */
async function withOtherRegions(
  book: PriceBook,
  queries: readonly PriceQuery[],
  answers: readonly PriceAnswer[],
  wanted: string,
): Promise<PriceAnswer[]> {
  const retries: { readonly index: number; readonly from: string; readonly query: PriceQuery }[] = [];
  answers.forEach((answer, index) => {
    const query = queries[index];
    if (answer.kind !== "not-found" || !query || query.region === null) return;
    const region = wanted === "nearest" ? answer.nearestRegion : wanted;
    if (region !== null && region !== query.region) retries.push({ index, from: query.region, query: { ...query, region } });
  });
  const filled = [...answers];
  if (retries.length === 0) return filled;
  const others = await book.lookup(retries.map(({ query }) => query));
  retries.forEach(({ index, from }, position) => {
    const other = others[position];
    if (other?.kind === "found") filled[index] = { kind: "found", price: borrowed(other.price, from) };
  });
  return filled;
}

function borrowed(price: Price, region: string): Price {
  return { ...price, precision: "derived", adjustments: [...(price.adjustments ?? []), { kind: "other-region", region }] };
}
