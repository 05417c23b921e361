import { describe, expect, it } from "vitest";

import { decimal } from "../../../../src/model/money.js";
import type { OwnPrices } from "../../../../src/model/own-prices.js";
import type { PriceAnswer, PriceQuery } from "../../../../src/model/price.js";
import type { ExchangeRates } from "../../../../src/price/currency.js";
import { OwnPriceLayer } from "../../../../src/price/own/lay-own-prices.js";
import { price } from "../../../support/graph.js";

const RATES: ExchangeRates = { base: "USD", date: "2026-11-20", source: "test", rates: { EUR: "0.8" } };

function query(name: string, terms: PriceQuery["terms"] = {}): PriceQuery {
  return { vendor: "aws", service: "Test", family: null, region: "us-east-1", attributes: { name }, terms };
}

function found(amount: string, name = "a"): PriceAnswer {
  return { kind: "found", price: price(amount, { unit: "Hrs", attributes: { name } }) };
}

const MISSING: PriceAnswer = { kind: "not-found", nearestRegion: "us-east-2" };

interface Situation {
  readonly answers?: readonly PriceAnswer[];
  readonly quantities?: readonly (number | null)[];
  readonly currency?: string;
  readonly rates?: ExchangeRates | null;
  readonly nonProduction?: boolean;
  readonly terms?: PriceQuery["terms"];
}

function lay(own: Partial<OwnPrices>, situation: Situation = {}) {
  const { answers = [found("1")], quantities = [730], currency = "USD", rates = null, nonProduction = false, terms } = situation;
  const queries = answers.map((answer) => query(answer.kind === "found" ? (answer.price.attributes["name"] ?? "") : "a", terms));
  const file = { name: "file", currency: "USD", rates: [], commitments: [], markups: [], ...own };
  const layer = new OwnPriceLayer(queries, answers, file, { currency, rates, nonProduction });
  return { layer, ...layer.lay(quantities.map((quantity) => (quantity === null ? null : decimal(quantity)))) };
}

function amounts(answers: readonly PriceAnswer[]): (string | null)[] {
  return answers.map((answer) => (answer.kind === "found" ? answer.price.amount : null));
}

const A = { attributes: { name: "a" } };
const rate = { name: "Rate", for: A, nonProduction: false } as const;

describe("own rates", () => {
  it("takes a percentage off the list price and keeps the list price", () => {
    const { answers } = lay({ rates: [{ ...rate, rate: { discount: "12.5" } }] });

    expect(answers[0]).toMatchObject({
      kind: "found",
      price: {
        amount: "0.875",
        listAmount: "1",
        adjustments: [{ kind: "own-price", amount: "1", name: "file", steps: ["Rate less 12.5 %"] }],
      },
    });
  });

  it("applies the first rate that fits and no other", () => {
    const { answers } = lay({
      rates: [
        { ...rate, rate: { discount: "10" } },
        { ...rate, for: {}, rate: { discount: "50" } },
      ],
    });

    expect(amounts(answers)).toEqual(["0.9"]);
  });

  it("leaves a price alone that nothing fits", () => {
    const { answers, layer } = lay({ rates: [{ ...rate, for: { vendor: "gcp" }, rate: { discount: "10" } }] });

    expect(answers).toEqual([found("1")]);
    expect(layer.idleEntries()).toEqual(["Rate"]);
  });

  it.each<[string, PriceAnswer]>([
    ["not found", MISSING],
    ["ambiguous", { kind: "ambiguous", prices: [price("1"), price("2")] }],
  ])("answers with a fixed price where the list price is %s", (_, answer) => {
    const { answers } = lay({ rates: [{ ...rate, rate: { price: "0.7" } }] }, { answers: [answer] });

    expect(answers[0]).toMatchObject({ kind: "found", price: { amount: "0.7", source: "file" } });
    expect(answers[0]?.kind === "found" && "listAmount" in answers[0].price).toBe(false);
  });

  it("takes no percentage of a price that is not there", () => {
    const { answers } = lay({ rates: [{ ...rate, rate: { discount: "10" } }] }, { answers: [MISSING] });

    expect(answers).toEqual([MISSING]);
  });

  it("converts a fixed price into the estimate's currency", () => {
    const eur: PriceAnswer = { kind: "found", price: price("2", { currency: "EUR", attributes: { name: "a" } }) };

    const { answers } = lay({ rates: [{ ...rate, rate: { price: "1" } }] }, { answers: [eur], currency: "EUR", rates: RATES });

    expect(amounts(answers)).toEqual(["0.8"]);
  });

  it("is not found where no rate leads to the estimate's currency", () => {
    const { answers } = lay({ rates: [{ ...rate, rate: { price: "1" } }] }, { currency: "EUR" });

    expect(answers).toEqual([{ kind: "not-found", nearestRegion: null, listedIn: "USD" }]);
  });

  it("keeps prices of development and test for what is not production", () => {
    const own = { rates: [{ ...rate, nonProduction: true, rate: { discount: "40" } }] };

    expect(amounts(lay(own).answers)).toEqual(["1"]);
    expect(amounts(lay(own, { nonProduction: true }).answers)).toEqual(["0.6"]);
  });

  it("lays a markup on what is paid", () => {
    const { answers } = lay({ rates: [{ ...rate, rate: { discount: "10" } }], markups: [{ name: "Reseller", for: {}, percent: "5" }] });

    expect(amounts(answers)).toEqual(["0.945"]);
  });
});

describe("commitments", () => {
  const reserved = { name: "RI", for: A, rate: { discount: "40" } } as const;

  it("covers a percentage of the quantity", () => {
    const { answers } = lay({ commitments: [{ ...reserved, covers: { kind: "share", percent: "50" } }] });

    expect(amounts(answers)).toEqual(["0.8"]);
    expect(answers[0]?.kind === "found" && answers[0].price.adjustments?.at(-1)).toMatchObject({ steps: ["50 % as RI less 40 %"] });
  });

  it("pays the own rate for what no commitment covers, and the commitment's discount off the list price", () => {
    const { answers } = lay({
      rates: [{ ...rate, rate: { discount: "10" } }],
      commitments: [{ ...reserved, covers: { kind: "share", percent: "50" } }],
    });

    expect(amounts(answers)).toEqual(["0.75"]);
  });

  it("never covers more than there is", () => {
    const share = { ...reserved, covers: { kind: "share", percent: "70" } } as const;

    const { answers } = lay({ commitments: [share, { ...share, name: "Spot", rate: { discount: "70" } }] });

    expect(amounts(answers)).toEqual(["0.51"]); // 0.7 * 0.6 + 0.3 * 0.3
  });

  it("spreads owned instances evenly over what fits", () => {
    const { answers, unused } = lay(
      { commitments: [{ ...reserved, covers: { kind: "quantity", quantity: "3" } }] },
      { answers: [found("1"), found("2"), found("1", "b")], quantities: [730 * 4, 730 * 2, 730] },
    );

    expect(amounts(answers)).toEqual(["0.8", "1.6", "1"]);
    expect(unused).toEqual([]);
  });

  it("names what is left of owned instances", () => {
    const { answers, unused } = lay({ commitments: [{ ...reserved, covers: { kind: "quantity", quantity: "3" } }] });

    expect(amounts(answers)).toEqual(["0.6"]);
    expect(unused.map(({ name, bought, unused: left }) => [name, bought.toFixed(), left.toFixed()])).toEqual([["RI", "2190", "1460"]]);
  });

  it("covers as much as an hourly spend buys at the commitment's rates", () => {
    // 4 units at 0.6 an hour cost 2.4; 1.2 an hour buys half of them.
    const { answers, unused } = lay(
      { commitments: [{ ...reserved, covers: { kind: "spend", perHour: "1.2" } }] },
      { quantities: [730 * 4] },
    );

    expect(amounts(answers)).toEqual(["0.8"]);
    expect(unused).toEqual([]);
  });

  it("applies a Savings Plan to what reservations leave", () => {
    const { answers } = lay(
      {
        commitments: [
          { ...reserved, covers: { kind: "quantity", quantity: "1" } },
          { name: "SP", for: A, rate: { discount: "20" }, covers: { kind: "spend", perHour: "0.4" } },
        ],
      },
      { quantities: [730 * 2] },
    );

    // Of two instances one is reserved at 0.6, half of the other is at 0.8, and a half is on demand.
    expect(amounts(answers)).toEqual(["0.75"]);
  });

  it("leaves alone what is not bought on demand, and owned instances what is not billed by the hour", () => {
    const own = { commitments: [{ ...reserved, covers: { kind: "quantity", quantity: "1" } }] } as const;
    const storage: PriceAnswer = { kind: "found", price: price("1", { unit: "GB-Mo", attributes: { name: "a" } }) };

    expect(amounts(lay(own, { terms: { purchaseOption: "spot" } }).answers)).toEqual(["1"]);
    expect(amounts(lay(own, { answers: [storage] }).answers)).toEqual(["1"]);
  });

  it("does not spend what is owned on a quantity that nobody knows", () => {
    const { answers, unused } = lay(
      { commitments: [{ ...reserved, covers: { kind: "quantity", quantity: "1" } }] },
      { quantities: [null] },
    );

    expect(amounts(answers)).toEqual(["1"]);
    expect(unused).toHaveLength(1);
  });
});
