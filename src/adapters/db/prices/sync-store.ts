import pg from "pg";

import type { PriceImport, PriceSync, PriceSyncStore } from "../../../app/ports.js";
import type { Database } from "../database.js";
import { importPrices, storedFingerprint } from "./import-prices.js";

// The first half of the lock's key; the second is a hash of the feed's name.
const SYNC_LOCK = 741_550;

/** Synchronizations as the owner of the database. Each holds a lock of its session, which ends with the process whatever happens to it. */
export function priceSyncStore(ownerUrl: string): PriceSyncStore {
  const connected = <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => withClient(ownerUrl, work);
  return {
    exclusively: (feed, work) =>
      connected(async (client) => {
        const { rows } = await client.query<{ free: boolean }>("SELECT pg_try_advisory_lock($1, hashtext($2)) AS free", [SYNC_LOCK, feed]);
        return rows[0]?.free === true ? work() : null;
      }),

    inForce: (feed) =>
      connected(async (client) => {
        const sql = "SELECT id::int AS id, fingerprint FROM price_snapshots WHERE source = $1 ORDER BY id DESC LIMIT 1";
        const { rows } = await client.query<{ id: number; fingerprint: string }>(sql, [feed]);
        const suffix = storedFingerprint("");
        const [latest] = rows;
        if (!latest?.fingerprint.endsWith(suffix)) return null;
        return { fingerprint: latest.fingerprint.slice(0, -suffix.length), snapshotId: latest.id };
      }),

    record: async (feed, work) => {
      await connected((client) => begin(client, feed));
      try {
        const result = await work();
        await connected((client) => finish(client, feed, result));
        return result;
      } catch (error) {
        await connected((client) => fail(client, feed, error));
        throw error;
      }
    },

    import: (feed) => importPrices(ownerUrl, feed),
  };
}

/** The last synchronization of each feed, the latest first. */
export function lastPriceSyncs(database: Database): Promise<readonly PriceSync[]> {
  return database.shared(async (_, client) => {
    // Whoever holds the lock is at work; without it, what looks like running was cut off.
    const sql = `
      SELECT feed, started_at, finished_at, snapshot_id::int AS snapshot_id, added, removed, error,
             CASE WHEN status = 'running' AND NOT EXISTS (
               SELECT FROM pg_locks l WHERE l.locktype = 'advisory' AND l.classid = $1 AND l.objid::bigint = (hashtext(feed)::bigint & 4294967295)
             ) THEN 'interrupted' ELSE status END AS status
        FROM price_syncs ORDER BY started_at DESC, feed`;
    const { rows } = await client.query<SyncRow>(sql, [SYNC_LOCK]);
    return rows.map(({ started_at: startedAt, finished_at: finishedAt, snapshot_id: snapshotId, ...row }) => ({
      ...row,
      startedAt: startedAt.toISOString(),
      finishedAt: finishedAt?.toISOString() ?? null,
      snapshotId,
    }));
  });
}

interface SyncRow extends Pick<PriceSync, "feed" | "status" | "added" | "removed" | "error"> {
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly snapshot_id: number | null;
}

async function begin(client: pg.Client, feed: string): Promise<void> {
  await client.query(
    `INSERT INTO price_syncs (feed, status, started_at) VALUES ($1, 'running', now())
     ON CONFLICT (feed) DO UPDATE SET status = 'running', started_at = now(), finished_at = NULL, error = NULL`,
    [feed],
  );
}

async function finish(client: pg.Client, feed: string, { snapshotId, added, removed }: PriceImport): Promise<void> {
  await client.query(
    "UPDATE price_syncs SET status = 'done', finished_at = now(), snapshot_id = $2, added = $3, removed = $4 WHERE feed = $1",
    [feed, snapshotId, added, removed],
  );
}

async function fail(client: pg.Client, feed: string, error: unknown): Promise<void> {
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 1_000);
  await client.query("UPDATE price_syncs SET status = 'failed', finished_at = now(), error = $2 WHERE feed = $1", [feed, message]);
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, application_name: "terratrim-prices" });
  // A connection that waits during a long download may be lost; without a listener that would end the process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
