import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

import { openDatabase } from "../../../src/adapters/db/database.js";
import { createOrganization } from "../../../src/adapters/db/token-store.js";
import { runService, type RunningService } from "../../support/running-service.js";
import { asSuperuser, describeStores, type TestServer } from "../../support/stores.js";

const PLAN = readFileSync(fileURLToPath(new URL("../../../examples/overmind/plan.json", import.meta.url)));

const BOOK = `version: 1
currency: USD
rates:
  - name: Enterprise discount
    for: { vendor: aws, service: AmazonEC2 }
    discount: 12.50
`;

interface Priced {
  id: string;
  monthlyCost: string;
}

describeStores("price books", (start) => {
  let server: TestServer;
  let service: RunningService;
  let other: string;

  beforeAll(async () => {
    server = await start();
    service = await runService(server, { maxUploadBytes: 3_000_000 });
    const db = await openDatabase(service.database);
    other = (await createOrganization(db, "Another")).token;
    await db.close();
  });

  afterAll(async () => {
    await service.stop();
    await server.stop();
  });

  const put = (name: string, body: string, type = "application/yaml") =>
    service.request(`/v1/price-books/${name}`, { method: "PUT", body, headers: { "content-type": type } });
  const remove = (name: string) => service.request(`/v1/price-books/${name}`, { method: "DELETE" });
  const upload = (query = "", token?: string) =>
    service.request(`/v1/estimates${query}`, {
      method: "POST",
      body: new Uint8Array(PLAN),
      headers: { "content-type": "application/json" },
      ...(token === undefined ? {} : { token }),
    });
  const cost = async (query = "", token?: string) => Number(((await (await upload(query, token)).json()) as Priced).monthlyCost);

  it("keep versions, and are read as they were written", async () => {
    const first = await put("default", BOOK);
    const second = await put(
      "default",
      JSON.stringify({ version: 1, currency: "EUR", markups: [{ name: "Margin", percent: 3 }] }),
      "application/json",
    );
    const read = await service.request("/v1/price-books/default");
    const known = await service.request("/v1/price-books/default", { headers: { "if-none-match": read.headers.get("etag") ?? "" } });

    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await first.json()).toMatchObject({
      name: "default",
      version: 1,
      prices: { rates: [{ name: "Enterprise discount", for: { vendor: "aws", service: "AmazonEC2" }, discount: "12.50" }] },
    });
    expect(await read.json()).toMatchObject({ version: 2, prices: { currency: "EUR", markups: [{ name: "Margin", percent: "3" }] } });
    expect(known.status).toBe(304);
    const list: unknown = await (await service.request("/v1/price-books")).json();
    expect(list).toEqual({ items: [{ name: "default", version: 2 }] });
  });

  it("price the organization's estimates: the one named default, another by name, or none", async () => {
    await put("default", BOOK);
    await put("reseller", "version: 1\ncurrency: USD\nmarkups: [{ name: Margin, percent: 100 }]\n");

    const list = await cost("?price_book=none");

    expect(await cost()).toBeLessThan(list);
    expect(await cost("?price_book=reseller")).toBeCloseTo(list * 2, 6);
    expect((await upload("?price_book=nowhere")).status).toBe(400);
  });

  it("name themselves and the list price in the stored estimate", async () => {
    await put("default", BOOK);
    const { id } = (await (await upload()).json()) as Priced;

    const text = await (await service.request(`/v1/estimates/${id}`)).text();

    expect(text).toMatch(/price book default@\d+: Enterprise discount less 12\.50 %/);
    expect(text).toContain('"monthlyListCost"');
  });

  it("repeat an estimate after they changed", async () => {
    await put("default", BOOK);
    const before = (await (await upload()).json()) as Priced & { ownPrices: string };
    await put("default", BOOK.replace("12.50", "50"));

    const again = (await (await upload(`?prices_of=${before.id}`)).json()) as Priced & { ownPrices: string };
    const named = (await (await upload(`?price_book=${before.ownPrices}`)).json()) as Priced;

    expect(again).toMatchObject({ monthlyCost: before.monthlyCost, ownPrices: before.ownPrices });
    expect(named.monthlyCost).toBe(before.monthlyCost);
    expect(await cost()).toBeLessThan(Number(before.monthlyCost));
  });

  it("are refused with place and remedy when they are not as described", async () => {
    const misspelt = await put("default", BOOK.replace("discount: 12.50", "discont: 12.50"));
    const broken = await put("default", 'version: "1\n');
    const nameless = await put("NOT%20A%20NAME", BOOK);

    expect(misspelt.status).toBe(422);
    expect(await misspelt.json()).toMatchObject({
      detail: 'rates[0]: "discont" is not a key here',
      remedy: 'Did you mean "discount"? docs/own-prices.md lists the keys.',
      errors: [{ at: "default:6:5" }],
    });
    expect([broken.status, nameless.status]).toEqual([422, 400]);
    expect((await put("default", `# ${"x".repeat(1_100_000)}`)).status).toBe(413);
  });

  it("belong to one organization", async () => {
    await put("default", BOOK);

    const list = await cost("?price_book=none");

    expect((await service.request("/v1/price-books/default", { token: other })).status).toBe(404);
    expect((await service.request("/v1/price-books/default", { token: other, method: "DELETE" })).status).toBe(404);
    expect(await cost("", other)).toBe(list);
    expect((await service.request("/v1/price-books/default")).status).toBe(200);
  });

  it("go with all their versions, and the audit log keeps who did what", async () => {
    await put("default", BOOK);

    const removed = [(await remove("default")).status, (await remove("default")).status];

    expect(removed).toEqual([204, 404]);
    expect((await service.request("/v1/price-books/default")).status).toBe(404);
    expect(await cost()).toBe(await cost("?price_book=none"));
    const actions = await asSuperuser(
      service.database,
      "SELECT DISTINCT action FROM audit_logs WHERE resource_type = 'price_book' ORDER BY 1",
    );
    expect(actions.map(({ action }) => action)).toEqual(["price-book.delete", "price-book.put"]);
  });

  it("number two writers that come together", async () => {
    const answers = await Promise.all([put("shared", BOOK), put("shared", BOOK), put("shared", BOOK)]);

    const versions = await Promise.all(answers.map(async (answer) => ((await answer.json()) as { version: number }).version));
    expect(versions.sort()).toEqual([1, 2, 3]);
  });

  it("stand beside the other settings of a request", async () => {
    const { id } = (await (await upload("?price_fallback_region=nearest&max_price_age=0")).json()) as Priced;

    const text = await (await service.request(`/v1/estimates/${id}`)).text();

    expect(text).toContain("price-of-other-region");
    expect(text).not.toContain("price-old");
    expect((await upload("?max_price_age=-1")).status).toBe(400);
  });
});
