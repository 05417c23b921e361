import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/model/json.js";
import type { Resource, ResourceGraph } from "../../../src/model/resource.js";
import { NO_USAGE, type Usage } from "../../../src/model/usage.js";
import { billGraph } from "../../../src/price/bill.js";
import { estimate } from "../../../src/price/estimate.js";
import { QueryBatch } from "../../../src/price/query-batch.js";
import { createGraph } from "../../../src/read/linked-graph.js";
import { type PriceGraphs, recommend } from "../../../src/recommend/recommend.js";
import { defineResource, metered } from "../../../src/resources/define.js";
import { choose, defineRule, pass, propose, type RuleDefinition } from "../../../src/rules/define.js";
import { price, resource } from "../../support/graph.js";

// A server costs by its size; a template costs nothing itself, the group that refers to it does; requests depend on usage.
const PRICES: Readonly<Record<string, string>> = { large: "0.10", medium: "0.06", small: "0.04", slow: "0.000002", fast: "0.000001" };
const query = (size: string) => ({ vendor: "aws" as const, service: "Test", family: null, region: null, attributes: { size } });
const hours = (name: string, size: string, count = 1) => metered(name, "hours", query(size), 730 * count, { usageBased: false });
const definitions = [
  defineResource({
    type: "test_server",
    source: "https://example.com",
    components: ({ attributes }) => hours("Hours", attributes.string("size", "")),
  }),
  defineResource({
    type: "test_group",
    source: "https://example.com",
    components: (context) =>
      context
        .references("template_id")
        .map((template) => hours("Hours", template.attributes.string("size", ""), context.attributes.number("count", 1))),
  }),
  defineResource({
    type: "test_queue",
    source: "https://example.com",
    usage: { requests: "number" },
    components: ({ attributes, usage }) => metered("Requests", "requests", query(attributes.string("speed", "")), usage.requests),
  }),
];

function pricing(usage: Usage = NO_USAGE): { price: PriceGraphs; batches: ResourceGraph[][] } {
  const batches: ResourceGraph[][] = [];
  const mappings = {
    findResource: (type: string) => definitions.find(({ types }) => types.includes(type)),
    findFreeType: (type: string) => (type === "test_template" ? "billed on the group" : undefined),
  };
  return {
    batches,
    price(graphs) {
      batches.push([...graphs]);
      const batch = new QueryBatch();
      const bills = graphs.map((graph) => billGraph(graph, mappings, { usage, today: "2026-11-01", nonProduction: false }));
      for (const bill of bills) batch.add(bill);
      const answers = batch.queries.map(({ attributes }) => {
        const amount = PRICES[String(attributes["size"])];
        return amount === undefined
          ? { kind: "not-found" as const, nearestRegion: null }
          : { kind: "found" as const, price: price(amount) };
      });
      const input = { batch, answers, currency: "USD", priceBook: "test", diagnostics: [] };
      return Promise.resolve(graphs.map((graph, index) => estimate({ ...input, resources: graph.resources, bills: bills[index] ?? [] })));
    },
  };
}

function rule(id: string, type: string, attribute: string, ...targets: Json[]): RuleDefinition {
  return defineRule({
    id,
    title: id,
    appliesTo: [type],
    risk: "low",
    effect: "in-place",
    whenNot: "never",
    source: "https://example.com",
    evaluate: ({ attributes }) =>
      targets.includes(attributes.raw(attribute)) ? pass() : choose(targets.map((to) => propose({ [attribute]: to }, "cheaper"))),
  });
}

async function run(resources: Resource[], rules: RuleDefinition[], usage?: Usage) {
  const { price: priceGraphs, batches } = pricing(usage);
  const options = { usage: usage ?? NO_USAGE, today: "2026-11-01", places: [], nonProduction: false, productionWords: [] };
  const result = await recommend(createGraph(resources), rules, options, priceGraphs);
  const findings = result.findings.map(({ proposal, saving }) => [
    proposal.id,
    proposal.changes.map(({ from, to }) => `${JSON.stringify(from)} -> ${JSON.stringify(to)}`).join(),
    saving?.toFixed(2) ?? null,
  ]);
  return { ...result, findings, batches };
}

describe("recommend", () => {
  it("prices each proposal as the difference that it makes, and ranks by saving", async () => {
    const servers = [resource("test_server.a", { size: "medium" }), resource("test_server.b", { size: "large" })];

    const { findings, saving, costAfter } = await run(servers, [rule("shrink", "test_server", "size", "small")]);

    expect(findings).toEqual([
      ["shrink:test_server.b", '"large" -> "small"', "43.80"],
      ["shrink:test_server.a", '"medium" -> "small"', "14.60"],
    ]);
    expect([saving.toFixed(2), costAfter.toFixed(2)]).toEqual(["58.40", "58.40"]);
  });

  it("lets prices choose among alternatives, and drops what saves nothing", async () => {
    const { findings } = await run([resource("test_server.a", { size: "large" })], [rule("any", "test_server", "size", "medium", "small")]);
    const dearer = await run([resource("test_server.a", { size: "small" })], [rule("grow", "test_server", "size", "large")]);

    expect(findings).toEqual([["any:test_server.a", '"large" -> "small"', "43.80"]]);
    expect(dearer.findings).toEqual([]);
  });

  it("keeps the larger of two savings that write the same attribute, and counts it once", async () => {
    const { findings, saving } = await run(
      [resource("test_server.a", { size: "large" })],
      [rule("one", "test_server", "size", "medium"), rule("two", "test_server", "size", "small")],
    );

    expect(findings).toEqual([["two:test_server.a", '"large" -> "small"', "43.80"]]);
    expect(saving.toFixed(2)).toBe("43.80");
  });

  it("prices the resources that are billed by way of the changed one", async () => {
    const template = resource("test_template.t", { id: "tpl-0a1b2c3d4e", size: "large" });
    const group = resource("test_group.g", { template_id: "tpl-0a1b2c3d4e", count: 3 });

    const { findings } = await run([template, group], [rule("shrink", "test_template", "size", "small")]);

    expect(findings).toEqual([["shrink:test_template.t", '"large" -> "small"', "131.40"]]);
  });

  it("does not add up savings of which one makes the other smaller", async () => {
    const template = resource("test_template.t", { id: "tpl-0a1b2c3d4e", size: "large" });
    const group = resource("test_group.g", { template_id: "tpl-0a1b2c3d4e", count: 3 });

    const { findings, saving } = await run(
      [template, group],
      [rule("shrink", "test_template", "size", "small"), rule("fewer", "test_group", "count", 1)],
    );

    expect(findings.map(([, , amount]) => amount)).toEqual(["146.00", "131.40"]);
    expect(saving.toFixed(2)).toBe("189.80");
  });

  it("gives no figure where the saving depends on usage that nobody gave, and one where it is given", async () => {
    const queue = resource("test_queue.q", { speed: "slow" });
    const rules = [rule("fast", "test_queue", "speed", "fast")];
    const usage: Usage = { valuesFor: () => ({ requests: 1_000_000 }), file: "usage.yml" };

    expect((await run([queue], rules)).findings).toEqual([["fast:test_queue.q", '"slow" -> "fast"', null]]);
    expect((await run([queue], rules, usage)).findings).toEqual([["fast:test_queue.q", '"slow" -> "fast"', "1.00"]]);
    expect((await run([resource("test_queue.q", { speed: "fast" })], [rule("slow", "test_queue", "speed", "slow")])).findings).toEqual([]);
  });

  it("never takes a missing price or mapping for zero", async () => {
    const unpriced = await run([resource("test_server.a", { size: "large" })], [rule("odd", "test_server", "size", "unheard-of")]);
    const unmapped = await run([resource("other_thing.a", { size: "large" })], [rule("odd", "other_thing", "size", "small")]);

    expect([unpriced.findings, unpriced.skips]).toEqual([
      [],
      [{ ruleId: "odd", address: "test_server.a", reason: "price-not-found", detail: "Hours" }],
    ]);
    expect([unmapped.findings, unmapped.skips.map(({ reason }) => reason)]).toEqual([[], ["no-mapping"]]);
  });

  it("reports what a rule could not judge", async () => {
    const { skips, batches } = await run(
      [resource("test_server.a", {}, { unknown: { size: true } })],
      [rule("shrink", "test_server", "size", "small")],
    );

    expect(skips).toEqual([{ ruleId: "shrink", address: "test_server.a", reason: "unknown-attribute", detail: "size" }]);
    expect(batches).toHaveLength(1);
  });

  it("prices only what a proposal touches", async () => {
    const servers = Array.from({ length: 20 }, (_, index) => resource(`test_server.s${index}`, { size: index === 0 ? "large" : "small" }));

    const { batches } = await run(servers, [rule("shrink", "test_server", "size", "small")]);

    expect(batches.map((graphs) => graphs.map((graph) => graph.resources.length))).toEqual([[20], [1], [1]]);
  });

  it("does not carry a hidden value in a proposal", async () => {
    const hidden = resource("test_server.a", { size: "large", secret: "hunter2" }, { sensitive: { secret: true } });
    const rotate = rule("rotate", "test_server", "size", "small");
    const both: RuleDefinition = { ...rotate, evaluate: () => propose({ size: "small", secret: "none" }, "cheaper") };

    expect((await run([hidden], [both])).findings).toEqual([["rotate:test_server.a", '"large" -> "small",undefined -> "none"', "43.80"]]);
  });
});
