import { describe, expect, it } from "vitest";

import { openSnapshot } from "../../../src/adapters/files/snapshot/open-snapshot.js";
import { answerPriceRequest, PriceRequestRefused } from "../../../src/app/price-protocol/answer-price-request.js";
import { boundedPattern, PatternRefused } from "../../../src/app/price-protocol/bounded-pattern.js";
import { hasRecordedProducts, missedProducts, recordedProducts } from "../../support/recorded-products.js";

const QUERY =
  "query($productFilter: ProductFilter!, $priceFilter: PriceFilter) { products(filter: $productFilter) { prices(filter: $priceFilter) { priceHash USD } } }";
const NAT_GATEWAY = {
  vendorName: "aws",
  service: "AmazonEC2",
  productFamily: "NAT Gateway",
  region: "us-east-1",
  attributeFilters: [{ key: "usagetype", value_regex: "/NatGateway-Hours/" }],
};

interface Answer {
  data?: { products: { prices: { priceHash: string; USD: string | null; CNY?: string | null }[] }[] };
  errors?: { message: string }[];
}

async function ask(body: unknown): Promise<Answer[]> {
  const answer = await answerPriceRequest(body, { catalogue: openSnapshot() });
  return JSON.parse(JSON.stringify(Array.isArray(answer) ? answer : [answer])) as Answer[];
}

describe("the price protocol", () => {
  it("answers a query with variables, the price as text under its currency's name", async () => {
    const [answer] = await ask({ query: QUERY, variables: { productFilter: NAT_GATEWAY, priceFilter: {} } });

    expect(new Set(answer!.data!.products.flatMap(({ prices }) => prices.map(({ USD }) => USD)))).toEqual(new Set(["0.045"]));
  });

  it("answers arguments that are written into the query", async () => {
    const query = `{ products(filter: {vendorName: "aws", service: "AmazonEC2", region: "us-east-1", attributeFilters: [{key: "instanceType", value: "m5.large"}, {key: "operatingSystem", value: "Linux"}, {key: "tenancy", value: "Shared"}]}) { prices(filter: {purchaseOption: "on_demand"}) { USD } } }`;

    const [answer] = await ask({ query });

    expect(answer!.data!.products.flatMap(({ prices }) => prices.map(({ USD }) => USD))).toContain("0.096");
  });

  it("answers a list in the order of its queries", async () => {
    const queries = ["NatGateway-Hours", "nothing-like-this"].map((usage) => ({
      query: QUERY,
      variables: { productFilter: { ...NAT_GATEWAY, attributeFilters: [{ key: "usagetype", value: usage }] } },
    }));

    const answers = await ask(queries);

    expect(answers.map(({ data }) => data!.products.length > 0)).toEqual([true, false]);
  });

  it("says in the answer what is wrong with a query, and answers the others", async () => {
    const answers = await ask([{ query: "{ nonsense }" }, { query: QUERY, variables: { productFilter: NAT_GATEWAY } }]);

    expect(answers[0]!.errors![0]!.message).toContain("nonsense");
    expect(answers[1]!.data!.products.length).toBeGreaterThan(0);
  });

  it("refuses more than 1,000 queries and bodies of another shape", async () => {
    await expect(ask(Array.from({ length: 1001 }, () => ({ query: QUERY })))).rejects.toThrow(PriceRequestRefused);
    await expect(ask("text")).rejects.toThrow(PriceRequestRefused);
  });
});

describe("boundedPattern", () => {
  it("runs a pattern that explodes in a backtracking engine in linear time", () => {
    const started = performance.now();

    const matches = boundedPattern("/^(a+)+$/").test(`${"a".repeat(60)}!`);

    expect(matches).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("allows look-ahead where nothing repeats a repetition", () => {
    expect(boundedPattern("/^(?!.*(Low Priority|Spot)$).*$/i").test("D2s v3 Spot")).toBe(false);
    expect(boundedPattern("/^(?!Multi-Region|Dual-Region)(?:(?!Tagging).)*Class A/i").test("Standard Storage Class A Operations")).toBe(
      true,
    );
    expect(() => boundedPattern("/^(?!x)(a+)+$/")).toThrow(PatternRefused);
  });
});

describe.skipIf(!hasRecordedProducts)("the recorded products over the price protocol (skipped without ../shared/prices)", () => {
  it("are answered within their interval when the smallest price above zero is taken", async () => {
    const products = recordedProducts();

    const misses = await missedProducts(products, ask);

    if (misses.length > 0)
      console.log(
        `${misses.length} of ${products.length} recorded products are not answered:\n${misses.map((miss) => JSON.stringify(miss)).join("\n")}`,
      );
    expect(products.length - misses.length).toBeGreaterThanOrEqual(Math.ceil(products.length * 0.995));
  });
});
