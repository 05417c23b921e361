import { hash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";

import type { PriceFeed, PriceImport } from "../../../app/ports.js";
import { KEYS_VERSION, keysOfPrice } from "./lookup-keys.js";
import type { StoredPrice } from "./stored-price.js";

/** A feed of an importer, or the prices of the package, of which some attributes are known by a pattern only. */
export interface StoredFeed extends Omit<PriceFeed, "batches"> {
  readonly batches: Iterable<readonly StoredPrice[]> | AsyncIterable<readonly StoredPrice[]>;
}

// Imports take turns, so that the numbers of snapshots are also their order in time.
const IMPORT_LOCK = 7_415_502_003;

const STAGED =
  "vendor, service, family, region, sku, attributes, terms, amount, currency, unit, source, date, precision, digest, lookup_keys";

/**
 * Makes the prices of a feed those that it lists now, as the owner of the database.
 *
 * One transaction: a failed import leaves the prices in force as they are. Only rows that changed are written; a feed that is already
 * in force with the same fingerprint is not read at all.
 */
export async function importPrices(ownerUrl: string, feed: StoredFeed): Promise<PriceImport> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: "terratrim-prices" });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [IMPORT_LOCK]);
    const current = await inForce(client, feed);
    if (current !== null) return { snapshotId: current, added: 0, removed: 0 };
    await stage(client, feed);
    const result = await apply(client, feed);
    await client.query("COMMIT");
    // New entries of the index wait in a list that every look-up reads through, until somebody sorts them in.
    await client.query("SELECT gin_clean_pending_list('prices_lookup')");
    await client.query("ANALYZE prices");
    return result;
  } finally {
    // Ends the transaction of a failed import as well.
    await client.end();
  }
}

async function inForce(client: pg.Client, { name, fingerprint }: StoredFeed): Promise<number | null> {
  const { rows } = await client.query<{ id: string; fingerprint: string }>(
    "SELECT id, fingerprint FROM price_snapshots WHERE source = $1 ORDER BY id DESC LIMIT 1",
    [name],
  );
  return rows[0]?.fingerprint === storedFingerprint(fingerprint) ? Number(rows[0].id) : null;
}

/** Rows with the lookup keys of an earlier version count as changed. */
export function storedFingerprint(fingerprint: string): string {
  return `${fingerprint} keys:${KEYS_VERSION}`;
}

async function stage(client: pg.Client, { batches }: StoredFeed): Promise<void> {
  await client.query(`CREATE TEMP TABLE staged ON COMMIT DROP AS SELECT ${STAGED} FROM prices WITH NO DATA`);
  // Rows keep the order of the feed: of two equal prices the first one is named.
  await client.query("ALTER TABLE staged ADD COLUMN position bigint GENERATED ALWAYS AS IDENTITY");
  const sink = client.query(copyFrom(`COPY staged (${STAGED}) FROM STDIN`));
  await pipeline(Readable.from(lines(batches), { objectMode: false }), sink);
  await client.query("ANALYZE staged (digest)");
  await client.query("DELETE FROM staged a USING staged b WHERE a.digest = b.digest AND a.position > b.position");
}

async function apply(client: pg.Client, { name, fingerprint }: StoredFeed): Promise<PriceImport> {
  const { rows } = await client.query<{ id: string }>(
    "INSERT INTO price_snapshots (source, fingerprint, added, removed) VALUES ($1, $2, 0, 0) RETURNING id",
    [name, storedFingerprint(fingerprint)],
  );
  const snapshotId = Number(rows[0]?.id);
  const removed = await client.query(
    "UPDATE prices p SET until_snapshot_id = $1 WHERE p.feed = $2 AND p.until_snapshot_id IS NULL AND NOT EXISTS (SELECT FROM staged s WHERE s.digest = p.digest)",
    [snapshotId, name],
  );
  const { rows: first } = await client.query<{ empty: boolean }>("SELECT NOT EXISTS (SELECT FROM prices) AS empty");
  const empty = first[0]?.empty === true;
  // Building an index once is several times faster than filling it row by row.
  const indexes = empty ? await dropIndexes(client) : [];
  const isNew =
    "WHERE NOT EXISTS (SELECT FROM prices p WHERE p.feed = $2 AND p.digest = s.digest AND p.until_snapshot_id IS NULL) ORDER BY position";
  const added = await client.query(
    `INSERT INTO prices (snapshot_id, feed, ${STAGED}) SELECT $1, $2, ${STAGED} FROM staged s ${empty ? "" : isNew}`,
    [snapshotId, name],
  );
  for (const definition of indexes) await client.query(definition);
  const result = { snapshotId, added: added.rowCount ?? 0, removed: removed.rowCount ?? 0 };
  await client.query("UPDATE price_snapshots SET added = $2, removed = $3 WHERE id = $1", [snapshotId, result.added, result.removed]);
  return result;
}

/** Drops every index but the primary key's, within the import's transaction, and returns what makes them again. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT quote_ident(c.relname) AS name, pg_get_indexdef(i.indexrelid) AS definition
       FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = 'prices'::regclass AND NOT i.indisprimary`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows.map(({ definition }) => definition);
}

async function* lines(batches: StoredFeed["batches"]): AsyncGenerator<Buffer> {
  for await (const batch of batches) {
    let text = "";
    for (const price of batch) text += line(price);
    if (text !== "") yield Buffer.from(text, "utf8");
  }
}

function line(price: StoredPrice): string {
  const content = [
    price.vendor,
    price.service,
    price.family,
    price.region,
    price.sku,
    sortedJson(price.attributes),
    sortedJson(price.terms),
    price.amount,
    price.currency,
    price.unit,
    price.source,
    price.date,
    price.precision,
  ];
  const digest = hash("sha256", `${KEYS_VERSION}\0${content.map((value) => value ?? "\0").join("\0")}`, "hex").slice(0, 32);
  return `${content.map(field).join("\t")}\t${digest}\t{${keysOfPrice(price).join(",")}}\n`;
}

/** COPY's text format: a backslash, a tab and line ends are escaped, `\N` is NULL. */
function field(value: string | null): string {
  if (value === null) return "\\N";
  return /[\\\t\n\r]/.test(value)
    ? value.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n").replaceAll("\r", "\\r")
    : value;
}

/** JSON that is equal for equal records, whatever the order of their members. */
function sortedJson(record: Readonly<Record<string, unknown>>): string {
  let json = "";
  for (const name of Object.keys(record).sort()) json += `${json === "" ? "" : ","}${quoted(name)}${JSON.stringify(record[name])}`;
  return `{${json}}`;
}

// A list has a few dozen names in millions of rows.
const names = new Map<string, string>();

function quoted(name: string): string {
  let text = names.get(name);
  if (text === undefined) names.set(name, (text = `${JSON.stringify(name)}:`));
  return text;
}
