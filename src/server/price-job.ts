import { openPriceSource } from "../adapters/cloud/prices/sources/open-source.js";
import { priceSyncStore } from "../adapters/db/prices/sync-store.js";
import { syncPrices } from "../app/sync-prices.js";
import type { PriceList, ServiceSettings } from "../config/service-settings.js";
import type { Log } from "./environment.js";
import { listFolder } from "./price-sync.js";

/** Soon after the start, but not in the way of it. */
const FIRST_AFTER = 5_000;

/**
 * Brings the lists of the settings up to date, one after the other, at the start and then once in each interval. Of several processes one
 * does it, because each list is locked while it is synchronized, and a list that has not changed is not read again.
 */
export function startPriceJob(
  settings: Pick<ServiceSettings, "priceSync" | "dataDirectory">,
  ownerUrl: string,
  log: Log,
): () => Promise<void> {
  const { lists, hours } = settings.priceSync;
  if (lists.length === 0) return () => Promise.resolve();
  const ended = new AbortController();
  let round: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const run = (): void => {
    round = syncAll(lists).finally(() => {
      if (!ended.signal.aborted) timer = setTimeout(run, hours * 3_600_000).unref();
    });
  };
  const syncAll = async (wanted: readonly PriceList[]): Promise<void> => {
    for (const list of wanted) if (!ended.signal.aborted) await syncOne(list, settings, ownerUrl, log);
  };
  timer = setTimeout(run, settings.priceSync.firstAfter ?? FIRST_AFTER).unref();
  return async () => {
    ended.abort();
    clearTimeout(timer);
    await round;
  };
}

async function syncOne(
  list: PriceList,
  settings: Pick<ServiceSettings, "priceSync" | "dataDirectory">,
  ownerUrl: string,
  log: Log,
): Promise<void> {
  const { vendor, service, region, spot } = list;
  const fields = { vendor, service, region, spot };
  try {
    const endpoint = settings.priceSync.endpoints[vendor] ?? null;
    const choice = { ...list, endpoint, source: null, api: false, folder: listFolder(settings) };
    const outcome = await syncPrices(openPriceSource(choice, process.env), priceSyncStore(ownerUrl));
    log("info", "price list synchronized", { ...fields, ...outcome });
  } catch (error) {
    // The prices in force stay, and the next round tries again.
    log("error", "price list not synchronized", { ...fields, error: error instanceof Error ? error.message : String(error) });
  }
}
