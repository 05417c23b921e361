import { describe, expect, it } from "vitest";

import { ownPricesOf, parsePriceFile, PriceFile } from "../../../src/config/price-file.js";
import { InputError } from "../../../src/model/diagnostic.js";

function refusal(text: string): { message: string; remedy: string; at: string } {
  try {
    parsePriceFile("prices.yml", text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { message, remedy, range } = error;
    return { message, remedy, at: `${range?.file ?? ""}:${range?.line ?? 0}:${range?.column ?? 0}` };
  }
  throw new TypeError("the text was accepted");
}

const HEAD = "version: 1\ncurrency: USD\n";

describe("parsePriceFile", () => {
  it("reads rates, commitments, spot and markups", () => {
    const text = `${HEAD}name: Acme
rates:
  - name: Enterprise discount
    for: { vendor: aws, service: AmazonEC2, attributes: { instanceType: [m5.large, "m6i.*"] } }
    discount: 12.5
  - { name: Test, nonProduction: true, discount: 40 }
commitments:
  - { name: RI, coverage: 60, discount: 36 }
  - { name: Owned, quantity: 10, price: 0.0600 }
  - { name: Savings Plan, spendPerHour: "5.00", discount: 27 }
spot:
  - { name: Spot workers, share: 30, discount: 65 }
markups:
  - { name: Reseller, percent: 3 }
`;

    const own = ownPricesOf(parsePriceFile("prices.yml", text), "prices.yml");

    expect(own.name).toBe("Acme");
    expect(own.rates.map(({ name, rate, nonProduction }) => [name, rate, nonProduction])).toEqual([
      ["Enterprise discount", { discount: "12.5" }, false],
      ["Test", { discount: "40" }, true],
    ]);
    expect(own.rates[0]?.for.attributes).toEqual({ instanceType: ["m5.large", "m6i.*"] });
    expect(own.commitments.map(({ name, covers, rate }) => [name, covers, rate])).toEqual([
      ["RI", { kind: "share", percent: "60" }, { discount: "36" }],
      ["Owned", { kind: "quantity", quantity: "10" }, { price: "0.0600" }],
      ["Savings Plan", { kind: "spend", perHour: "5.00" }, { discount: "27" }],
      ["Spot workers", { kind: "share", percent: "30" }, { discount: "65" }],
    ]);
    expect(own.markups).toEqual([{ name: "Reseller", for: {}, percent: "3" }]);
  });

  it("keeps every digit of a decimal", () => {
    const { rates } = parsePriceFile("prices.yml", `${HEAD}rates: [{ name: a, price: 0.123456789012345678 }]`);

    expect(rates[0]?.price).toBe("0.123456789012345678");
  });

  it.each<[string, string, RegExp, RegExp, string]>([
    [
      "a misspelt key",
      "rates:\n  - name: a\n    discont: 1\n",
      /rates\[0\]: "discont" is not a key here/,
      /Did you mean "discount"/,
      "5:5",
    ],
    ["a misspelt section", "rate: []\n", /"rate" is not a key here/, /Did you mean "rates"/, "3:1"],
    ["a key of no kind", "rates: [{ name: a, discount: 1, zzzzzzzz: 1 }]", /"zzzzzzzz"/, /^docs\/own-prices\.md lists the keys/, "3:33"],
    ["an unknown vendor", "rates: [{ name: a, for: { vendor: amazon }, discount: 1 }]", /rates\[0\]\.for\.vendor: .*aws/, /docs/, "3:35"],
    ["no rate", "rates:\n  - name: a\n", /rates\[0\]: expected either discount .* or price/, /docs/, "4:5"],
    ["two rates", "rates: [{ name: a, discount: 1, price: 2 }]", /expected either discount/, /docs/, "3:9"],
    ["a negative price", "rates: [{ name: a, price: -1 }]", /rates\[0\]\.price: expected a decimal number/, /docs/, "3:27"],
    ["a price in words", "rates: [{ name: a, price: much }]", /rates\[0\]\.price: expected a decimal number/, /docs/, "3:27"],
    ["more than all", "rates: [{ name: a, discount: 101 }]", /expected a percentage from 0 to 100/, /docs/, "3:30"],
    ["no name", "rates: [{ discount: 1 }]", /rates\[0\]\.name: is missing/, /docs/, "3:9"],
    [
      "a commitment of no size",
      "commitments: [{ name: a, discount: 1 }]",
      /expected one of coverage \(percent\), quantity .* and spendPerHour/,
      /docs/,
      "3:15",
    ],
  ])("refuses %s and says where and what instead", (_, text, message, remedy, at) => {
    const refused = refusal(HEAD + text);

    expect(refused.message).toMatch(message);
    expect(refused.remedy).toMatch(remedy);
    expect(refused.at).toBe(`prices.yml:${at}`);
  });

  it.each([
    ["currency: USD\n", /version: /],
    ["version: 1\n", /currency: is missing/],
    ["version: 1\ncurrency: usd\n", /three capital letters/],
    ["version: 2\ncurrency: USD\n", /version: expected 1/],
    ["", /is missing|expected/],
    ["- 1\n", /expected/],
  ])("refuses the head %j", (text, message) => {
    expect(refusal(text).message).toMatch(message);
  });

  it("names the line of what is no YAML", () => {
    const refused = refusal('version: 1\nname: "open\n');

    expect(refused.message).toMatch(/^Not valid YAML/);
    expect(refused.at).toMatch(/^prices\.yml:[23]:/);
  });

  it("takes the same document as JSON, and refuses a number that a float may have changed", () => {
    const body = { version: 1, currency: "USD", rates: [{ name: "a", price: 0.1, nonProduction: true }] };

    expect(PriceFile.parse(body).rates[0]).toMatchObject({ price: "0.1", nonProduction: true });
    expect(PriceFile.safeParse({ ...body, rates: [{ name: "a", price: 1e-7 }] }).success).toBe(false);
  });
});
