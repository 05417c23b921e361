import { describe, expect, it } from "vitest";
import type { Mappings } from "../../../src/price/bill.js";
import { billGraph } from "../../../src/price/bill.js";
import { difference } from "../../../src/price/difference.js";
import { estimate } from "../../../src/price/estimate.js";
import { QueryBatch } from "../../../src/price/query-batch.js";
import type { Estimate } from "../../../src/model/estimate.js";
import { NO_USAGE } from "../../../src/model/usage.js";
import type { Resource } from "../../../src/model/resource.js";
import { defineResource, fixed, group, hourly, metered, tiered, type Part, type ResourceContext } from "../../../src/resources/define.js";
import { graph, priceBook, resource } from "../../support/graph.js";

const query = (name: string) => ({ vendor: "aws", service: "Test", family: null, region: "us-east-1", attributes: { name } }) as const;

function mappingsOf(components: (context: ResourceContext<object>) => Part): Mappings {
  const definition = defineResource({ type: "test_thing", source: "test", components });
  return {
    findResource: (type) => (type === "test_thing" ? definition : undefined),
    findFreeType: (type) => (type === "test_free" ? "free" : undefined),
  };
}

async function priced(
  components: (context: ResourceContext<object>) => Part,
  prices: Record<string, string>,
  resources: Resource[] = [resource("test_thing.a")],
): Promise<Estimate> {
  const bills = billGraph(graph(...resources), mappingsOf(components), { usage: NO_USAGE, today: "2026-01-01", nonProduction: false });
  const batch = new QueryBatch();
  batch.add(bills);
  const answers = await priceBook(({ attributes }) => prices[String(attributes["name"])]).lookup(batch.queries);
  return estimate({ resources, bills, batch, answers, currency: "USD", priceBook: "test", diagnostics: [] });
}

describe("estimate", () => {
  it("multiplies quantities with prices exactly", async () => {
    const result = await priced(() => hourly("Hours", query("hour")), { hour: "0.1" });

    expect(result.monthlyCost.toFixed()).toBe("73");
  });

  it("prices a unit of many base units", async () => {
    const result = await priced(() => metered("Requests", "1M requests", query("request"), 2_500_000, { per: 1_000_000 }), {
      request: "0.0000002",
    });

    expect(result.resources[0]?.components[0]?.unitPrice?.toFixed()).toBe("0.2");
    expect(result.monthlyCost.toFixed()).toBe("0.5");
    expect(result.monthlyUsageCost.toFixed()).toBe("0.5");
  });

  it("takes a price that the usage file states over the list", async () => {
    const result = await priced(() => metered("Messages", "100 messages", query("message"), 900, { per: 100, statedPrice: "0.0075" }), {});

    expect(result.resources[0]?.components[0]?.unitPrice?.toFixed()).toBe("0.75");
    expect(result.monthlyCost.toFixed()).toBe("6.75");
  });

  it.each([
    [{ hour: "0.1", extra: "0" }, ["Hours", "Extra"]],
    [{ hour: "0.1" }, ["Hours"]],
  ])("shows what is charged only where it is listed as the list has it: %j", async (prices, names) => {
    const result = await priced(() => [hourly("Hours", query("hour")), { ...hourly("Extra", query("extra")), onlyIfListed: true }], prices);

    expect(result.resources[0]?.components.map(({ component }) => component.name)).toEqual(names);
    expect(result.summary.skips["price-not-found"]).toBe(0);
    expect(result.monthlyCost.toFixed()).toBe("73");
  });

  it("adds the prices of the products that one line pays for", async () => {
    const machine = () => hourly("Machine", query("cpu"), 1, { addedProducts: [{ query: query("memory"), unitMultiplier: 8 }] });

    const result = await priced(machine, { cpu: "0.1", memory: "0.01" });

    const [line] = result.resources[0]?.components ?? [];
    expect(line?.unitPrice?.toFixed()).toBe("0.18");
    expect(line?.products?.map(({ answer }) => answer.kind)).toEqual(["found", "found"]);
    expect(result.monthlyCost.toFixed()).toBe("131.4");
  });

  it.each([["cpu"], ["memory"]])("has no price for a line of which %s has none", async (name) => {
    const machine = () => hourly("Machine", query("cpu"), 1, { addedProducts: [{ query: query("memory"), unitMultiplier: 8 }] });
    const prices = Object.fromEntries(Object.entries({ cpu: "0.1", memory: "0.01" }).filter(([each]) => each !== name));

    const result = await priced(machine, prices);

    expect(result.resources[0]?.components[0]).toMatchObject({ status: "price-not-found", unitPrice: null, monthlyCost: null });
    expect(result.summary.skips["price-not-found"]).toBe(1);
  });

  it("reports a price that is not found and leaves it out of the total", async () => {
    const result = await priced(() => [hourly("Known", query("hour")), hourly("Unknown", query("other"))], { hour: "1" });

    expect(result.monthlyCost.toFixed()).toBe("730");
    expect(result.summary.skips["price-not-found"]).toBe(1);
    expect(result.resources[0]?.components[1]).toMatchObject({ status: "price-not-found", unitPrice: null, monthlyCost: null });
  });

  it("shows the unit price of what depends on usage", async () => {
    const result = await priced(() => metered("Data", "GB", query("gb"), undefined), { gb: "0.045" });

    expect(result.resources[0]?.components[0]).toMatchObject({ status: "usage-required", monthlyCost: null });
    expect(result.resources[0]?.components[0]?.unitPrice?.toFixed()).toBe("0.045");
    expect(result.resources[0]?.monthlyCost).toBeNull();
  });

  it("leaves out a quantity of zero", async () => {
    const result = await priced(() => fixed("IOPS", "IOPS", query("iops"), 0), { iops: "1" });

    expect(result.resources[0]?.components).toEqual([]);
  });

  it("skips only the part that needs an unknown attribute", async () => {
    const thing = resource("test_thing.a", {}, { unknown: { count: true } });

    const result = await priced(
      ({ attributes }) => [hourly("Base", query("hour")), () => hourly("Nodes", query("hour"), attributes.number("count", 1))],
      { hour: "1" },
      [thing],
    );

    expect(result.monthlyCost.toFixed()).toBe("730");
    expect(result.resources[0]?.skips).toEqual([{ reason: "unknown-attribute", detail: "count" }]);
  });

  it("says that the region is unknown rather than assuming one", async () => {
    const result = await priced(({ region }) => hourly("Hours", { ...query("hour"), region }), { hour: "1" }, [
      resource("test_thing.a", {}, { region: null }),
    ]);

    expect(result.resources[0]?.skips).toEqual([{ reason: "unknown-region", detail: "region" }]);
  });

  it("counts free and unmapped types apart", async () => {
    const result = await priced(() => null, {}, [resource("test_free.a"), resource("test_other.b"), resource("test_other.c")]);

    expect(result.summary).toMatchObject({ detected: 3, priced: 0, free: { test_free: 1 }, unmapped: { test_other: 2 } });
  });

  it("adds up groups", async () => {
    const result = await priced(() => group("disk", fixed("Storage", "GB", query("gb"), 10)), { gb: "0.08" });

    expect(result.resources[0]?.groups[0]?.monthlyCost?.toFixed()).toBe("0.8");
    expect(result.monthlyCost.toFixed()).toBe("0.8");
  });

  it("asks the same question once", () => {
    const batch = new QueryBatch();
    const bills = billGraph(
      graph(resource("test_thing.a"), resource("test_thing.b")),
      mappingsOf(() => hourly("Hours", { ...query("hour") })),
      { usage: NO_USAGE, today: "2026-01-01", nonProduction: false },
    );
    batch.add(bills);

    expect(batch.queries).toHaveLength(1);
  });
});

describe("tiered", () => {
  const tiers = [{ label: "first 10", upTo: 10 }, { label: "next 20", upTo: 30 }, { label: "over 30" }];

  it.each([
    [5, [5]],
    [10, [10]],
    [11, [10, 1]],
    [100, [10, 20, 70]],
  ])("splits %d into the tiers that it reaches", (quantity, expected) => {
    const components = tiered("Data", "GB", query("gb"), quantity, tiers);

    expect(components.map((component) => component.monthlyQuantity)).toEqual(expected);
    expect(components.map((component) => component.query.terms?.startUsageAmount)).toEqual(["0", "10", "30"].slice(0, expected.length));
  });

  it("shows the first tier where nobody gave a quantity", () => {
    expect(tiered("Data", "GB", query("gb"), undefined, tiers)).toMatchObject([{ name: "Data (first 10)", monthlyQuantity: null }]);
  });

  it.each([
    [undefined, [null], ["3"]],
    [2, [0], ["3"]],
    [11, [7, 1], ["3", "10"]],
  ])("leaves out what the list has as a free tier (%s)", (quantity, expected, starts) => {
    const components = tiered("Data", "GB", query("gb"), quantity, tiers, { free: 3 });

    expect(components.map((component) => component.monthlyQuantity)).toEqual(expected);
    expect(components.map((component) => component.query.terms?.startUsageAmount)).toEqual(starts);
  });
});

describe("difference", () => {
  it("tells what is added, removed, changed and unchanged", async () => {
    const size = ({ attributes }: ResourceContext<object>) => fixed("Storage", "GB", query("gb"), attributes.number("size", 0));
    const at = (name: string, gigabytes: number) => resource(`test_thing.${name}`, { size: gigabytes });
    const before = await priced(size, { gb: "1" }, [at("gone", 5), at("same", 3), at("grown", 1)]);
    const after = await priced(size, { gb: "1" }, [at("new", 7), at("same", 3), at("grown", 4)]);

    const result = difference(before, after);

    expect(result.monthlyCost.toFixed()).toBe("5");
    expect(result.resources.map(({ address, change, monthlyCost }) => [address, change, monthlyCost.toFixed()])).toEqual([
      ["test_thing.new", "added", "7"],
      ["test_thing.gone", "removed", "-5"],
      ["test_thing.grown", "changed", "3"],
      ["test_thing.same", "unchanged", "0"],
    ]);
  });

  it("refuses to compare two currencies", async () => {
    const usd = await priced(() => null, {});

    expect(() => difference({ ...usd, currency: "EUR" }, usd)).toThrow(/cannot compare/);
  });
});
