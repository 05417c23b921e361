import type { Diagnostic } from "../model/diagnostic.js";
import type { OwnPrices } from "../model/own-prices.js";
import type { Price, PriceAnswer, PriceQuery } from "../model/price.js";
import { answersIn, missingRate, type ExchangeRates } from "../price/currency.js";
import { withOwnPrices } from "../price/own-prices.js";
import type { PriceBook } from "./ports.js";

/** What stands between the price list and the estimate. */
export interface PriceSettings {
  /** ISO 4217 code of the estimate. */
  readonly currency: string;
  /** Leads from the currencies of price lists to that of the estimate; without rates, only prices listed in it count. */
  readonly rates?: ExchangeRates | null;
  /** The region that answers where the wanted one has no price, or `nearest`. Without it the price is not found. */
  readonly fallbackRegion?: string | null;
  /** The user's own prices, laid over the list. */
  readonly ownPrices?: OwnPrices | null;
}

/** Answers queries from the price book: in other regions where that is allowed, in the estimate's currency, with the user's own prices. */
export async function lookUpPrices(
  book: PriceBook,
  queries: readonly PriceQuery[],
  { currency, rates = null, fallbackRegion = null, ownPrices = null }: PriceSettings,
): Promise<{ readonly answers: readonly PriceAnswer[]; readonly diagnostics: readonly Diagnostic[] }> {
  const listed = await book.lookup(queries);
  const found = fallbackRegion === null ? listed : await withOtherRegions(book, queries, listed, fallbackRegion);
  const { answers, diagnostics } = answersIn(currency, found, rates);
  if (ownPrices === null) return { answers, diagnostics };
  const own = withOwnPrices(queries, answers, ownPrices, { currency, rates });
  const stranded = own.some((answer) => answer.kind === "not-found" && answer.listedIn === ownPrices.currency);
  const told = diagnostics.some(({ detail }) => detail === missingRate(ownPrices.currency, currency).detail);
  return { answers: own, diagnostics: stranded && !told ? [...diagnostics, missingRate(ownPrices.currency, currency)] : diagnostics };
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
