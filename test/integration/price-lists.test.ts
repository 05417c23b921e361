import { createReadStream, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { csvRecords } from "../../src/adapters/cloud/prices/csv-records.js";
import { fileSource } from "../../src/adapters/cloud/prices/sources/file-source.js";
import { openDatabase, type Database } from "../../src/adapters/db/database.js";
import { embeddedFeed } from "../../src/adapters/db/prices/embedded-feed.js";
import { importPrices } from "../../src/adapters/db/prices/import-prices.js";
import { openPriceBook } from "../../src/adapters/db/prices/price-book.js";
import { priceSyncStore } from "../../src/adapters/db/prices/sync-store.js";
import type { PriceBook } from "../../src/app/ports.js";
import { syncPrices } from "../../src/app/sync-prices.js";
import { billedResources, resourceCases } from "../support/resource-cases.js";
import { ROOT } from "../support/run.js";
import { createDatabase, startEmbedded, type TestServer } from "../support/stores.js";

const LISTS = join(ROOT, "test/price-lists/aws");
const services = readdirSync(LISTS).map((file) => basename(file, ".csv"));

describe("the cases with AWS's price lists imported", () => {
  let server: TestServer;
  let db: Database;
  let book: PriceBook;

  beforeAll(async () => {
    server = await startEmbedded();
    const database = await createDatabase(server);
    db = await openDatabase(database);
    for (const service of services) {
      const request = { vendor: "aws", service, region: null, spot: false, folder: tmpdir(), endpoint: null } as const;
      await syncPrices(fileSource(request, join(LISTS, `${service}.csv`)), priceSyncStore(database.ownerUrl));
    }
    // Last, because every later import is compared with it. It answers only what no list does all the same.
    await importPrices(database.ownerUrl, embeddedFeed());
    book = await openPriceBook(db);
  }, 300_000);

  afterAll(async () => {
    await db.close();
    await server.stop();
  });

  it("have a price for every line but these", async () => {
    const cases = await resourceCases();
    const billed = await Promise.all(cases.map(({ project }) => billedResources(project, book)));
    const lines = billed.flat().flatMap(({ type, lines }) => lines.map((line) => ({ ...line, type })));
    const unpriced = new Set(
      lines.filter(({ unitPrice }) => unitPrice === null).map(({ type, component }) => `${type} | ${component.name}`),
    );

    await expect([...unpriced].sort().join("\n") + "\n").toMatchFileSnapshot(join(ROOT, "test/price-lists/unpriced.txt"));
  }, 300_000);
});

describe.each(services)("the price list of %s", (service) => {
  it("is of that service and says for each row where its names were seen", async () => {
    const records: (readonly string[])[] = [];
    for await (const record of csvRecords(createReadStream(join(LISTS, `${service}.csv`)))) records.push(record);
    const start = records.findIndex(([first]) => first === "SKU");
    const columns = records[start] ?? [];
    const rows = records.slice(start + 1).filter((record) => record.length > 1);
    const column = (name: string): string[] => rows.map((row) => row[columns.indexOf(name)] ?? "");

    expect(records.find(([name]) => name === "OfferCode")?.[1]).toBe(service);
    expect(new Set(column("serviceCode"))).toEqual(new Set([service]));
    for (const source of column("Source")) expect(source).toMatch(/^(not confirmed|https:\/\/\S+|[\w./, -]+)$/);
    expect(new Set(column("RateCode")).size).toBe(rows.length);
  });
});
