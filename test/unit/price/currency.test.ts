import { describe, expect, it } from "vitest";

import type { Price, PriceAnswer } from "../../../src/model/price.js";
import { answersIn, exchangeRate, type ExchangeRates } from "../../../src/price/currency.js";

const RATES: ExchangeRates = { base: "EUR", date: "2026-11-20", source: "test", rates: { USD: "1.25", CNY: "8" } };

function price(amount: string, currency: string): Price {
  return {
    amount,
    currency,
    unit: "Hrs",
    vendor: "aws",
    service: "AmazonEC2",
    family: null,
    region: "cn-north-1",
    attributes: {},
    terms: {},
    sku: null,
    source: "list",
    date: "2026-07-01",
    precision: "exact",
  };
}

describe("exchangeRate", () => {
  it("goes through the base currency", () => {
    expect(exchangeRate(RATES, "USD", "CNY")?.toFixed()).toBe("6.4");
    expect(exchangeRate(RATES, "EUR", "USD")?.toFixed()).toBe("1.25");
  });

  it("knows no rate for a currency that is not listed or is nonsense", () => {
    expect(exchangeRate(RATES, "USD", "JPY")).toBeNull();
    expect(exchangeRate({ ...RATES, rates: { USD: "0" } }, "EUR", "USD")).toBeNull();
    expect(exchangeRate(null, "EUR", "USD")).toBeNull();
    expect(exchangeRate(null, "USD", "USD")?.toFixed()).toBe("1");
  });
});

describe("answersIn", () => {
  it("leaves prices alone that are listed in the currency", () => {
    const answers: PriceAnswer[] = [{ kind: "found", price: price("1.5", "CNY") }];

    expect(answersIn("CNY", answers, null)).toEqual({ answers, diagnostics: [] });
  });

  it("converts by the rates without binary noise", () => {
    const { answers } = answersIn("EUR", [{ kind: "found", price: price("0.1", "USD") }], RATES);

    expect(answers[0]).toMatchObject({ kind: "found", price: { amount: "0.08", currency: "EUR", precision: "derived" } });
  });

  it("never lets an amount pass that it cannot convert", () => {
    const { answers, diagnostics } = answersIn("USD", [{ kind: "found", price: price("1.5", "CNY") }], null);

    expect(answers[0]?.kind).toBe("not-found");
    expect(diagnostics.map(({ code }) => code)).toEqual(["currency-rate-missing"]);
  });

  it("takes the list price of the currency where a product is listed in two", () => {
    const { answers } = answersIn("CNY", [{ kind: "ambiguous", prices: [price("1", "USD"), price("7", "CNY")] }], RATES);

    expect(answers[0]).toMatchObject({ kind: "found", price: { amount: "7" } });
  });
});
