import type { Diagnostic } from "../model/diagnostic.js";
import type { Estimate } from "../model/estimate.js";
import type { Resource, ResourceGraph } from "../model/resource.js";
import type { Usage } from "../model/usage.js";
import { billGraph } from "../price/bill.js";
import { answersIn, exchangeRate, type ExchangeRates } from "../price/currency.js";
import { estimate, QueryBatch } from "../price/estimate.js";
import { findFreeType, findResource, usageOnlyTypes } from "../resources/index.js";
import type { PriceBook } from "./ports.js";

export interface PricingOptions {
  readonly usage: Usage;
  /** ISO date. */
  readonly today: string;
  readonly nonProduction: boolean;
  /** ISO 4217 code of the estimate. */
  readonly currency: string;
  /** Leads from the currencies of price lists to that of the estimate; without rates, only prices listed in it count. */
  readonly rates?: ExchangeRates | null;
}

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
  const { currency, rates = null } = options;
  const { answers, diagnostics: missing } = answersIn(currency, await book.lookup(batch.queries), rates);
  const shared = {
    batch,
    answers,
    currency,
    dollarRate: exchangeRate(rates, "USD", currency),
    priceBook: book.id,
    diagnostics: [...diagnostics, ...missing],
  };

  return whole.map((graph, index) => estimate({ resources: graph.resources, bills: bills[index] ?? [], ...shared }));
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
function bound(graph: ResourceGraph): Pick<ResourceGraph, "references" | "referrers"> {
  return {
    references: (resource, attribute) => graph.references(resource, attribute),
    referrers: (resource, type, attribute) => graph.referrers(resource, type, attribute),
  };
}
