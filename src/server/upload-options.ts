import type { z } from "@hono/zod-openapi";

import type { Caller, PriceBookStore } from "../app/ports.js";
import type { Upload } from "../app/stored-estimates.js";
import { mergePricing } from "../config/pricing-settings.js";
import { parseProjectFile, type ProjectFile } from "../config/project-file.js";
import { ownPricesFor } from "./own-prices.js";
import { Problem } from "./problem.js";
import type { UploadOptions } from "./schemas.js";

type Query = Omit<z.output<typeof UploadOptions>, "name">;

/** How an upload is to be priced and judged: from the query of its request, then from the project file that came with it. */
export async function settingsOf(
  query: Query,
  config: string | null,
  caller: Caller,
  priceBooks: PriceBookStore,
): Promise<Pick<Upload, "region" | "pricing" | "priceBook" | "policies" | "rules">> {
  const file = config === null ? null : parseProjectFile("config", config);
  if (file) refuseFiles(file);
  const { priceBook, ownPrices } = await ownPricesFor(priceBooks, caller, query.price_book);
  return {
    region: query.region ?? null,
    pricing: { ...mergePricing(givenBy(query), file), ownPrices },
    priceBook,
    policies: file?.policies ?? {},
    rules: file?.rules ?? {},
  };
}

function givenBy({ currency, non_production, usage_defaults, free_tier, hours_per_month, price_fallback_region, max_price_age }: Query) {
  return {
    currency,
    nonProduction: flag(non_production),
    usage: {
      defaults: usage_defaults === "none" ? null : usage_defaults,
      freeTier: flag(free_tier),
      hoursPerMonth: hours_per_month,
    },
    fallbackRegion: price_fallback_region,
    maxPriceAge: max_price_age === 0 ? null : max_price_age,
  };
}

function flag(text: "true" | "false" | undefined): boolean | undefined {
  return text === undefined ? undefined : text === "true";
}

/** Files beside the project file did not come with it, and what they say must not be passed over. */
function refuseFiles({ prices }: ProjectFile): void {
  const named = (["file", "exchangeRates"] as const).find((key) => prices[key] !== undefined);
  if (named === undefined) return;
  throw new Problem(
    400,
    "config-names-file",
    "The project file names a file",
    `prices.${named} of the part \`config\` is a file that is not here.`,
    {
      remedy: named === "file" ? "Keep own prices as a price book (PUT /v1/price-books/:name), and leave it out." : "Leave it out.",
    },
  );
}
