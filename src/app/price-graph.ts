import type { Diagnostic } from "../model/diagnostic.js";
import type { Estimate } from "../model/estimate.js";
import type { ResourceGraph } from "../model/resource.js";
import type { Usage } from "../model/usage.js";
import { billGraph } from "../price/bill.js";
import { estimate, QueryBatch } from "../price/estimate.js";
import { findFreeType, findResource } from "../resources/index.js";
import type { PriceBook } from "./ports.js";

export interface PricingOptions {
  readonly usage: Usage;
  /** ISO date. */
  readonly today: string;
  readonly nonProduction: boolean;
  /** ISO 4217 code of the estimate. */
  readonly currency: string;
}

/** Prices several graphs (planned and prior, or a graph and its changed copies) with one batch of look-ups. */
export async function priceGraphs(graphs: readonly ResourceGraph[], book: PriceBook, options: PricingOptions, diagnostics: readonly Diagnostic[] = []): Promise<Estimate[]> {
  const batch = new QueryBatch();
  const bills = graphs.map((graph) => billGraph(graph, { findResource, findFreeType }, options));
  for (const bill of bills) batch.add(bill);
  const answers = await book.lookup(batch.queries);

  return graphs.map((graph, index) =>
    estimate({ resources: graph.resources, bills: bills[index] ?? [], batch, answers, currency: options.currency, priceBook: book.id, diagnostics }),
  );
}
