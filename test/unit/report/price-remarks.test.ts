import { describe, expect, it } from "vitest";

import type { Estimate } from "../../../src/model/estimate.js";
import type { OwnPrices } from "../../../src/model/own-prices.js";
import type { PriceAnswer } from "../../../src/model/price.js";
import { difference } from "../../../src/price/difference.js";
import { differenceTable } from "../../../src/report/difference-table.js";
import { findingTable } from "../../../src/report/finding-table.js";
import { jsonDocument } from "../../../src/report/json.js";
import { ResultsDocument } from "../../../src/report/json-schema.js";
import { render } from "../../../src/report/markdown.js";
import { table } from "../../../src/report/table.js";
import { verdictTable } from "../../../src/report/verdict-table.js";
import { decimal } from "../../../src/model/money.js";
import { price, priceBook, resource } from "../../support/graph.js";
import { infracostText, priced } from "../../support/priced.js";

const NAT = "Negotiated NAT";
const OWN: OwnPrices = {
  name: "own.yml",
  currency: "USD",
  rates: [{ name: NAT, for: { attributes: { usagetype: "NatGateway-Hours" } }, rate: { discount: "25" }, nonProduction: false }],
  commitments: [],
  markups: [],
};

/** The NAT gateway is known in eu-west-1 since 2023, a cluster nowhere, a secret in two ways, an alarm here and now. */
const book = priceBook(({ service, region, attributes }): PriceAnswer | string | undefined => {
  if (service === "AmazonEKS") return { kind: "not-found", nearestRegion: "us-west-2" };
  if (service === "AWSSecretsManager") return { kind: "ambiguous", prices: [price("1"), price("2")] };
  if (service !== "AmazonEC2") return "0.1";
  if (region !== "eu-west-1") return { kind: "not-found", nearestRegion: "eu-west-1" };
  const usagetype = String(attributes["usagetype"]);
  return { kind: "found", price: price("0.04", { region: "eu-west-1", date: "2023-02-23", attributes: { usagetype } }) };
});

const RESOURCES = [
  resource("aws_nat_gateway.main"),
  resource("aws_eks_cluster.main"),
  resource("aws_secretsmanager_secret.key"),
  resource("aws_cloudwatch_metric_alarm.cpu", { period: 300, metric_name: "CPUUtilization" }),
];

function estimated(): Promise<Estimate> {
  return priced(book, RESOURCES, { fallbackRegion: "nearest", ownPrices: OWN });
}

const infracost = (estimate: Estimate) => infracostText(estimate, estimate);
const json = (estimate: Estimate) => JSON.stringify(jsonDocument({ project: "p", estimate }));
const markdown = (estimate: Estimate) => render({ project: "p", estimate });
const passed = { passed: true, evaluated: [], violations: [] };
const empty = (estimate: Estimate): Estimate => ({ ...estimate, monthlyCost: decimal(0), resources: [] });

const FORMATS: readonly [string, (estimate: Estimate) => string][] = [
  ["table", (estimate) => table(estimate)],
  ["json", json],
  ["markdown", markdown],
  ["infracost-json", (estimate) => infracost(estimate)],
  ["the table of a difference", (estimate) => differenceTable(difference(empty(estimate), estimate))],
  ["the table of a verdict", (estimate) => verdictTable({ estimate, verdict: passed })],
  ["the table of findings", (estimate) => findingTable({ findings: [], estimate, saving: decimal(0), skipped: {} })],
];

describe.each(FORMATS)("%s", (_, format) => {
  it("counts and lists missing prices with the nearest region", async () => {
    const text = format(await estimated());

    expect(text).toContain("1 price not found");
    expect(text).toMatch(/aws_eks_cluster\.main: EKS cluster \(known in us-west-2\)/);
  });

  it("counts and lists ambiguous prices", async () => {
    const text = format(await estimated());

    expect(text).toMatch(/\d prices? ambiguous/);
    expect(text).toContain("aws_secretsmanager_secret.key: ");
  });

  it("marks prices of another region", async () => {
    const text = format(await estimated());

    expect(text).toContain("2 prices of another region");
    expect(text).toContain("aws_nat_gateway.main: NAT gateway (price of eu-west-1)");
  });

  it("marks old prices with their source", async () => {
    const text = format(await estimated());

    expect(text).toContain("2 prices from before 2025-05-01");
    expect(text).toContain("aws_nat_gateway.main: NAT gateway (2023-02-23, test)");
  });

  it("says nothing of what there is not", async () => {
    const text = format(await priced(book, RESOURCES.slice(3)));

    expect(text).not.toMatch(/another region|from before|At list|[Ll]ist price|ambiguous\b[^"]|not found\./);
  });
});

describe("lines", () => {
  it("carry their mark in the table, in a difference and in Infracost's names", async () => {
    const estimate = await estimated();

    expect(table(estimate)).toMatch(/NAT gateway \[price of eu-west-1, 2023-02-23\] +730/);
    expect(differenceTable(difference(empty(estimate), estimate))).toContain("+ NAT gateway [price of eu-west-1, 2023-02-23]: +$21.90");
    expect(infracost(estimate)).toContain('"name":"NAT gateway [price of eu-west-1]"');
    expect(infracost(estimate)).toContain("EKS cluster: price not found, known in us-west-2");
  });

  it("show list price, discount and what is paid in the table", async () => {
    const text = table(await estimated());

    expect(text).toMatch(/NAT gateway .* \$0\.04 +-25% +\$0\.03 +\$21\.90/);
    expect(text).toContain("At list prices $29.30; discounts and own prices -$7.30 (-25%).");
  });

  it("show list price, discount and what is paid in json", async () => {
    const document = ResultsDocument.parse(jsonDocument({ project: "p", estimate: await estimated() }));

    const gateway = document.resources.find(({ type }) => type === "aws_nat_gateway");
    expect(document).toMatchObject({ monthlyCost: "22", monthlyListCost: "29.3" });
    expect(gateway?.components[0]).toMatchObject({
      unitPrice: "0.03",
      monthlyCost: "21.9",
      listUnitPrice: "0.04",
      monthlyListCost: "29.2",
      discountPercent: "25",
      ownPrices: ["own.yml: Negotiated NAT less 25 %"],
      priceOfRegion: "eu-west-1",
      priceIsOld: true,
    });
  });

  it("show list price, discount and what is paid in markdown", async () => {
    const text = markdown(await estimated());

    expect(text).toContain("List price $29.30, discounts and own prices -$7.30 (-25%).");
    expect(text).toContain("| `aws_nat_gateway.main` | $29.20 | $21.90 |");
  });

  it("show list cost and discount in the metadata of Infracost's resources", async () => {
    const text = infracost(await estimated());

    expect(text).toContain('"monthlyListCost":"29.2","monthlyDiscount":"7.3"');
    expect(text).toContain("NAT gateway: own.yml: Negotiated NAT less 25 %");
  });

  it("say that there is no list price where only an own price answers", async () => {
    const fixed: OwnPrices = {
      ...OWN,
      rates: [{ name: "Cluster", for: { service: "AmazonEKS" }, rate: { price: "0.09" }, nonProduction: false }, ...OWN.rates],
    };

    const estimate = await priced(book, RESOURCES, { ownPrices: fixed, fallbackRegion: "nearest" });

    expect(table(estimate)).toMatch(/EKS cluster .* no list price +\$0\.09 +\$65\.70/);
    expect(json(estimate)).toContain("own.yml: Cluster at 0.09");
  });
});

describe("the warning in a comment", () => {
  it("stands above the fold where prices are missing", async () => {
    const [heading = ""] = markdown(await estimated()).split("<details>");

    expect(heading).toMatch(/⚠️ The total is not whole: 1 price not found, \d prices? ambiguous\./);
  });
});

describe("age", () => {
  it.each<[number | null | undefined, boolean]>([
    [undefined, true],
    [50, false],
    [44, true],
    [null, false],
  ])("of %s months at most flags a price of 2023-02-23: %s", async (maxPriceAge, flagged) => {
    const options = maxPriceAge === undefined ? {} : { maxPriceAge };

    const text = table(await priced(book, [resource("aws_nat_gateway.main")], { fallbackRegion: "nearest", ...options }));

    expect(text.includes("2023-02-23")).toBe(flagged);
  });
});
