import { describe, expect, it } from "vitest";

import { priceBook as snapshot } from "../../../src/adapters/files/local-ports.js";
import { priceGraphs, type PricingOptions } from "../../../src/app/price-graph.js";
import type { PriceBook } from "../../../src/app/ports.js";
import { NO_USAGE } from "../../../src/model/usage.js";
import type { Resource } from "../../../src/model/resource.js";
import { jsonDocument } from "../../../src/report/json.js";
import { ResultsDocument } from "../../../src/report/json-schema.js";
import { graph, resource } from "../../support/graph.js";

const OPTIONS: PricingOptions = { usage: NO_USAGE, today: "2026-11-01", nonProduction: false, currency: "USD" };

async function documentOf(resources: Resource[], book: PriceBook = snapshot(), options: Partial<PricingOptions> = {}) {
  const [estimate] = await priceGraphs([graph(...resources)], book, { ...OPTIONS, ...options });
  return ResultsDocument.parse(jsonDocument({ project: "test", estimate: estimate! }));
}

describe("jsonDocument", () => {
  it("shows each product of a line with its price and source", async () => {
    const { resources } = await documentOf([resource("aws_eks_cluster.old", { version: "1.30" })]);

    const [line] = resources[0]?.components ?? [];
    expect(line).toMatchObject({ name: "EKS cluster (extended support)", unitPrice: "0.6", monthlyCost: "438" });
    expect(line?.products?.map(({ product, unitPrice }) => [product, unitPrice])).toEqual([
      ["aws AmazonEKS us-east-1 Compute usagetype=AmazonEKS-Hours:perCluster purchaseOption=on_demand", "0.1"],
      ["aws AmazonEKS us-east-1 Compute usagetype=AmazonEKS-Hours:extendedSupport purchaseOption=on_demand", "0.5"],
    ]);
    expect(line?.products?.every(({ source }) => source !== null && source.date !== "")).toBe(true);
  });

  it("has no products where a line pays for one", async () => {
    const { resources } = await documentOf([resource("aws_eks_cluster.new", { version: "1.34" })]);

    expect(resources[0]?.components[0]).not.toHaveProperty("products");
  });
});
