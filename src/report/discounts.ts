import type { Estimate, PricedComponent, PricedGroup } from "../model/estimate.js";
import { pricesOf } from "../model/estimate.js";
import { decimal, ZERO, type Decimal } from "../model/money.js";
import { componentsOf } from "./notes.js";

/** What a line would cost at list prices. */
export interface LineDiscount {
  readonly listUnitPrice: Decimal;
  /** null where the quantity is not known. */
  readonly listCost: Decimal | null;
  /** Percent of the list price, less than zero where the price is above it; null where the list price is zero. */
  readonly percent: Decimal | null;
}

/** null where the line is at list price. */
export function discountOf({ component, unitPrice, listUnitPrice }: PricedComponent): LineDiscount | null {
  if (!listUnitPrice || !unitPrice) return null;
  const { monthlyQuantity } = component;
  return {
    listUnitPrice,
    listCost: monthlyQuantity === null ? null : listUnitPrice.times(decimal(monthlyQuantity)),
    percent: percentOff(listUnitPrice, unitPrice),
  };
}

/** How much less than the list somebody pays, in percent with two places. */
export function percentOff(list: Decimal, paid: Decimal): Decimal | null {
  return list.eq(0) ? null : list.minus(paid).div(list).times(100).round(2);
}

/** What a part would cost at list prices; null where nothing in it has another price. */
export function listCostOf(part: Pick<PricedGroup, "components" | "groups" | "monthlyCost">): Decimal | null {
  let cost: Decimal | null = null;
  for (const line of componentsOf(part)) {
    const listCost = discountOf(line)?.listCost;
    if (listCost && line.monthlyCost) cost = (cost ?? part.monthlyCost ?? ZERO).plus(listCost).minus(line.monthlyCost);
  }
  return cost;
}

/** The own prices behind a line, in words: `Enterprise agreement: on demand less 12 %`. */
export function ownPriceNames(line: PricedComponent): string[] {
  const steps = pricesOf(line).flatMap(({ adjustments = [] }) => adjustments);
  const names = steps.flatMap((step) => (step.kind === "own-price" ? [`${step.name}: ${step.steps.join(", ")}`] : []));
  return [...new Set(names)];
}

/** Whether any line is paid at another price than the list's, or at one that no list has. */
export function paysOwnPrices({ monthlyListCost, resources }: Pick<Estimate, "monthlyListCost" | "resources">): boolean {
  if (monthlyListCost) return true;
  for (const resource of resources)
    for (const line of componentsOf(resource)) if (discountOf(line) ?? ownPriceNames(line).length > 0) return true;
  return false;
}
