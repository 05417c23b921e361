import { sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, numeric, pgTable, text, timestamp, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";

/**
 * One import of prices, complete or not there at all. Prices are public and belong to no organization.
 *
 * A snapshot is the state of the whole book after its import: the rows whose `snapshot_id` is at most its id and whose `until_snapshot_id` is greater or NULL.
 */
export const priceSnapshots = pgTable("price_snapshots", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  /** What was imported: `embedded`, or the feed with its service and region. */
  source: text().notNull(),
  /** Identifies the imported content, so that importing it again changes nothing. */
  fingerprint: text().notNull(),
  added: integer().notNull(),
  removed: integer().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

export const prices = pgTable(
  "prices",
  {
    id: bigint({ mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    /** The first snapshot that holds the row. Without a foreign key: only the importer writes here, and the check would cost as much as the row. */
    snapshotId: bigint({ mode: "number" }).notNull(),
    /** The first snapshot that no longer holds it. */
    untilSnapshotId: bigint({ mode: "number" }),
    /** The source whose next import may remove the row. */
    feed: text().notNull(),
    vendor: varchar({ length: 10 }).notNull(),
    service: text().notNull(),
    family: text(),
    region: text(),
    sku: text(),
    attributes: jsonb().notNull(),
    terms: jsonb().notNull(),
    amount: numeric().notNull(),
    currency: varchar({ length: 3 }).notNull(),
    unit: text(),
    source: text().notNull(),
    date: text().notNull(),
    precision: varchar({ length: 10 }).notNull(),
    /** The first 128 bits of a hash of everything above from `vendor` on. */
    digest: uuid().notNull(),
    /** Hashes of what a query may ask for: the product line, and each selective attribute within it. */
    lookupKeys: bigint({ mode: "number" }).array().notNull(),
  },
  (t) => [
    index("prices_lookup").using("gin", t.lookupKeys),
    uniqueIndex("prices_in_force")
      .on(t.feed, t.digest)
      .where(sql`until_snapshot_id IS NULL`),
    index("prices_shard").on(t.vendor, t.service, t.region),
  ],
);

/** The last synchronization of each feed with its vendor's list. What is in force is said by `price_snapshots`. */
export const priceSyncs = pgTable("price_syncs", {
  /** As in `prices.feed`. */
  feed: text().primaryKey(),
  /** `running`, `done`, `failed` */
  status: varchar({ length: 10 }).notNull(),
  startedAt: timestamp({ withTimezone: true }).notNull(),
  finishedAt: timestamp({ withTimezone: true }),
  /** The snapshot that it led to, which is an earlier one when nothing had changed. */
  snapshotId: bigint({ mode: "number" }),
  added: integer(),
  removed: integer(),
  error: text(),
});
