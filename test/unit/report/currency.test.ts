import { describe, expect, it } from "vitest";

import type { Estimate } from "../../../src/model/estimate.js";
import { decimal } from "../../../src/model/money.js";
import type { ExchangeRates } from "../../../src/price/currency.js";
import { difference } from "../../../src/price/difference.js";
import { differenceTable } from "../../../src/report/difference-table.js";
import { jsonDocument } from "../../../src/report/json.js";
import { render } from "../../../src/report/markdown.js";
import { table } from "../../../src/report/table.js";
import { price, priceBook, resource } from "../../support/graph.js";
import { infracostText, priced } from "../../support/priced.js";

const RATES: ExchangeRates = { base: "EUR", date: "2026-10-30", source: "ECB", rates: { USD: "1.25", CNY: "8", JPY: "160", KWD: "0.4" } };

/** As AWS does: yuan in China, dollars elsewhere. */
const book = priceBook(({ region }) => ({
  kind: "found",
  price: region === "cn-north-1" ? price("0.8", { currency: "CNY", region }) : price("0.1", { region }),
}));

const china = resource("aws_eks_cluster.china", {}, { region: { name: "cn-north-1", from: "provider" } });
const virginia = resource("aws_eks_cluster.virginia");

const before = (estimate: Estimate): Estimate => ({ ...estimate, monthlyCost: decimal(0), monthlyUsageCost: decimal(0), resources: [] });
const FORMATS: readonly [string, (estimate: Estimate) => string, "symbol" | "code"][] = [
  ["table", (estimate) => table(estimate), "symbol"],
  ["markdown", (estimate) => render({ project: "p", estimate }), "symbol"],
  ["the table of a difference", (estimate) => differenceTable(difference(before(estimate), estimate)), "symbol"],
  ["json", (estimate) => JSON.stringify(jsonDocument({ project: "p", estimate })), "code"],
  ["infracost-json", (estimate) => infracostText(before(estimate), estimate), "code"],
];

describe.each(FORMATS)("%s", (_, format, kind) => {
  it.each([
    ["EUR", "€131.40", '"131.4"'], // 73 * 0.8 + 584 / 8
    ["USD", "$164.25", '"164.25"'],
    ["CNY", "CN¥1,051.20", '"1051.2"'],
    ["JPY", "¥21,024", '"21024"'],
    ["KWD", "KWD 52.560", '"52.56"'],
  ])("is in %s, whatever the lists are in", async (currency, shown, text) => {
    const estimate = await priced(book, [china, virginia], { currency, rates: RATES });

    const report = format(estimate);

    expect(report).toContain(kind === "symbol" ? shown : text);
    if (kind === "code") expect(report).toContain(`"currency":"${currency}"`);
  });

  it("takes native yuan as they are listed, without rates", async () => {
    const report = format(await priced(book, [china], { currency: "CNY" }));

    expect(report).toContain(kind === "symbol" ? "CN¥584.00" : '"584"');
    expect(report).not.toContain("price not found");
  });

  it("never adds two currencies: without a rate the other list's price is missing, and named", async () => {
    const report = format(await priced(book, [china, virginia], { currency: "USD" }));

    expect(report).toContain(kind === "symbol" ? "$73.00" : '"73"');
    expect(report).toContain("1 price not found");
    expect(report).toContain("aws_eks_cluster.china: EKS cluster (listed in CNY, no rate given)");
  });
});

describe("an estimate in another currency", () => {
  it("says once which rate is missing", async () => {
    const { diagnostics } = await priced(book, [china, virginia], { currency: "USD" });

    expect(diagnostics.map(({ code, detail }) => [code, detail.includes("CNY")])).toEqual([["currency-rate-missing", true]]);
  });

  it("counts as missing under --strict what cannot be converted", async () => {
    const { summary } = await priced(book, [china, virginia], { currency: "USD" });

    expect(summary.skips["price-not-found"]).toBe(1);
  });

  it("shows own prices of a third currency converted, and misses them without a rate", async () => {
    const own = {
      name: "own.yml",
      currency: "KWD",
      rates: [{ name: "Deal", for: { region: "us-east-1" }, rate: { price: "0.04" }, nonProduction: false }],
      commitments: [],
      markups: [],
    } as const;

    const converted = await priced(book, [virginia], { currency: "EUR", rates: RATES, ownPrices: own });
    const stranded = await priced(book, [virginia], { currency: "USD", ownPrices: own });

    expect(table(converted)).toMatch(/EKS cluster +730 +hours +€0\.08 +\+25% +€0\.10 +€73\.00/);
    expect(table(stranded)).toContain("listed in KWD, no rate given");
    expect(stranded.diagnostics.map(({ code }) => code)).toEqual(["currency-rate-missing"]);
  });
});
