import { describe, expect, it } from "vitest";

import { lookUpPrices } from "../../../src/app/look-up-prices.js";
import type { PriceQuery } from "../../../src/model/price.js";
import { price, priceBook } from "../../support/graph.js";

const QUERY: PriceQuery = { vendor: "aws", service: "Test", family: null, region: "eu-west-3", attributes: { name: "a" } };

/** Known in eu-west-1, which is the nearest to every region that lacks it. */
const book = () =>
  priceBook(({ region }) =>
    region === "eu-west-1"
      ? { kind: "found", price: price("1", { region: "eu-west-1" }) }
      : { kind: "not-found", nearestRegion: "eu-west-1" },
  );

describe("lookUpPrices", () => {
  it("names the nearest region and takes no price of it unless that is allowed", async () => {
    const { answers } = await lookUpPrices(book(), [QUERY], { currency: "USD" });

    expect(answers).toEqual([{ kind: "not-found", nearestRegion: "eu-west-1" }]);
  });

  it.each(["nearest", "eu-west-1"])("takes the price of %s where that is allowed, and marks it", async (fallbackRegion) => {
    const { answers, diagnostics } = await lookUpPrices(book(), [QUERY], { currency: "USD", fallbackRegion });

    expect(answers[0]).toMatchObject({
      kind: "found",
      price: { region: "eu-west-1", precision: "derived", adjustments: [{ kind: "other-region", region: "eu-west-3" }] },
    });
    expect(diagnostics).toEqual([]);
  });

  it("asks once more, only for what is missing", async () => {
    const prices = book();

    await lookUpPrices(prices, [QUERY, { ...QUERY, region: "eu-west-1" }], { currency: "USD", fallbackRegion: "nearest" });

    expect(prices.batches.map((batch) => batch.map(({ region }) => region))).toEqual([["eu-west-3", "eu-west-1"], ["eu-west-1"]]);
  });

  it("warns when the fallback region has none of the missing prices", async () => {
    const { answers, diagnostics } = await lookUpPrices(book(), [QUERY], { currency: "USD", fallbackRegion: "frankfurt" });

    expect(answers[0]?.kind).toBe("not-found");
    expect(diagnostics.map(({ code }) => code)).toEqual(["fallback-region-unhelpful"]);
  });

  it("has no other region for a product that is listed without one", async () => {
    const { answers } = await lookUpPrices(book(), [{ ...QUERY, region: null }], { currency: "USD", fallbackRegion: "nearest" });

    expect(answers[0]?.kind).toBe("not-found");
  });
});
