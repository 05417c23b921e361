// 10,000 price look-ups in one process, and the least that anybody could do to get the same rows. Bundled and run by lookups.mjs.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Writable } from "node:stream";
import { brotliDecompressSync } from "node:zlib";

import pg from "pg";
import { to as copyTo } from "pg-copy-streams";

import { openDatabase } from "../../src/adapters/db/database.js";
import { startEmbeddedPostgres } from "../../src/adapters/db/embedded/supervisor.js";
import { embeddedFeed } from "../../src/adapters/db/prices/embedded-feed.js";
import { importPrices } from "../../src/adapters/db/prices/import-prices.js";
import { openPriceBook } from "../../src/adapters/db/prices/price-book.js";
import { priceBook } from "../../src/adapters/files/local-ports.js";
import { packagePath } from "../../src/adapters/files/package-root.js";
import type { Directory, SnapshotIndex } from "../../src/adapters/files/snapshot/format.js";
import type { PriceBook } from "../../src/app/ports.js";
import type { PriceAnswer, PriceQuery } from "../../src/model/price.js";

const COUNT = 10_000;

export interface Measured {
  readonly milliseconds: number;
  readonly floor: number;
  readonly found: number;
}

/** Distinct queries that name all that is known of a row, spread over the whole snapshot. */
export async function queries(): Promise<PriceQuery[]> {
  const all: PriceQuery[] = [];
  for await (const batch of embeddedFeed().batches)
    for (const { vendor, service, family, region, attributes, terms } of batch) {
      const known = Object.entries(attributes).filter((entry): entry is [string, string] => typeof entry[1] === "string");
      all.push({ vendor, service, family, region, attributes: Object.fromEntries(known), terms });
    }
  const step = Math.floor(all.length / COUNT);
  return all.filter((_, index) => index % step === 0).slice(0, COUNT);
}

/** From the files of the package, nothing loaded before; floor: the same blocks unpacked and parsed. The queries touch nearly all of them. */
export async function onSnapshot(): Promise<Measured> {
  const asked = await queries();
  const { milliseconds, answers } = await timed(priceBook(), asked);
  return { milliseconds, floor: unpackAll(), found: count(answers) };
}

function unpackAll(): number {
  const folder = packagePath("src", "adapters", "files", "snapshot", "shards");
  const start = performance.now();
  const { vendors } = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as SnapshotIndex;
  for (const file of Object.values(vendors).flatMap((regions) => Object.values(regions))) {
    const bytes = readFileSync(join(folder, file));
    const body = 4 + bytes.readUInt32LE(0);
    const directory = JSON.parse(bytes.toString("utf8", 4, body)) as Directory;
    for (const [offset, length] of Object.values(directory))
      JSON.parse(brotliDecompressSync(bytes.subarray(body + offset, body + offset + length)).toString("utf8"));
  }
  return performance.now() - start;
}

/** From PostgreSQL, in one batch; floor: a COPY of the rows that were found. */
export async function onPostgres(): Promise<Measured> {
  const asked = await queries();
  const folder = mkdtempSync(join(tmpdir(), "terratrim-bench-"));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres(folder);
  const database = await openDatabase(server);
  try {
    await importPrices(server.ownerUrl, embeddedFeed());
    const { milliseconds, answers } = await timed(await openPriceBook(database), asked);
    return { milliseconds, floor: await copyOut(server.ownerUrl, answers), found: count(answers) };
  } finally {
    await database.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(book: PriceBook, asked: readonly PriceQuery[]): Promise<{ milliseconds: number; answers: readonly PriceAnswer[] }> {
  const start = performance.now();
  const answers = await book.lookup(asked);
  return { milliseconds: performance.now() - start, answers };
}

function count(answers: readonly PriceAnswer[]): number {
  return answers.filter(({ kind }) => kind === "found").length;
}

/** As many rows as were found, copied out from the same table in the order of their key. */
async function copyOut(url: string, answers: readonly PriceAnswer[]): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const rows = answers.reduce(
      (sum, answer) => sum + (answer.kind === "found" ? 1 : answer.kind === "ambiguous" ? answer.prices.length : 0),
      0,
    );
    await client.query(
      `CREATE TEMP TABLE wanted AS SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM prices) p WHERE n % ${Math.max(1, Math.floor(327_000 / rows))} = 0 LIMIT ${rows}`,
    );
    const start = performance.now();
    const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
    await pipeline(client.query(copyTo("COPY (SELECT p.* FROM prices p JOIN wanted USING (id)) TO STDOUT")), sink);
    return performance.now() - start;
  } finally {
    await client.end();
  }
}
