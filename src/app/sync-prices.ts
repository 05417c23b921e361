import type { ListedPrice, PriceFeed, PriceImport, PriceSource, PriceSyncStore, SyncProgress } from "./ports.js";

export type SyncOutcome =
  | ({ readonly kind: "imported" } & PriceImport)
  /** The list in force is the vendor's current one. */
  | { readonly kind: "unchanged"; readonly snapshotId: number }
  /** Another process brings the same list up to date at this moment. */
  | { readonly kind: "busy" };

/** The vendor's list holds nothing of what was asked for; the prices in force stay. */
export class NothingListed extends Error {
  constructor(readonly feed: string) {
    super(`The list of ${feed} holds no prices.`);
    this.name = "NothingListed";
  }
}

/**
 * Brings the prices of one list up to date. The list is fetched to this machine first, piece by piece, and then imported at once:
 * whenever it breaks off, the prices in force stay, and the next call goes on where it stopped.
 */
export async function syncPrices(
  source: PriceSource,
  store: PriceSyncStore,
  onProgress: (progress: SyncProgress) => void = () => undefined,
): Promise<SyncOutcome> {
  const state = { changed: false };
  const result = await store.exclusively(source.feed, () =>
    store.record(source.feed, async () => {
      const inForce = await store.inForce(source.feed);
      if (inForce !== null && inForce.fingerprint === (await source.currentFingerprint()))
        return { snapshotId: inForce.snapshotId, added: 0, removed: 0 };
      const feed = await source.fetch(onProgress);
      state.changed = inForce?.fingerprint !== feed.fingerprint;
      const imported = await store.import(counted(feed, onProgress));
      await source.discard();
      return imported;
    }),
  );
  if (result === null) return { kind: "busy" };
  return state.changed ? { kind: "imported", ...result } : { kind: "unchanged", snapshotId: result.snapshotId };
}

function counted(feed: PriceFeed, onProgress: (progress: SyncProgress) => void): PriceFeed {
  return { ...feed, batches: countedBatches(feed, onProgress) };
}

async function* countedBatches(
  { name, batches }: PriceFeed,
  onProgress: (progress: SyncProgress) => void,
): AsyncGenerator<readonly ListedPrice[]> {
  let rows = 0;
  for await (const batch of batches) {
    rows += batch.length;
    yield batch;
    onProgress({ phase: "import", done: rows, total: null });
  }
  // An import replaces what the list held before: one that holds nothing is a mistake, not news.
  if (rows === 0) throw new NothingListed(name);
}
