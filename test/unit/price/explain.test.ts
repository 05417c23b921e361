import { describe, expect, it } from "vitest";

import type { PricedComponent } from "../../../src/model/estimate.js";
import { decimal } from "../../../src/model/money.js";
import { explainComponent } from "../../../src/price/explain.js";

const QUERY = {
  vendor: "aws",
  service: "AmazonSQS",
  family: "API Request",
  region: "us-east-1",
  attributes: { usagetype: "Requests" },
} as const;

const PRICED: PricedComponent = {
  component: {
    name: "Requests",
    unit: "1M requests",
    unitMultiplier: 1_000_000,
    monthlyQuantity: 2.5,
    usageBased: true,
    query: QUERY,
    discount: 0.1,
  },
  status: "priced",
  unitPrice: decimal("0.36"),
  monthlyCost: decimal("0.9"),
  price: {
    amount: "0.0000004",
    currency: "USD",
    unit: "Requests",
    vendor: "aws",
    service: "AmazonSQS",
    family: "API Request",
    region: "us-east-1",
    attributes: { usagetype: "Requests" },
    terms: { startUsageAmount: "0", endUsageAmount: "100000000000" },
    sku: "ABC",
    source: "list",
    date: "2026-09-06",
    precision: "exact",
  },
};

describe("explainComponent", () => {
  it("names product, source, tier, discount and arithmetic", () => {
    const explanation = explainComponent(PRICED, { currency: "USD" });

    expect(explanation.products).toEqual([
      {
        asked: "aws AmazonSQS us-east-1 API Request usagetype=Requests",
        product: "SKU ABC API Request usagetype=Requests",
        price: PRICED.price,
        steps: [
          "List price 0.0000004 USD per Requests from 0 to 100000000000",
          "times 1000000, the base units in one shown unit (1M requests)",
        ],
      },
    ]);
    expect(explanation.steps).toEqual([
      "less 10 %",
      "= 0.36 USD for one shown unit (1M requests)",
      "times 2.5 1M requests a month = 0.9 USD",
    ]);
  });

  it("says where a missing price is known", () => {
    const { products } = explainComponent(
      { ...PRICED, status: "price-not-found", price: null, unitPrice: null, monthlyCost: null, nearestRegion: "us-east-2" },
      { currency: "USD" },
    );

    expect(products.map(({ steps }) => steps)).toEqual([["No price matches; us-east-2 has it."]]);
  });

  it("names the rate of a converted price and the region of a borrowed one", () => {
    const price = {
      ...PRICED.price!,
      amount: "0.0000008",
      currency: "EUR",
      adjustments: [
        { kind: "other-region", region: "eu-west-1" },
        { kind: "converted", amount: "0.000001", currency: "USD", rate: "0.8", source: "ECB", date: "2026-11-20" },
      ],
    } as const;

    const { products } = explainComponent({ ...PRICED, price }, { currency: "EUR" });

    expect(products[0]?.steps.slice(0, 3)).toEqual([
      "List price 0.000001 USD per Requests from 0 to 100000000000",
      "of us-east-1: eu-west-1 has no price",
      "times 0.8 EUR per USD (ECB, 2026-11-20)",
    ]);
  });

  it("says when a price is listed in a currency that cannot be converted", () => {
    const { products } = explainComponent(
      { ...PRICED, status: "price-not-found", price: null, unitPrice: null, monthlyCost: null, nearestRegion: null, listedIn: "CNY" },
      { currency: "USD" },
    );

    expect(products.map(({ steps }) => steps)).toEqual([["The price is listed in CNY, and no exchange rate leads from there."]]);
  });

  it("explains each product of a line, and their sum", () => {
    const { price } = PRICED;
    const memory = { ...QUERY, attributes: { usagetype: "Memory" } };
    const component = { ...PRICED.component, unit: "hours", unitMultiplier: 2, monthlyQuantity: 730 };
    const products = [
      { query: QUERY, unitMultiplier: 2, answer: { kind: "found", price: price! } },
      { query: memory, unitMultiplier: 8, answer: { kind: "not-found", nearestRegion: "us-east-2" } },
    ] as const;

    const explanation = explainComponent(
      { component, status: "price-not-found", unitPrice: null, monthlyCost: null, price: null, products },
      { currency: "USD" },
    );

    expect(explanation.products.map(({ steps }) => steps.at(-1))).toEqual([
      "times 2, the base units in one shown unit (hours)",
      "No price matches; us-east-2 has it.",
    ]);
    expect(explanation.steps).toEqual([]);
  });

  it("names the price that a usage file states", () => {
    const component = { ...PRICED.component, discount: 0, statedPrice: "0.0000005" };

    const { products, steps } = explainComponent({ ...PRICED, component, price: null, unitPrice: decimal("0.5") }, { currency: "USD" });

    expect(products).toEqual([]);
    expect(steps[0]).toBe("Price 0.0000005 USD, stated in the usage file times 1000000");
  });

  it("names the prices that are ambiguous", () => {
    const candidates = [PRICED.price!, { ...PRICED.price!, amount: "0.0000005", sku: "DEF" }];

    const { products } = explainComponent(
      { ...PRICED, status: "price-ambiguous", price: null, unitPrice: null, monthlyCost: null, candidates },
      { currency: "USD" },
    );

    expect(products[0]?.steps.slice(1)).toEqual([
      "0.0000004 USD: SKU ABC API Request usagetype=Requests (list)",
      "0.0000005 USD: SKU DEF API Request usagetype=Requests (list)",
    ]);
  });

  it("points out a price that is old", () => {
    const { products } = explainComponent(PRICED, { currency: "USD", pricesOldBefore: "2026-10-01" });

    expect(products[0]?.steps.at(-1)).toBe("The price is old: from before 2026-10-01");
  });
});
