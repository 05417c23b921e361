import type { Diagnostic } from "../model/diagnostic.js";
import type { Estimate } from "../model/estimate.js";
import type { OwnPrices } from "../model/own-prices.js";
import type { Resource, ResourceGraph } from "../model/resource.js";
import type { Usage } from "../model/usage.js";
import { billGraph } from "../price/bill.js";
import { exchangeRate } from "../price/currency.js";
import { estimate, QueryBatch } from "../price/estimate.js";
import { findFreeType, findResource, usageOnlyTypes } from "../resources/index.js";
import { ownPriceLayer } from "./own-price-layer.js";
import { lookUpPrices, type PriceSettings } from "./look-up-prices.js";
import type { PriceBook } from "./ports.js";

export interface PricingOptions extends PriceSettings {
  readonly usage: Usage;
  /** ISO date. */
  readonly today: string;
  readonly nonProduction: boolean;
  /** A price older than this many months is pointed out; null where age does not matter. */
  readonly maxPriceAge?: number | null;
  /** The user's own prices, laid over the list. */
  readonly ownPrices?: OwnPrices | null;
}

/**
 * Vendors change a service's list prices about once a year, and not all at once: a figure that is older than a year and a half has
 * probably missed such a change.
 */
export const MAX_PRICE_AGE = 18;

/** Prices several graphs (planned and prior, or a graph and its changed copies) with one batch of look-ups. */
export async function priceGraphs(
  graphs: readonly ResourceGraph[],
  book: PriceBook,
  options: PricingOptions,
  diagnostics: readonly Diagnostic[] = [],
): Promise<Estimate[]> {
  const batch = new QueryBatch();
  const named = usageOnlyResources(options.usage);
  const whole = graphs.map((graph) => (named.length === 0 ? graph : { ...bound(graph), resources: [...graph.resources, ...named] }));
  const bills = whole.map((graph) => billGraph(graph, { findResource, findFreeType }, options));
  for (const bill of bills) batch.add(bill);
  const { currency, rates = null, maxPriceAge = MAX_PRICE_AGE } = options;
  const { answers, diagnostics: missing } = await lookUpPrices(book, batch.queries, options);
  const shared = {
    batch,
    currency,
    dollarRate: exchangeRate(rates, "USD", currency),
    priceBook: book.id,
    pricesOldBefore: maxPriceAge === null ? null : monthsBefore(options.today, maxPriceAge),
  };
  const lay = ownPriceLayer(batch, answers, options);

  return whole.map((graph, index) => {
    const bill = bills[index] ?? [];
    const own = lay(bill);
    return estimate({
      resources: graph.resources,
      bills: bill,
      ...shared,
      ...own,
      diagnostics: [...diagnostics, ...missing, ...own.diagnostics],
    });
  });
}

/** `2025-05-23` is 18 months before `2026-11-23`. The day may be one that its month does not have, which compares all the same. */
function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1] = date.split("-").map(Number);
  const count = year * 12 + month - 1 - months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}${date.slice(7)}`;
}

/** What the usage file adds beside the configuration, such as the data that the account moves out of a region. */
function usageOnlyResources(usage: Usage): Resource[] {
  return usageOnlyTypes.flatMap((type) =>
    (usage.addressesOf?.(type) ?? []).map((address) => {
      const name = address.slice(address.lastIndexOf(".") + 1);
      return { address, module: "", type, name, index: null, provider: type.slice(0, type.indexOf("_")), region: null, values: {} };
    }),
  );
}

/** The look-ups of a graph, which may be methods of a class. */
function bound(graph: ResourceGraph): Omit<ResourceGraph, "resources"> {
  return {
    isWritten: (resource, attribute) => graph.isWritten?.(resource, attribute),
    references: (resource, attribute) => graph.references(resource, attribute),
    referrers: (resource, type, attribute) => graph.referrers(resource, type, attribute),
  };
}
