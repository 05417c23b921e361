import { beforeAll, describe, expect, it } from "vitest";
import { typeOfAddress } from "../../../src/model/address.js";
import type { JsonObject } from "../../../src/model/json.js";
import type { ResourceGraph } from "../../../src/model/resource.js";
import { priceQueryKey } from "../../../src/model/price.js";
import { billGraph } from "../../../src/price/bill.js";
import { mapComponents } from "../../../src/price/map-components.js";
import { readDocument } from "../../../src/read/read.js";
import { findFreeType, findResource } from "../../../src/resources/index.js";
import { resourceCases, type ResourceCase } from "../../support/resource-cases.js";
import { planOf, stateOf } from "../../support/three-doors.js";

let cases: readonly ResourceCase[] = [];
beforeAll(async () => {
  cases = await resourceCases();
});

/** The lines of every resource by address: names, quantities, what is asked of the price book, and what is left out. */
function linesOf(graph: ResourceGraph, { project }: ResourceCase): Map<string, string[]> {
  const options = { usage: project.usage, today: "2026-11-01", nonProduction: false };
  const bills = billGraph(graph, { findResource, findFreeType }, options);
  return new Map(
    graph.resources.map(({ address }, index) => {
      const lines: string[] = [];
      const bill = bills[index] ?? { kind: "unmapped" };
      mapComponents(bill, (component, path) => {
        const { name, monthlyQuantity, unit, usageBased, query } = component;
        lines.push(`${path}${name}: ${monthlyQuantity ?? "?"} ${unit}${usageBased ? " *" : ""} ${priceQueryKey(query)}`);
        return component;
      });
      if (bill.kind === "billed") for (const { reason, detail } of bill.skips) lines.push(`${reason}: ${detail}`);
      return [address, lines];
    }),
  );
}

function read(document: JsonObject, file: string): ResourceGraph {
  return readDocument(new TextEncoder().encode(JSON.stringify(document)), file).planned;
}

/** What differs from the lines of the configuration's text, by resource, and the types that were compared. */
function compare(through: (graph: ResourceGraph) => ResourceGraph): { compared: Set<string>; different: string[] } {
  const compared = new Set<string>();
  const different: string[] = [];
  for (const each of cases) {
    const { planned } = each.project.reading;
    const expected = linesOf(planned, each);
    const found = linesOf(through(planned), each);
    for (const [address, lines] of expected) {
      if (lines.length === 0) continue;
      compared.add(typeOfAddress(address) ?? "");
      if (JSON.stringify(found.get(address)) !== JSON.stringify(lines))
        different.push(
          `${address}\n  text: ${lines.join("\n        ")}\n  door: ${(found.get(address) ?? ["not there"]).join("\n        ")}`,
        );
    }
  }
  return { compared, different };
}

describe("a resource has the same lines", () => {
  it.each([
    ["plan", (graph: ResourceGraph) => read(planOf(graph), "plan.json")],
    ["state", (graph: ResourceGraph) => read(stateOf(graph), "terraform.tfstate")],
  ])("in a configuration and in its %s", (door, through) => {
    const { compared, different } = compare(through);

    console.log(`${door}: ${compared.size} types compared with the configuration, ${different.length} resources differ`);
    expect(different).toEqual([]);
    expect(compared.size).toBeGreaterThan(200);
  });
});
