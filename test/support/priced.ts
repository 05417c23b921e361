import { priceGraphs, type PricingOptions } from "../../src/app/price-graph.js";
import type { PriceBook } from "../../src/app/ports.js";
import type { Estimate } from "../../src/model/estimate.js";
import type { Resource } from "../../src/model/resource.js";
import { NO_USAGE } from "../../src/model/usage.js";
import { difference } from "../../src/price/difference.js";
import { infracostJson } from "../../src/report/infracost/document.js";
import { graph } from "./graph.js";

const OPTIONS: PricingOptions = { usage: NO_USAGE, today: "2026-11-01", nonProduction: false, currency: "USD" };

/** The estimate of resources at the prices of a book. */
export async function priced(book: PriceBook, resources: readonly Resource[], options: Partial<PricingOptions> = {}): Promise<Estimate> {
  const [estimate] = await priceGraphs([graph(...resources)], book, { ...OPTIONS, ...options });
  if (!estimate) throw new TypeError("one graph gives one estimate");
  return estimate;
}

/** The text that `--format infracost-json` gives for a change. */
export function infracostText(before: Estimate, after: Estimate): string {
  const context = {
    projectName: "p",
    path: "p",
    projectType: "terraform_dir",
    command: "breakdown",
    usageFile: null,
    generatedAt: "2026-11-01T00:00:00Z",
  } as const;
  return JSON.stringify(infracostJson([{ difference: difference(before, after), context }]));
}
