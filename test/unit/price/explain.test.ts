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
    const explanation = explainComponent(PRICED, "USD");

    expect(explanation.product).toBe("SKU ABC API Request usagetype=Requests");
    expect(explanation.source).toBe("list, 2026-09-06");
    expect(explanation.steps).toEqual([
      "List price 0.0000004 USD per Requests from 0 to 100000000000",
      "times 1000000 for one 1M requests",
      "less 10 %",
      "= 0.36 USD for one 1M requests",
      "times 2.5 1M requests a month = 0.9 USD",
    ]);
  });

  it("says where a missing price is known", () => {
    const { steps } = explainComponent(
      { ...PRICED, status: "price-not-found", price: null, unitPrice: null, monthlyCost: null, nearestRegion: "us-east-2" },
      "USD",
    );

    expect(steps).toEqual(["No price matches; us-east-2 has it."]);
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

    const { steps } = explainComponent({ ...PRICED, price }, "EUR");

    expect(steps.slice(0, 3)).toEqual([
      "List price 0.000001 USD per Requests from 0 to 100000000000",
      "of us-east-1: eu-west-1 has no price",
      "times 0.8 EUR per USD (ECB, 2026-11-20)",
    ]);
  });

  it("says when a price is listed in a currency that cannot be converted", () => {
    const { steps } = explainComponent(
      { ...PRICED, status: "price-not-found", price: null, unitPrice: null, monthlyCost: null, nearestRegion: null, listedIn: "CNY" },
      "USD",
    );

    expect(steps).toEqual(["The price is listed in CNY, and no exchange rate leads from there."]);
  });
});
