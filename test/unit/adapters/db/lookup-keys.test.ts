import { expect, it } from "vitest";

import { newId } from "../../../../src/adapters/db/id.js";
import { keysOfPrice, keysOfQuery } from "../../../../src/adapters/db/prices/lookup-keys.js";
import type { StoredPrice } from "../../../../src/adapters/db/prices/stored-price.js";
import type { PriceQuery } from "../../../../src/model/price.js";

const place = { vendor: "aws", service: "AmazonEC2", region: "eu-west-1" } as const;

function price(attributes: StoredPrice["attributes"]): StoredPrice {
  return {
    ...place,
    family: null,
    sku: null,
    attributes,
    terms: {},
    amount: "1",
    currency: "USD",
    unit: null,
    source: "s",
    date: "2026",
    precision: "exact",
  };
}

function query(attributes: PriceQuery["attributes"], region: string = place.region): PriceQuery {
  return { ...place, region, family: null, attributes };
}

function meets(asked: PriceQuery, stored: StoredPrice): boolean {
  const keys = new Set(keysOfPrice(stored));
  return keysOfQuery(asked).some((key) => keys.has(key));
}

it.each([
  ["the same value", query({ instanceType: "m5.large", tenancy: "Shared" }), price({ instanceType: "m5.large" }), true],
  ["another value", query({ instanceType: "m5.large" }), price({ instanceType: "m5.xlarge" }), false],
  ["another region", query({ instanceType: "m5.large" }, "eu-west-2"), price({ instanceType: "m5.large" }), false],
  [
    "a value that is known by a pattern only",
    query({ instanceType: "m5.large" }),
    price({ instanceType: { patterns: ["/^m5/"], literal: "m5" } }),
    true,
  ],
  [
    "a usage type with its region's prefix and another case",
    query({ usagetype: "EU-natgateway-Hours" }),
    price({ usagetype: "NatGateway-Hours" }),
    true,
  ],
  ["a pattern in the query", query({ usagetype: /Hours$/ }), price({ usagetype: "NatGateway-Hours" }), true],
  ["a query for nothing in particular", query({ tenancy: "Shared" }), price({ instanceType: "m5.large" }), true],
  ["a row without the attribute", query({ instanceType: "m5.large" }), price({ usagetype: "x" }), false],
])("finds rows for %s", (_, asked, stored, expected) => {
  expect(meets(asked, stored)).toBe(expected);
});

it("makes keys that a number holds exactly", () => {
  for (const key of keysOfPrice(price({ instanceType: "m5.large", usagetype: "BoxUsage:m5.large", description: "ünï" })))
    expect(Number.isSafeInteger(key)).toBe(true);
});

it("makes ids that sort by time and are UUIDs of version 7", () => {
  const ids = [newId(1_000), newId(2_000), newId(1_800_000_000_000)];

  expect([...ids].sort()).toEqual(ids);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
