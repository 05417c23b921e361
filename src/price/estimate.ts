import type { Bill, BillLine, Component, ComponentGroup, SkipReason } from "../model/component.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Estimate, EstimateSummary, PricedComponent, PricedGroup, PricedResource } from "../model/estimate.js";
import { decimal, HOURS_PER_MONTH, ZERO, type Decimal } from "../model/money.js";
import type { Resource } from "../model/resource.js";
import type { UsageSize } from "../model/usage.js";
import { priceLine, type AnsweredQueries } from "./price-line.js";
import { tagsOf } from "./tags.js";

export interface PricingInput extends AnsweredQueries {
  readonly resources: readonly Resource[];
  /** One bill a resource, in the same order. */
  readonly bills: readonly Bill[];
  readonly priceBook: string;
  /** Hours of a month that the bills assume; 730 where absent. */
  readonly hoursPerMonth?: number;
  /** The size of project whose usage the bills assume where nobody gave any; absent or null where nothing is assumed. */
  readonly usageDefaults?: UsageSize | null;
  /** ISO date from which on prices are recent; absent or null where age does not matter. */
  readonly pricesOldBefore?: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** An estimate while it is being made. */
interface Pricing extends PricingInput {
  /** A line for each query and quantity so far: resources repeat each other, and decimals are slow. */
  readonly lines: Map<number | null, PricedComponent>[];
  readonly skips: Record<SkipReason, number>;
  /** What the total would be above itself at list prices; null where no discount applies. */
  discounts: Decimal | null;
  /** The cost of lines that follow from assumed usage. */
  assumed: Decimal;
  /** What the free tier takes off. */
  freeTier: Decimal;
}

/** Multiplies quantities with prices. Components whose quantity is zero are left out. */
export function estimate(input: PricingInput): Estimate {
  const resources: PricedResource[] = [];
  const free: Record<string, number> = {};
  const unmapped: Record<string, number> = {};
  let total = ZERO;
  let usageTotal = ZERO;
  let usageBased = 0;

  const pricing: Pricing = { ...input, lines: [], skips: noSkips(), discounts: null, assumed: ZERO, freeTier: ZERO };
  input.resources.forEach((resource, index) => {
    const bill = input.bills[index];
    if (bill?.kind !== "billed") {
      count(bill?.kind === "free" ? free : unmapped, resource.type);
      return;
    }
    const priced = priceResource(resource, bill, pricing);
    if (priced.monthlyCost) total = total.plus(priced.monthlyCost);
    if (priced.monthlyUsageCost) usageTotal = usageTotal.plus(priced.monthlyUsageCost);
    if (isUsageBased(bill)) usageBased++;
    resources.push(priced);
  });

  const { currency, diagnostics, priceBook, pricesOldBefore = null, skips, discounts, usageDefaults } = pricing;
  for (const type in unmapped) skips["no-mapping"] += unmapped[type] ?? 0;
  const summary: EstimateSummary = { detected: input.resources.length, priced: resources.length, usageBased, free, unmapped, skips };
  return {
    currency,
    monthlyCost: total,
    monthlyUsageCost: usageTotal,
    ...(usageDefaults ? { assumedUsage: { size: usageDefaults, monthlyCost: pricing.assumed } } : {}),
    ...(pricing.freeTier.gt(0) ? { monthlyFreeTier: pricing.freeTier } : {}),
    hoursPerMonth: input.hoursPerMonth ?? HOURS_PER_MONTH,
    ...(discounts ? { monthlyListCost: total.plus(discounts) } : {}),
    pricesOldBefore,
    resources,
    summary,
    diagnostics,
    priceBook,
  };
}

function priceResource(resource: Resource, bill: Extract<Bill, { kind: "billed" }>, pricing: Pricing): PricedResource {
  const components = priceComponents(bill.components, pricing);
  const groups = priceGroups(bill.groups, pricing);
  for (const { reason } of bill.skips) pricing.skips[reason]++;
  return {
    address: resource.address,
    type: resource.type,
    region: resource.region?.name ?? null,
    tags: tagsOf(resource),
    declared: resource.declared ?? null,
    components,
    groups,
    monthlyCost: sum(components, groups),
    monthlyUsageCost: sum(components, groups, { usageOnly: true }),
    skips: bill.skips,
  };
}

function priceComponents(components: readonly Component[], pricing: Pricing): PricedComponent[] {
  const priced: PricedComponent[] = [];
  for (const component of components) {
    // What the free tier covers whole is shown with nothing left of it.
    if (component.monthlyQuantity === 0 && component.freeQuantity === undefined) continue;
    const line = repeatedLine(component, pricing);
    if (component.onlyIfListed && line.status === "price-not-found") continue;
    note(line, pricing);
    priced.push(line);
  }
  return priced;
}

function priceGroups(groups: readonly ComponentGroup[], pricing: Pricing): PricedGroup[] {
  const priced: PricedGroup[] = [];
  for (const group of groups) {
    const components = priceComponents(group.components, pricing);
    const inner = priceGroups(group.groups, pricing);
    if (components.length + inner.length > 0)
      priced.push({ name: group.name, components, groups: inner, monthlyCost: sum(components, inner) });
  }
  return priced;
}

/** Prices a component, or finds the equal one that is priced already. */
function repeatedLine(component: Component, pricing: Pricing): PricedComponent {
  const { query, monthlyQuantity } = component;
  const lines = (pricing.lines[pricing.batch.position(query)] ??= new Map<number | null, PricedComponent>());
  const known = lines.get(monthlyQuantity);
  if (known && isSame(component, known.component)) return known;
  const line = priceLine(component, pricing);
  lines.set(monthlyQuantity, line);
  return line;
}

/** Whether components of equal query and quantity are the same in all else. */
function isSame(a: Component, b: BillLine & Partial<Component>): boolean {
  return (
    a.name === b.name &&
    a.unit === b.unit &&
    a.unitMultiplier === b.unitMultiplier &&
    a.usageBased === b.usageBased &&
    a.assumed === b.assumed &&
    a.freeQuantity === b.freeQuantity &&
    a.onlyIfListed === b.onlyIfListed &&
    a.discount === b.discount &&
    a.statedPrice === b.statedPrice &&
    a.addedProducts === undefined &&
    b.addedProducts === undefined
  );
}

function note({ component, status, unitPrice, listUnitPrice, monthlyCost }: PricedComponent, pricing: Pricing): void {
  if (status !== "priced") pricing.skips[status]++;
  if (component.assumed && monthlyCost) pricing.assumed = pricing.assumed.plus(monthlyCost);
  if (component.freeQuantity !== undefined && unitPrice)
    pricing.freeTier = pricing.freeTier.plus(unitPrice.times(decimal(component.freeQuantity)));
  if (!listUnitPrice || !unitPrice || component.monthlyQuantity === null) return;
  pricing.discounts = (pricing.discounts ?? ZERO).plus(listUnitPrice.minus(unitPrice).times(decimal(component.monthlyQuantity)));
}

/** What the parts cost together; null where none has a cost. */
function sum(components: readonly PricedComponent[], groups: readonly PricedGroup[], { usageOnly = false } = {}): Decimal | null {
  let total: Decimal | null = null;
  for (const { component, monthlyCost } of components) {
    if (monthlyCost && (!usageOnly || component.usageBased)) total = total ? total.plus(monthlyCost) : monthlyCost;
  }
  for (const group of groups) {
    const inner = sum(group.components, group.groups, { usageOnly });
    if (inner) total = total ? total.plus(inner) : inner;
  }
  return total;
}

function isUsageBased({ components, groups }: Pick<ComponentGroup, "components" | "groups">): boolean {
  return components.some(({ usageBased }) => usageBased) || groups.some(isUsageBased);
}

/** Nothing is left out. */
export function noSkips(): Record<SkipReason, number> {
  return {
    "no-mapping": 0,
    "unknown-attribute": 0,
    "unknown-region": 0,
    "usage-required": 0,
    "price-not-found": 0,
    "price-ambiguous": 0,
  };
}

function count(counts: Record<string, number>, type: string): void {
  counts[type] = (counts[type] ?? 0) + 1;
}
