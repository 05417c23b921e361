import type { Diagnostic } from "../model/diagnostic.js";
import type { Estimate } from "../model/estimate.js";
import type { OwnPrices } from "../model/own-prices.js";
import { HOURS_PER_MONTH } from "../model/money.js";
import type { Resource, ResourceGraph } from "../model/resource.js";
import type { Bill } from "../model/component.js";
import type { RunningHours } from "../model/running-hours.js";
import { mergeUsage, type Usage, type UsageSize } from "../model/usage.js";
import { markAssumed } from "../price/assumed.js";
import { billGraph } from "../price/bill.js";
import { exchangeRate } from "../price/currency.js";
import { estimate } from "../price/estimate.js";
import { QueryBatch } from "../price/query-batch.js";
import { ownPriceLayer } from "./own-price-layer.js";
import { applyFreeTier } from "../price/free-tier.js";
import { findFreeType, findResource, freeTier, usageDefaults, usageOnlyTypes } from "../resources/index.js";
import { lookUpPrices, type PriceSettings } from "./look-up-prices.js";
import type { PriceBook } from "./ports.js";

export interface PricingOptions extends PriceSettings {
  readonly usage: Usage;
  /** ISO date. */
  readonly today: string;
  readonly nonProduction: boolean;
  /** Usage that nobody gave is assumed to be that of a project of this size; null or absent where nothing is assumed. */
  readonly usageDefaults?: UsageSize | null;
  /** Whether the account's free tier is taken off. */
  readonly freeTier?: boolean;
  /** The hours of a month that resources run; all 730 where it is absent. */
  readonly runningHours?: RunningHours;
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
  const bills = whole.map((graph) => billsOf(graph, options));
  for (const bill of bills) batch.add(bill);
  const { currency, rates = null, maxPriceAge = MAX_PRICE_AGE } = options;
  const { answers, diagnostics: missing } = await lookUpPrices(book, batch.queries, options);
  const shared = {
    batch,
    currency,
    dollarRate: exchangeRate(rates, "USD", currency),
    priceBook: book.id,
    hoursPerMonth: options.runningHours?.perMonth ?? HOURS_PER_MONTH,
    usageDefaults: options.usageDefaults ?? null,
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

function billsOf(graph: ResourceGraph, options: PricingOptions): readonly Bill[] {
  const mappings = { findResource, findFreeType };
  const plain = billGraph(graph, mappings, options);
  const { usageDefaults: size, usage } = options;
  const bills = size ? markAssumed(billGraph(graph, mappings, { ...options, usage: withDefaults(usage, size) }), plain) : plain;
  return options.freeTier ? applyFreeTier(bills, freeTier) : bills;
}

/** What the usage file says, over the defaults for a project of that size. */
function withDefaults(usage: Usage, size: UsageSize): Usage {
  return {
    file: usage.file,
    addressesOf: (type) => usage.addressesOf?.(type) ?? [],
    valuesFor: (type, address) => mergeUsage(usageDefaults(type, size), usage.valuesFor(type, address)),
  };
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
    isWritten: (resource, attribute, ...below) => graph.isWritten?.(resource, attribute, ...below),
    references: (resource, attribute) => graph.references(resource, attribute),
    referrers: (resource, type, attribute) => graph.referrers(resource, type, attribute),
  };
}
