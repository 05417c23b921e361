import type { AddedProduct, Bill, Component, ComponentGroup, Skip, SkipReason } from "../model/component.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Estimate, EstimateSummary, PricedComponent, PricedGroup, PricedResource } from "../model/estimate.js";
import { decimal, ZERO, type Decimal } from "../model/money.js";
import { priceQueryKey, type Price, type PriceAnswer, type PriceQuery } from "../model/price.js";
import type { Resource } from "../model/resource.js";
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
  /** ISO date from which on prices are recent; absent or null where age does not matter. */
  readonly pricesOldBefore?: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Multiplies quantities with prices. Components whose quantity is zero are left out. */
export function estimate(input: PricingInput): Estimate {
  const resources: PricedResource[] = [];
  const free: Record<string, number> = {};
  const unmapped: Record<string, number> = {};
  let total = ZERO;
  let usageTotal = ZERO;
  let usageBased = 0;

  input.resources.forEach((resource, index) => {
    const bill = input.bills[index];
    if (bill?.kind !== "billed") {
      count(bill?.kind === "free" ? free : unmapped, resource.type);
      return;
    }
    const priced = priceResource(resource, bill, input);
    if (priced.monthlyCost) total = total.plus(priced.monthlyCost);
    if (priced.monthlyUsageCost) usageTotal = usageTotal.plus(priced.monthlyUsageCost);
    if (some(bill.components, bill.groups, (component) => component.usageBased)) usageBased++;
    resources.push(priced);
  });

  const summary: EstimateSummary = {
    detected: input.resources.length,
    priced: resources.length,
    usageBased,
    free,
    unmapped,
    skips: countSkips(resources, unmapped),
  };
  const { currency, diagnostics, priceBook, pricesOldBefore = null } = input;
  const monthlyListCost = listCost(resources, total);
  return {
    currency,
    monthlyCost: total,
    monthlyUsageCost: usageTotal,
    ...(monthlyListCost ? { monthlyListCost } : {}),
    pricesOldBefore,
    resources,
    summary,
    diagnostics,
    priceBook,
  };
}

/** The total at list prices; null where no discount applies. */
function listCost(resources: readonly PricedResource[], total: Decimal): Decimal | null {
  let cost: Decimal | null = null;
  for (const resource of resources) {
    for (const { component, unitPrice, listUnitPrice } of everyComponent(resource)) {
      if (!listUnitPrice || !unitPrice || component.monthlyQuantity === null) continue;
      cost = (cost ?? total).plus(listUnitPrice.minus(unitPrice).times(decimal(component.monthlyQuantity)));
    }
  }
  return cost;
}

function priceResource(resource: Resource, bill: Extract<Bill, { kind: "billed" }>, input: PricingInput): PricedResource {
  const components = priceComponents(bill.components, input);
  const groups = priceGroups(bill.groups, input);
  return {
    address: resource.address,
    type: resource.type,
    region: resource.region?.name ?? null,
    tags: tagsOf(resource),
    declared: resource.declared ?? null,
    components,
    groups,
    monthlyCost: sum(components, groups, () => true),
    monthlyUsageCost: sum(components, groups, (component) => component.component.usageBased),
    skips: bill.skips,
  };
}

function priceComponents(components: readonly Component[], input: PricingInput): PricedComponent[] {
  return components.filter((component) => component.monthlyQuantity !== 0).map((component) => priceComponent(component, input));
}

function priceGroups(groups: readonly ComponentGroup[], input: PricingInput): PricedGroup[] {
  const priced: PricedGroup[] = [];
  for (const group of groups) {
    const components = priceComponents(group.components, input);
    const inner = priceGroups(group.groups, input);
    if (components.length + inner.length > 0)
      priced.push({ name: group.name, components, groups: inner, monthlyCost: sum(components, inner, () => true) });
  }
  return priced;
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
  if (answer.kind === "ambiguous") return { ...missing, status: "price-ambiguous" };
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

function sum(
  components: readonly PricedComponent[],
  groups: readonly PricedGroup[],
  counts: (component: PricedComponent) => boolean,
): Decimal | null {
  let total: Decimal | null = null;
  for (const component of components) {
    if (component.monthlyCost && counts(component)) total = (total ?? ZERO).plus(component.monthlyCost);
  }
  for (const group of groups) {
    const inner = sum(group.components, group.groups, counts);
    if (inner) total = (total ?? ZERO).plus(inner);
  }
  return total;
}

function some(components: readonly Component[], groups: readonly ComponentGroup[], test: (component: Component) => boolean): boolean {
  return components.some(test) || groups.some((group) => some(group.components, group.groups, test));
}

/** Every priced component of a resource, those of its groups included. */
export function* everyComponent(resource: {
  readonly components: readonly PricedComponent[];
  readonly groups: readonly PricedGroup[];
}): Generator<PricedComponent> {
  yield* resource.components;
  for (const group of resource.groups) yield* everyComponent(group);
}

function countSkips(resources: readonly PricedResource[], unmapped: Readonly<Record<string, number>>): Record<SkipReason, number> {
  const skips: Record<Skip["reason"], number> = {
    "no-mapping": 0,
    "unknown-attribute": 0,
    "unknown-region": 0,
    "usage-required": 0,
    "price-not-found": 0,
    "price-ambiguous": 0,
  };
  for (const type in unmapped) skips["no-mapping"] += unmapped[type] ?? 0;
  for (const resource of resources) {
    for (const skip of resource.skips) skips[skip.reason]++;
    for (const component of everyComponent(resource)) if (component.status !== "priced") skips[component.status]++;
  }
  return skips;
}

function count(counts: Record<string, number>, type: string): void {
  counts[type] = (counts[type] ?? 0) + 1;
}
