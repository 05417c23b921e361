import { existsSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { openSnapshot } from "../../../../../src/adapters/files/snapshot/open-snapshot.js";
import type { PriceAnswer, PriceQuery, Vendor } from "../../../../../src/model/price.js";

const RECORDED = new URL("../../../../../../shared/prices/recorded_prices.jsonl", import.meta.url);

interface RecordedProduct {
  vendor: Vendor;
  service: string;
  product_family: string | null;
  region: string | null;
  attributes: Record<string, string>;
  patterns?: Record<string, string | string[]>;
  terms: Record<string, string>;
  price_min: string;
  price_max: string;
}

describe.skipIf(!existsSync(RECORDED))("the recorded products (skipped without ../shared/prices)", () => {
  it("are answered within their interval", async () => {
    const products = readFileSync(RECORDED, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as RecordedProduct);
    const snapshot = openSnapshot();

    const answers = await snapshot.lookup(products.map(toQuery));

    const misses = products.flatMap((product, index) => {
      const answer = answers[index]!;
      const amount = answer.kind === "found" ? Number(answer.price.amount) : NaN;
      return amount >= Number(product.price_min) && amount <= Number(product.price_max) ? [] : [describeMiss(product, answer)];
    });
    if (misses.length > 0) console.log(`${misses.length} of ${products.length} recorded products are not answered:\n${misses.join("\n")}`);
    expect(products.length - misses.length).toBeGreaterThanOrEqual(Math.ceil(products.length * 0.995));
  });
});

function describeMiss(product: RecordedProduct, answer: PriceAnswer): string {
  const got = answer.kind === "found" ? [answer.price] : answer.kind === "ambiguous" ? answer.prices : [];
  const { vendor, service, region, attributes, patterns, terms, price_min, price_max } = product;
  return `${answer.kind}: ${JSON.stringify({ vendor, service, region, attributes, patterns, terms, price_min, price_max })}\n${got.map((price) => `    ${JSON.stringify(price)}`).join("\n")}`;
}

function toQuery({ vendor, service, product_family, region, attributes, patterns = {}, terms }: RecordedProduct): PriceQuery {
  const asked: Record<string, string | RegExp> = { ...attributes };
  for (const [name, pattern] of Object.entries(patterns))
    asked[name] = toRegExp(typeof pattern === "string" ? pattern : (pattern[0] ?? ""));
  const { description_regex: description, ...rest } = terms;
  return {
    vendor,
    service,
    family: product_family,
    region,
    attributes: asked,
    terms: { ...rest, ...(description ? { description: toRegExp(description) } : {}) },
  };
}

function toRegExp(pattern: string): RegExp {
  const end = pattern.lastIndexOf("/");
  return pattern.startsWith("/") ? new RegExp(pattern.slice(1, end), pattern.slice(end + 1)) : new RegExp(pattern);
}
