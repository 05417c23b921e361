import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { startPriceServer } from "../../../src/server/price-server.js";
import type { Listening } from "../../../src/server/listen.js";
import { hasRecordedProducts, missedProducts, recordedProducts } from "../../support/recorded-products.js";
import { runService, type RunningService } from "../../support/running-service.js";
import { startEmbedded, type TestServer } from "../../support/stores.js";

const NAT = `{ products(filter: {vendorName: "aws", service: "AmazonEC2", productFamily: "NAT Gateway", region: "us-east-1", attributeFilters: [{key: "usagetype", value_regex: "/NatGateway-Hours/"}]}) { prices { USD } } }`;

function post(url: string, body: unknown, key = "any"): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json", "x-api-key": key }, body: text });
}

/** The distinct prices of an answer. */
function amounts(answer: unknown): unknown[] {
  const { data } = answer as { data?: { products: { prices: object[] }[] } };
  return [...new Set(data?.products.flatMap(({ prices }) => prices.map((price) => JSON.stringify(price))))].map(
    (text) => JSON.parse(text) as unknown,
  );
}

async function json(response: Response): Promise<unknown> {
  return (await response.json()) as unknown;
}

describe("prices serve", () => {
  let open: Listening;
  let closed: Listening;
  const settings = { host: "127.0.0.1", port: 0, keys: [], rates: null };
  const rates = { base: "USD", date: "2026-11-24", source: "test", rates: { EUR: "0.9" } };

  beforeAll(async () => {
    open = await startPriceServer(settings, "test", () => undefined);
    closed = await startPriceServer({ ...settings, keys: ["right"], rates }, "test", () => undefined);
  });
  afterAll(async () => {
    await open.stop();
    await closed.stop();
  });

  it("answers one query, and a list in its order, with arguments written into the query", async () => {
    const one = await json(await post(open.url, { query: NAT }));
    const list = (await json(await post(open.url, [{ query: NAT }, { query: NAT.replace("us-east-1", "nowhere") }]))) as unknown[];

    expect(amounts(one)).toEqual([{ USD: "0.045" }]);
    expect(list.map(amounts)).toEqual([[{ USD: "0.045" }], []]);
  });

  it("says what is wrong with one query and answers the others", async () => {
    const [first, second] = (await json(await post(open.url, [{ query: "{ nonsense }" }, { query: NAT }]))) as object[];

    expect(first).toHaveProperty("errors");
    expect(second).toHaveProperty("data");
  });

  it("answers 400 to what is not of the protocol", async () => {
    const answers = await Promise.all([
      post(open.url, "{"),
      post(open.url, "[]x"),
      post(open.url, [1]),
      post(
        open.url,
        Array.from({ length: 1_001 }, () => ({ query: NAT })),
      ),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    expect(await json(answers[3])).toMatchObject({ error: expect.stringContaining("1000 queries at most") as string });
  });

  it("answers a pattern that would take a backtracking engine for ever", async () => {
    const query = NAT.replace("/NatGateway-Hours/", "/^(([a-zA-Z:-]+)+)+!$/");

    expect(await json(await post(open.url, { query }))).toMatchObject({ data: { products: [] } });
  });

  it("asks for a key where one is set", async () => {
    const refused = await post(closed.url, { query: NAT }, "wrong");
    const answered = await post(closed.url, { query: NAT }, "right");

    expect(refused.status).toBe(403);
    expect(await json(refused)).toMatchObject({ error: expect.stringContaining("Invalid API key") as string });
    expect(answered.status).toBe(200);
  });

  it("converts by the rates that it has, and shows nothing where it has none", async () => {
    const query = NAT.replace("{ USD }", "{ USD EUR JPY }");

    const answer = await json(await post(closed.url, { query }, "right"));

    expect(amounts(answer)).toEqual([{ USD: "0.045", EUR: "0.0405", JPY: null }]);
  });

  it("refuses a caller who asks too often", async () => {
    const statuses = new Set<number>();
    for (let round = 0; round < 31; round++) statuses.add((await post(closed.url, "{}", "wrong")).status);

    expect([...statuses]).toContain(429);
  });

  it.skipIf(!hasRecordedProducts)("answers what Infracost asked over its whole test suite (skipped without ../shared/prices)", async () => {
    const products = recordedProducts();

    const misses = await missedProducts(products, async (batch) => (await json(await post(open.url, batch))) as unknown[]);

    console.log(`prices serve: ${products.length - misses.length} of ${products.length} recorded products within their bounds`);
    for (const miss of misses) console.log(`  missed: ${JSON.stringify(miss)}`);
    expect(misses.length).toBeLessThanOrEqual(products.length * 0.005);
  });
});

describe("the price protocol of the service", () => {
  let server: TestServer;
  let service: RunningService;

  beforeAll(async () => {
    server = await startEmbedded();
    service = await runService(server);
    // Imports the whole snapshot.
  }, 300_000);
  afterAll(async () => {
    await service.stop();
    await server.stop();
  });

  it("answers with a token of an organization and with nothing else", async () => {
    const answered = await post(service.url, { query: NAT }, service.firstToken ?? "");
    const refused = await post(service.url, { query: NAT }, "ttr_unknown");

    expect(amounts(await json(answered))).toEqual([{ USD: "0.045" }]);
    expect(refused.status).toBe(403);
  });

  it("refuses a query that names next to nothing, and answers the others of its batch", async () => {
    const everything = `{ products(filter: {vendorName: "azure", service: "Virtual Machines", region: "eastus"}) { prices { USD } } }`;
    const all = `{ products(filter: {vendorName: "aws", service: "AmazonEC2", region: "us-east-1"}) { productHash } }`;

    const [many, nat] = (await json(
      await post(service.url, [{ query: all }, { query: NAT }, { query: everything }], service.firstToken ?? ""),
    )) as { data?: { products: object[] } }[];

    expect(many!.data?.products.length ?? 0).toBeLessThanOrEqual(10_000);
    expect(amounts(nat)).toEqual([{ USD: "0.045" }]);
  });

  it.skipIf(!hasRecordedProducts)("answers what Infracost asked from PostgreSQL as well (skipped without ../shared/prices)", async () => {
    const products = recordedProducts();

    const misses = await missedProducts(
      products,
      async (batch) => (await json(await post(service.url, batch, service.firstToken ?? ""))) as unknown[],
    );

    console.log(`service: ${products.length - misses.length} of ${products.length} recorded products within their bounds`);
    for (const miss of misses) console.log(`  missed: ${JSON.stringify(miss)}`);
    expect(misses.length).toBeLessThanOrEqual(products.length * 0.005);
  });
});
