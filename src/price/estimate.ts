import type { AddedProduct, Bill, BillLine, Component, ComponentGroup, SkipReason } from "../model/component.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Estimate, EstimateSummary, PricedComponent, PricedGroup, PricedResource } from "../model/estimate.js";
import { decimal, HOURS_PER_MONTH, ZERO, type Decimal } from "../model/money.js";
import { priceQueryKey, type Price, type PriceAnswer, type PriceQuery } from "../model/price.js";
import type { Resource } from "../model/resource.js";
import type { UsageSize } from "../model/usage.js";
import { tagsOf } from "./tags.js";

/** The distinct queries of many bills, to be answered in one batch, and the answer of each. */
export class QueryBatch {
  private readonly positions = new Map<string, number>();
  private readonly byObject = new Map<PriceQuery, number>();
  readonly queries: PriceQuery[] = [];

  add(bills: readonly Bill[]): void {
    for (const bill of bills) if (bill.kind === "billed") this.addAll(bill.components, bill.groups);
  }

  position(query: PriceQuery): number {
    const known = this.byObject.get(query);
    if (known !== undefined) return known;
    const key = priceQueryKey(query);
    let position = this.positions.get(key);
    if (position === undefined) {
      position = this.queries.push(query) - 1;
      this.positions.set(key, position);
    }
    this.byObject.set(query, position);
    return position;
  }

  private addAll(components: readonly Component[], groups: readonly ComponentGroup[]): void {
    for (const component of components) {
      this.position(component.query);
      if (component.addedProducts) for (const { query } of component.addedProducts) this.position(query);
    }
    for (const group of groups) this.addAll(group.components, group.groups);
  }
}

export interface PricingInput {
  readonly resources: readonly Resource[];
  /** One bill a resource, in the same order. */
  readonly bills: readonly Bill[];
  readonly batch: QueryBatch;
  /** One answer a query of the batch, in the same order, in the currency of the estimate. */
  readonly answers: readonly PriceAnswer[];
  readonly currency: string;
  /** What a US dollar is in another currency, for prices that usage files state; absent or null where nobody knows. */
  readonly dollarRate?: Decimal | null;
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
    const line = priceLine(component, pricing);
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
function priceLine(component: Component, pricing: Pricing): PricedComponent {
  const { query, monthlyQuantity } = component;
  const lines = (pricing.lines[pricing.batch.position(query)] ??= new Map<number | null, PricedComponent>());
  const known = lines.get(monthlyQuantity);
  if (known && isSame(component, known.component)) return known;
  const line = priceComponent(component, pricing);
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

function priceComponent(component: Component, input: PricingInput): PricedComponent {
  // Stated prices are in US dollars; without a rate the list's answer (or that there is none) stands.
  const dollarRate = input.currency === "USD" ? ONE : input.dollarRate;
  if (component.statedPrice !== undefined && dollarRate)
    return costed(component, decimal(component.statedPrice).times(dollarRate).toFixed(), null);
  if (component.addedProducts) return priceProducts(component, component.addedProducts, input);
  const answer = answerTo(component.query, input);
  if (answer.kind !== "found") return unpriced(component, answer);
  return costed(component, answer.price.amount, answer.price);
}

const ONE = decimal(1);
const NOT_FOUND: PriceAnswer = { kind: "not-found", nearestRegion: null };

function answerTo(query: PriceQuery, { answers, batch }: PricingInput): PriceAnswer {
  return answers[batch.position(query)] ?? NOT_FOUND;
}

function unpriced(component: Component, answer: Exclude<PriceAnswer, { kind: "found" }>): PricedComponent {
  const missing = { component, unitPrice: null, monthlyCost: null, price: null };
  if (answer.kind === "ambiguous") return { ...missing, status: "price-ambiguous", candidates: answer.prices };
  const { nearestRegion, listedIn } = answer;
  return { ...missing, status: "price-not-found", nearestRegion, ...(listedIn === undefined ? {} : { listedIn }) };
}

/** A line of several products has a price only where each of them has one. */
function priceProducts(component: Component, added: readonly AddedProduct[], input: PricingInput): PricedComponent {
  const { query, unitMultiplier } = component;
  const products = [{ query, unitMultiplier }, ...added].map((product) => ({ ...product, answer: answerTo(product.query, input) }));
  const prices: Price[] = [];
  for (const { answer } of products) {
    if (answer.kind !== "found") return { ...unpriced(component, answer), products };
    prices.push(answer.price);
  }
  const [first = null] = prices;
  const total = (amountOf: (price: Price) => string): Decimal =>
    products.reduce((sum, product, index) => {
      const price = prices[index];
      return price ? sum.plus(shownUnits(product, amountOf(price))) : sum;
    }, ZERO);
  const amount = total((price) => price.amount);
  const isReduced = prices.some(({ listAmount }) => listAmount !== undefined);
  const list = isReduced ? total((price) => price.listAmount ?? price.amount) : null;
  return { ...withCost({ component, amount, list, price: first }), products };
}

function costed(component: Component, amount: string, price: Price | null): PricedComponent {
  const list = price?.listAmount === undefined ? null : shownUnits(component, price.listAmount);
  return withCost({ component, amount: shownUnits(component, amount), list, price });
}

interface FoundPrice {
  readonly component: Component;
  /** Of one shown unit, before the line's own discount. */
  readonly amount: Decimal;
  /** The list price of one shown unit, where `amount` is not it. */
  readonly list: Decimal | null;
  readonly price: Price | null;
}

function withCost({ component, amount, list, price }: FoundPrice): PricedComponent {
  const { monthlyQuantity, discount } = component;
  const unitPrice = discount === undefined ? amount : amount.times(decimal(1).minus(decimal(discount)));
  const priced: PricedComponent =
    monthlyQuantity === null
      ? { component, status: "usage-required", unitPrice, monthlyCost: null, price }
      : { component, status: "priced", unitPrice, monthlyCost: unitPrice.times(decimal(monthlyQuantity)), price };
  return discount === undefined && list === null ? priced : { ...priced, listUnitPrice: list ?? amount };
}

function shownUnits({ unitMultiplier }: Pick<Component, "unitMultiplier">, amount: string): Decimal {
  return unitMultiplier === 1 ? decimal(amount) : decimal(amount).times(decimal(unitMultiplier));
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

function noSkips(): Record<SkipReason, number> {
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
