import type { Diagnostic } from "../model/diagnostic.js";
import { decimal, type Decimal } from "../model/money.js";
import type { Price, PriceAnswer } from "../model/price.js";

/** How much of each currency one unit of `base` buys, on a day. */
export interface ExchangeRates {
  readonly base: string;
  /** ISO date of the rates. */
  readonly date: string;
  /** Where they are from, for reports: `ECB`, a file name. */
  readonly source: string;
  /** Decimal text by ISO 4217 code; the base itself may be left out. */
  readonly rates: Readonly<Record<string, string>>;
}

/** The factor from one currency to another; null when the rates do not know one of them. */
export function exchangeRate(rates: ExchangeRates | null, from: string, to: string): Decimal | null {
  if (from === to) return decimal(1);
  const fromRate = rateOf(rates, from);
  const toRate = rateOf(rates, to);
  return fromRate === null || toRate === null ? null : toRate.div(fromRate);
}

function rateOf(rates: ExchangeRates | null, currency: string): Decimal | null {
  if (rates === null) return null;
  if (currency === rates.base) return decimal(1);
  const text = Object.hasOwn(rates.rates, currency) ? rates.rates[currency] : undefined;
  if (text === undefined || !/^\d+(?:\.\d+)?$/.test(text)) return null;
  const rate = decimal(text);
  return rate.gt(0) ? rate : null;
}

/**
 * Answers in one currency. A price in another currency is converted by the rates or, without a rate, not found:
 * amounts of two currencies never meet in one sum. Where a query finds the product in the wanted currency too, that list price holds.
 */
export function answersIn(
  currency: string,
  answers: readonly PriceAnswer[],
  rates: ExchangeRates | null,
): { readonly answers: PriceAnswer[]; readonly diagnostics: Diagnostic[] } {
  const missing = new Set<string>();
  const converted = answers.map((listed): PriceAnswer => {
    const answer = listed.kind === "ambiguous" ? ownCurrency(listed, currency) : listed;
    if (answer.kind !== "found") return answer;
    const price = priceIn(currency, answer.price, rates);
    if (price === answer.price) return answer;
    if (price !== null) return { kind: "found", price };
    missing.add(answer.price.currency);
    return { kind: "not-found", nearestRegion: null, listedIn: answer.price.currency };
  });
  return { answers: converted, diagnostics: [...missing].sort().map((from) => missingRate(from, currency)) };
}

/** A list that states the price in two currencies is ambiguous only within the wanted one. */
function ownCurrency(answer: Extract<PriceAnswer, { kind: "ambiguous" }>, currency: string): PriceAnswer {
  const own = answer.prices.filter((price) => price.currency === currency);
  const [first] = own;
  return first !== undefined && own.length < answer.prices.length && own.every(({ amount }) => amount === first.amount)
    ? { kind: "found", price: first }
    : answer;
}

/** The price in a currency, or null when the rates do not lead there. */
export function priceIn(currency: string, price: Price, rates: ExchangeRates | null): Price | null {
  if (price.currency === currency) return price;
  const rate = exchangeRate(rates, price.currency, currency);
  if (rate === null || rates === null) return null;
  const { amount, currency: from, adjustments = [] } = price;
  const step = { kind: "converted", amount, currency: from, rate: rate.toFixed(), source: rates.source, date: rates.date } as const;
  return { ...price, amount: decimal(amount).times(rate).toFixed(), currency, precision: "derived", adjustments: [...adjustments, step] };
}

/** Prices in a currency that no rate leads out of. */
export function missingRate(from: string, to: string): Diagnostic {
  return {
    severity: "error",
    code: "currency-rate-missing",
    summary: "No exchange rate is known",
    detail: `Some prices are in ${from} and the estimate is in ${to}; without a rate they count as not found. Give dated rates with --exchange-rates FILE, or ask for the estimate in ${from}.`,
  };
}
