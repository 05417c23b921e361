import type { Json, JsonObject } from "../model/json.js";
import { decimal, ZERO, type Decimal } from "../model/money.js";

/** How two published estimates differ, resource by resource; in the form of the difference of one plan. */
export function compareDocuments(before: JsonObject, after: JsonObject): JsonObject {
  const old = new Map(resourcesOf(before).map((resource) => [resource["address"], resource]));
  const changes: { cost: Decimal; entry: JsonObject }[] = [];
  for (const resource of resourcesOf(after)) {
    const earlier = old.get(resource["address"]);
    old.delete(resource["address"]);
    if (!earlier) changes.push(changeOf("added", null, resource));
    else if (JSON.stringify(billOf(earlier)) !== JSON.stringify(billOf(resource))) changes.push(changeOf("changed", earlier, resource));
  }
  for (const resource of old.values()) changes.push(changeOf("removed", resource, null));
  changes.sort((a, b) => b.cost.abs().cmp(a.cost.abs()));
  const monthlyCostBefore = amount(before["monthlyCost"]);
  return {
    monthlyCostBefore: monthlyCostBefore.toFixed(),
    monthlyCost: amount(after["monthlyCost"]).minus(monthlyCostBefore).toFixed(),
    resources: changes.map(({ entry }) => entry),
  };
}

function changeOf(change: string, before: JsonObject | null, after: JsonObject | null): { cost: Decimal; entry: JsonObject } {
  const { address = null, type = null } = after ?? before ?? {};
  const monthlyCostBefore = before?.["monthlyCost"] ?? null;
  const monthlyCostAfter = after?.["monthlyCost"] ?? null;
  const cost = amount(monthlyCostAfter).minus(amount(monthlyCostBefore));
  return { cost, entry: { address, type, change, monthlyCostBefore, monthlyCostAfter, monthlyCost: cost.toFixed() } };
}

/** What makes the bill of a resource: its cost and its components, not where it is declared. */
function billOf({ monthlyCost = null, components = null, groups = null }: JsonObject): Json {
  return [monthlyCost, components, groups];
}

function resourcesOf(document: JsonObject): JsonObject[] {
  const resources = document["resources"];
  if (!Array.isArray(resources)) return [];
  return resources.filter(
    (resource): resource is JsonObject => typeof resource === "object" && resource !== null && !Array.isArray(resource),
  );
}

/** What is not priced adds nothing. */
function amount(value: Json | undefined): Decimal {
  return typeof value === "string" ? decimal(value) : ZERO;
}
