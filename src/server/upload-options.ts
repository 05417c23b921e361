import type { z } from "@hono/zod-openapi";

import type { Caller, PriceBookStore } from "../app/ports.js";
import type { Upload } from "../app/stored-estimates.js";
import { ownPricesFor } from "./own-prices.js";
import type { UploadOptions } from "./schemas.js";

/** How an upload is to be priced, from the query of its request. */
export async function pricingOf(
  query: Omit<z.output<typeof UploadOptions>, "name">,
  caller: Caller,
  priceBooks: PriceBookStore,
): Promise<Pick<Upload, "currency" | "nonProduction" | "region" | "pricing" | "priceBook">> {
  const { currency, region = null, non_production, price_book, price_fallback_region, max_price_age } = query;
  const { priceBook, ownPrices } = await ownPricesFor(priceBooks, caller, price_book);
  const pricing = {
    ownPrices,
    fallbackRegion: price_fallback_region ?? null,
    ...(max_price_age === undefined ? {} : { maxPriceAge: max_price_age === 0 ? null : max_price_age }),
  };
  return { currency, nonProduction: non_production === "true", region, pricing, priceBook };
}
