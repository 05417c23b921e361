import path from "node:path";

import { openPriceSource, type SourceChoice } from "../adapters/cloud/prices/sources/open-source.js";
import { openPriceBook } from "../adapters/db/prices/price-book.js";
import { lastPriceSyncs, priceSyncStore } from "../adapters/db/prices/sync-store.js";
import type { PriceSync, SyncProgress } from "../app/ports.js";
import type { PriceShard } from "../model/price.js";
import { syncPrices, type SyncOutcome } from "../app/sync-prices.js";
import type { ServiceSettings } from "../config/service-settings.js";
import { withDatabase } from "./with-database.js";

/** A list to bring up to date, in the service's database. */
export type SyncRequest = Omit<SourceChoice, "folder">;

/** Brings one list of the service's prices up to date; the service may run beside it. */
export function syncPriceList(
  settings: ServiceSettings,
  request: SyncRequest,
  environment: Readonly<Record<string, string | undefined>>,
  onProgress: (progress: SyncProgress) => void,
): Promise<SyncOutcome> {
  const source = openPriceSource({ ...request, folder: listFolder(settings) }, environment);
  return withDatabase(settings, (_, { ownerUrl }) => syncPrices(source, priceSyncStore(ownerUrl), onProgress));
}

/** What is being fetched waits here, so that the next attempt goes on with it. */
export function listFolder({ dataDirectory }: Pick<ServiceSettings, "dataDirectory">): string {
  return path.join(dataDirectory, "price-lists");
}

/** The service's prices, and when each list was synchronized. */
export function priceBookStatus(
  settings: ServiceSettings,
): Promise<{ readonly book: string; readonly shards: readonly PriceShard[]; readonly syncs: readonly PriceSync[] }> {
  return withDatabase(settings, async (database) => {
    const book = await openPriceBook(database);
    return { book: book.id, shards: await book.status(), syncs: await lastPriceSyncs(database) };
  });
}
