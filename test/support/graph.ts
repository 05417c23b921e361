import type { Json } from "../../src/model/json.js";
import type { Price, PriceAnswer, PriceQuery } from "../../src/model/price.js";
import type { PriceBook } from "../../src/app/ports.js";
import type { Resource, ResourceGraph } from "../../src/model/resource.js";

/** A resource as a reader would make it. */
export function resource(address: string, values: Record<string, Json> = {}, more: Partial<Resource> = {}): Resource {
  const [type = "", name = ""] = address.split(".");
  return {
    address,
    module: "",
    type,
    name,
    index: null,
    provider: "aws",
    region: { name: "us-east-1", from: "provider" },
    values,
    ...more,
  };
}

/** A graph without references. */
export function graph(...resources: Resource[]): ResourceGraph {
  return { resources, references: () => [], referrers: () => [] };
}

export function price(amount: string, more: Partial<Price> = {}): Price {
  return {
    amount,
    currency: "USD",
    unit: null,
    vendor: "aws",
    service: "Test",
    family: null,
    region: "us-east-1",
    attributes: {},
    terms: {},
    sku: null,
    source: "test",
    date: "2026-01-01",
    precision: "exact",
    ...more,
  };
}

/** Answers from a function of the query; undefined is not found. */
export function priceBook(
  answer: (query: PriceQuery) => string | PriceAnswer | undefined,
): PriceBook & { readonly batches: (readonly PriceQuery[])[] } {
  const batches: (readonly PriceQuery[])[] = [];
  return {
    id: "test",
    batches,
    lookup(queries) {
      batches.push(queries);
      return Promise.resolve(
        queries.map((query): PriceAnswer => {
          const found = answer(query);
          if (found === undefined) return { kind: "not-found", nearestRegion: null };
          return typeof found === "string" ? { kind: "found", price: price(found) } : found;
        }),
      );
    },
  };
}
