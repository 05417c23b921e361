import { describe, expect, it } from "vitest";

import type { PriceSelector } from "../../../../src/model/own-prices.js";
import { productTest } from "../../../../src/price/own/price-selector.js";
import { price } from "../../../support/graph.js";

const NAT = price("0.048", {
  service: "AmazonEC2",
  family: "NAT Gateway",
  region: "eu-west-1",
  sku: "ABC",
  attributes: { usagetype: "EU-NatGateway-Hours", instanceType: "m5.2xlarge" },
});

describe("productTest", () => {
  it.each<[PriceSelector, boolean]>([
    [{}, true],
    [{ vendor: "aws", service: "AmazonEC2", family: "NAT Gateway", region: "eu-west-1", sku: "ABC" }, true],
    [{ vendor: "azure" }, false],
    [{ service: "AmazonRDS" }, false],
    [{ service: ["AmazonRDS", "AmazonEC2"] }, true],
    [{ region: "eu-*" }, true],
    [{ region: "us-*" }, false],
    [{ sku: "AB" }, false],
    [{ attributes: { usagetype: "NatGateway-Hours" } }, true],
    [{ attributes: { usagetype: "EU-NatGateway-Hours" } }, true],
    [{ attributes: { usagetype: "NatGateway-Bytes" } }, false],
    [{ attributes: { instanceType: "m5.*" } }, true],
    [{ attributes: { instanceType: "m*.*xl*e" } }, true],
    [{ attributes: { instanceType: "*.large" } }, false],
    [{ attributes: { tenancy: "*" } }, true],
    [{ attributes: { tenancy: "Shared" } }, false],
  ])("%o fits: %s", (selector, expected) => {
    expect(productTest(selector)(NAT)).toBe(expected);
  });

  it("does not use a character twice for a start and an end that overlap", () => {
    const fits = productTest({ service: "ab*ba" });

    expect(fits(price("1", { service: "aba" }))).toBe(false);
    expect(fits(price("1", { service: "abba" }))).toBe(true);
  });
});
