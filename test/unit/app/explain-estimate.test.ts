import { describe, expect, it } from "vitest";

import { explainEstimate } from "../../../src/app/explain-estimate.js";
import { InputError } from "../../../src/model/diagnostic.js";
import { explanationDocument, explanationText } from "../../../src/report/explanation.js";
import { price, priceBook, resource } from "../../support/graph.js";
import { priced } from "../../support/priced.js";

const RATES = { base: "USD", date: "2026-11-20", source: "ECB", rates: { EUR: "0.8" } };

const book = priceBook(({ service, attributes }) =>
  service === "AmazonEC2"
    ? { kind: "found", price: price("0.05", { sku: "NAT1", unit: "Hrs", attributes: { usagetype: String(attributes["usagetype"]) } }) }
    : undefined,
);

const RESOURCES = [
  resource("aws_nat_gateway.a"),
  resource("aws_nat_gateway.b", {}, { address: "module.app.aws_nat_gateway.b[0]" }),
  resource("aws_eks_cluster.c"),
];

const ownPrices = {
  name: "own.yml",
  currency: "USD",
  rates: [{ name: "Deal", for: { sku: "NAT1" }, rate: { discount: "10" }, nonProduction: false }],
  commitments: [],
  markups: [],
} as const;

const estimated = () => priced(book, RESOURCES, { currency: "EUR", rates: RATES, ownPrices });

function refusal(work: () => unknown): InputError {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new TypeError("nothing was refused");
}

describe("explainEstimate", () => {
  it.each([
    [{}, 5],
    [{ address: "aws_nat_gateway.a" }, 2],
    [{ address: "module.app" }, 2],
    [{ address: "module.app.aws_nat_gateway.b" }, 2],
    [{ component: "nat GATEWAY" }, 2],
    [{ address: "module.app", component: "data" }, 1],
  ])("explains the lines of %o", async (part, count) => {
    expect(explainEstimate(await estimated(), part)).toHaveLength(count);
  });

  it("names the nearest address and line where there is none", async () => {
    const estimate = await estimated();

    expect(refusal(() => explainEstimate(estimate, { address: "aws_nat_gatway.a" })).remedy).toContain("aws_nat_gateway.a?");
    expect(refusal(() => explainEstimate(estimate, { component: "nat gatway" })).remedy).toContain('Did you mean "NAT gateway"?');
  });
});

describe("an explanation", () => {
  it("names SKU, unit price, source, date, exchange rate, discount and arithmetic for people", async () => {
    const estimate = await estimated();

    const text = explanationText(explainEstimate(estimate, { address: "aws_nat_gateway.a", component: "gateway" }), estimate);

    expect(text).toBe(`aws_nat_gateway.a
  NAT gateway: €26.28 a month
    asked   aws AmazonEC2 us-east-1 NAT Gateway usagetype=NatGateway-Hours
    found   SKU NAT1 usagetype=NatGateway-Hours
    source  test, 2026-01-01, derived from the list
      List price 0.05 USD per Hrs
      times 0.8 EUR per USD (ECB, 2026-11-20)
      own.yml: Deal less 10 % = 0.036 EUR
    = 0.036 EUR for one shown unit (hours)
    times 730 hours a month = 26.28 EUR

Prices of test
`);
  });

  it("names the same for machines", async () => {
    const estimate = await estimated();

    const document = explanationDocument("p", explainEstimate(estimate, { address: "aws_nat_gateway.a", component: "gateway" }), estimate);

    expect(document).toMatchObject({
      currency: "EUR",
      lines: [
        {
          address: "aws_nat_gateway.a",
          component: "NAT gateway",
          unitPrice: "0.036",
          listUnitPrice: "0.04",
          discountPercent: "10",
          monthlyCost: "26.28",
          products: [
            {
              sku: "NAT1",
              source: { name: "test", date: "2026-01-01", precision: "derived" },
              adjustments: [{ kind: "converted", amount: "0.05", currency: "USD", rate: "0.8" }, { kind: "own-price" }],
            },
          ],
        },
      ],
    });
  });

  it("says of a missing price that it is missing", async () => {
    const estimate = await estimated();

    const text = explanationText(explainEstimate(estimate, { address: "aws_eks_cluster.c" }), estimate);

    expect(text).toContain("EKS cluster: price not found");
    expect(text).toContain("No price matches.");
  });
});
