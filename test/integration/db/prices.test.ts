import { afterAll, beforeAll, expect, it } from "vitest";

import { openDatabase, type Database } from "../../../src/adapters/db/database.js";
import { embeddedFeed } from "../../../src/adapters/db/prices/embedded-feed.js";
import { importPrices, type StoredFeed } from "../../../src/adapters/db/prices/import-prices.js";
import { openPriceBook } from "../../../src/adapters/db/prices/price-book.js";
import type { StoredPrice } from "../../../src/adapters/db/prices/stored-price.js";
import { openSnapshot } from "../../../src/adapters/files/snapshot/open-snapshot.js";
import type { PriceQuery } from "../../../src/model/price.js";
import { asSuperuser, createDatabase, describeStores, type TestDatabase, type TestServer } from "../../support/stores.js";

describeStores("prices", (start) => {
  let server: TestServer;
  let database: TestDatabase;
  let db: Database;

  beforeAll(async () => {
    server = await start();
    database = await createDatabase(server);
    db = await openDatabase(database);
  });

  afterAll(async () => {
    await db.close();
    await server.stop();
  });

  it("says that there are no prices before the first import", async () => {
    await expect(openPriceBook(db)).rejects.toMatchObject({ code: "prices-missing" });
  });

  it("answers every query as the embedded snapshot does", async () => {
    const snapshot = openSnapshot();
    const queries = await someQueries(2_000);
    await importPrices(database.ownerUrl, embeddedFeed());
    const book = await openPriceBook(db);

    const ours = await book.lookup(queries);
    const theirs = await snapshot.lookup(queries);

    const counts: Record<string, number> = {};
    for (const { kind } of theirs) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(Object.keys(counts).sort()).toEqual(["ambiguous", "found", "not-found"]);
    queries.forEach((query, index) => expect(summary(ours[index]), JSON.stringify(query)).toEqual(summary(theirs[index])));
  }, 300_000);

  it("finds again what a search names", async () => {
    const query: PriceQuery = {
      vendor: "aws",
      service: "AmazonEC2",
      family: null,
      region: "us-east-1",
      attributes: { instanceType: "m5.large" },
    };
    const book = await openPriceBook(db);

    const ours = await book.search(query);

    expect(ours.length).toBeGreaterThan(0);
    expect(ours.length).toBe((await openSnapshot().search(query)).length);
  });

  it("reads a feed once: the same fingerprint again changes nothing", async () => {
    const again = await importPrices(database.ownerUrl, embeddedFeed());

    expect(again).toMatchObject({ added: 0, removed: 0 });
  }, 300_000);

  it("writes only what changed, and repeats an old estimate from its snapshot", async () => {
    const before = await importPrices(database.ownerUrl, feed("1", [price("small", "0.10"), price("large", "0.20")]));

    const after = await importPrices(database.ownerUrl, feed("2", [price("small", "0.10"), price("large", "0.19"), price("huge", "1.5")]));

    expect(after).toMatchObject({ added: 2, removed: 1 });
    const query = {
      vendor: "aws",
      service: "TestService",
      family: null,
      region: "eu-west-1",
      attributes: { instanceType: "large" },
    } as const;
    const [now] = await (await openPriceBook(db)).lookup([query]);
    const [then] = await (await openPriceBook(db, before.snapshotId)).lookup([query]);
    expect(now).toMatchObject({ kind: "found", price: { amount: "0.19" } });
    expect(then).toMatchObject({ kind: "found", price: { amount: "0.20" } });
  });

  it("keeps the prices in force when an import fails on the way", async () => {
    const broken = async function* () {
      yield [price("small", "9.99")];
      await Promise.resolve();
      throw new Error("connection lost");
    };
    const snapshots = async () => (await asSuperuser(database, "SELECT count(*)::int AS n FROM price_snapshots"))[0]?.["n"];
    const before = await snapshots();

    await expect(importPrices(database.ownerUrl, { name: "test", fingerprint: "3", batches: broken() })).rejects.toThrow("connection lost");

    const query = {
      vendor: "aws",
      service: "TestService",
      family: null,
      region: "eu-west-1",
      attributes: { instanceType: "small" },
    } as const;
    const [answer] = await (await openPriceBook(db)).lookup([query]);
    expect(answer).toMatchObject({ kind: "found", price: { amount: "0.10" } });
    expect(await snapshots()).toBe(before);
  });

  it("keeps every character of a price list", async () => {
    const strange = {
      ...price("tab\there", "0.5"),
      attributes: { instanceType: "tab\there", note: 'back\\slash "quote" \\N line\nend\r ünï' },
    };
    await importPrices(database.ownerUrl, { name: "strange", fingerprint: "1", batches: [[strange]] });

    const found = await (
      await openPriceBook(db)
    ).search({ vendor: "aws", service: "TestService", family: null, region: "eu-west-1", attributes: { instanceType: "tab\there" } });

    expect(found[0]?.attributes).toEqual(strange.attributes);
  });

  it("names the nearest region that has a price", async () => {
    const query = {
      vendor: "aws",
      service: "TestService",
      family: null,
      region: "eu-west-9",
      attributes: { instanceType: "small" },
    } as const;

    const [answer] = await (await openPriceBook(db)).lookup([query]);

    expect(answer).toEqual({ kind: "not-found", nearestRegion: "eu-west-1" });
  });
});

/** Queries made from the embedded prices: whole rows, rows with fewer attributes, patterns, wrong regions. */
async function someQueries(count: number): Promise<PriceQuery[]> {
  const rows: StoredPrice[] = [];
  for await (const batch of embeddedFeed().batches) rows.push(...batch);
  const step = Math.max(1, Math.floor(rows.length / count));
  return rows.filter((_, index) => index % step === 0).map((row, index) => query(row, index));
}

function query(row: StoredPrice, index: number): PriceQuery {
  const literal = Object.entries(row.attributes).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const attributes = Object.fromEntries(index % 5 === 1 ? literal.slice(0, 1) : literal);
  const region = index % 7 === 2 ? "eu-south-2" : row.region;
  const base = { vendor: row.vendor, service: row.service, family: index % 3 === 0 ? null : row.family, region };
  if (index % 11 === 4 && typeof row.attributes["usagetype"] === "string")
    return { ...base, attributes: { usagetype: new RegExp(`${escape(row.attributes["usagetype"])}$`, "i") } };
  return { ...base, attributes, ...(index % 2 === 0 ? { terms: row.terms } : {}) };
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function summary(answer: Awaited<ReturnType<Awaited<ReturnType<typeof openPriceBook>>["lookup"]>>[number] | undefined): unknown {
  if (answer?.kind === "found")
    return { kind: "found", amount: answer.price.amount, currency: answer.price.currency, date: answer.price.date };
  if (answer?.kind === "ambiguous") return { kind: "ambiguous", amounts: answer.prices.map((price) => price.amount).sort() };
  return answer;
}

function feed(fingerprint: string, prices: StoredPrice[]): StoredFeed {
  return { name: "test", fingerprint, batches: [prices] };
}

function price(instanceType: string, amount: string): StoredPrice {
  const where = { vendor: "aws", service: "TestService", family: "Compute", region: "eu-west-1", sku: "SKU1" } as const;
  return {
    ...where,
    attributes: { instanceType },
    terms: {},
    amount,
    currency: "USD",
    unit: "Hrs",
    source: "test",
    date: "2026-11-01",
    precision: "exact",
  };
}
