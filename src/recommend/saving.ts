import type { Estimate, PricedComponent, PricedGroup, PricedResource } from "../model/estimate.js";
import { type Decimal, ZERO } from "../model/money.js";

/** What the resources that a proposal touches cost before and after it. */
export interface Costs {
  readonly before: readonly PricedResource[];
  readonly after: Estimate;
}

export type Judgement =
  | { readonly kind: "saves"; readonly costBefore: Decimal; readonly costAfter: Decimal; readonly saving: Decimal }
  /** It saves, but how much depends on usage that nobody gave. */
  | { readonly kind: "saves-by-usage"; readonly costBefore: Decimal; readonly costAfter: Decimal }
  | { readonly kind: "saves-nothing" }
  /** A price or an attribute is missing, so nothing can be said. */
  | { readonly kind: "unpriced"; readonly reason: string; readonly detail: string };

/** Compares the bills before and after a change. What has no price is never taken for zero. */
export function judge({ before, after }: Costs, saves: "price" | "usage"): Judgement {
  const missing = newlyMissing(before, after.resources);
  if (missing) return { kind: "unpriced", ...missing };

  const [unmapped] = Object.keys(after.summary.unmapped);
  if (unmapped !== undefined && after.resources.length === 0 && saves === "price")
    return { kind: "unpriced", reason: "no-mapping", detail: unmapped };

  const costBefore = total(before);
  const costAfter = total(after.resources);
  return compareTotals(costBefore, costAfter, compareUsagePrices(before, after.resources), saves);
}

function compareTotals(costBefore: Decimal, costAfter: Decimal, usage: UsageComparison, saves: "price" | "usage"): Judgement {
  const saving = costBefore.minus(costAfter);
  if (usage === "unclear") return { kind: "saves-by-usage", costBefore, costAfter };
  if (usage === "dearer") return saving.gt(0) ? { kind: "saves-by-usage", costBefore, costAfter } : { kind: "saves-nothing" };
  if (saving.gt(0)) return { kind: "saves", costBefore, costAfter, saving };
  const byUsage = saves === "usage" || usage === "cheaper";
  return byUsage && saving.eq(0) ? { kind: "saves-by-usage", costBefore, costAfter } : { kind: "saves-nothing" };
}

type UsageComparison = "equal" | "cheaper" | "dearer" | "unclear";

export function total(resources: readonly PricedResource[]): Decimal {
  return resources.reduce((sum, { monthlyCost }) => (monthlyCost ? sum.plus(monthlyCost) : sum), ZERO);
}

/** The first part that has no price or cannot be read, if the parts that have none differ between the two. */
function newlyMissing(before: readonly PricedResource[], after: readonly PricedResource[]): { reason: string; detail: string } | null {
  const known = missingParts(before);
  const now = missingParts(after);
  for (const [key, part] of now) if (!known.has(key)) return part;
  for (const [key, part] of known) if (!now.has(key)) return part;
  return null;
}

function missingParts(resources: readonly PricedResource[]): Map<string, { reason: string; detail: string }> {
  const parts = new Map<string, { reason: string; detail: string }>();
  for (const resource of resources) {
    for (const { reason, detail } of resource.skips) parts.set(`${resource.address} ${reason} ${detail}`, { reason, detail });
    for (const { component, status } of componentsOf(resource)) {
      if (status === "price-not-found" || status === "price-ambiguous")
        parts.set(`${resource.address} ${component.name}`, { reason: status, detail: component.name });
    }
  }
  return parts;
}

/** How the unit prices of parts without a quantity compare; `unclear` when the parts differ in number. */
function compareUsagePrices(before: readonly PricedResource[], after: readonly PricedResource[]): UsageComparison {
  const was = usageComponents(before);
  const is = usageComponents(after);
  if (was.length !== is.length) return is.length > was.length ? "unclear" : "equal";
  let result: "equal" | "cheaper" = "equal";
  for (const [index, component] of is.entries()) {
    const difference = component.unitPrice?.minus(was[index]?.unitPrice ?? component.unitPrice);
    if (difference?.gt(0)) return "dearer";
    if (difference?.lt(0)) result = "cheaper";
  }
  return result;
}

function usageComponents(resources: readonly PricedResource[]): PricedComponent[] {
  return resources.flatMap((resource) => [...componentsOf(resource)].filter(({ status }) => status === "usage-required"));
}

function* componentsOf(part: Pick<PricedGroup, "components" | "groups">): Generator<PricedComponent> {
  yield* part.components;
  for (const inner of part.groups) yield* componentsOf(inner);
}
