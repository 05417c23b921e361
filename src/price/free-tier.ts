import type { Bill, Component } from "../model/component.js";
import type { FreeAllowance } from "../model/free-allowance.js";
import { mapComponents } from "./map-components.js";

/** Takes the allowances off the quantities, in the order of the bills, until they are used up. */
export function applyFreeTier(bills: readonly Bill[], allowances: readonly FreeAllowance[]): Bill[] {
  const left = new Map<string, number>();
  return bills.map((bill) => mapComponents(bill, (component) => freed(component, allowances, left)));
}

function freed(component: Component, allowances: readonly FreeAllowance[], left: Map<string, number>): Component {
  const { query, unitMultiplier, monthlyQuantity } = component;
  if (monthlyQuantity === null || monthlyQuantity === 0 || component.statedPrice !== undefined) return component;
  const allowance = allowances.find((each) => each.covers(query));
  if (!allowance) return component;
  const key = allowance.scope === "region" ? `${allowance.name} ${query.region ?? ""}` : allowance.name;
  const available = left.get(key) ?? allowance.quantity;
  const quantity = monthlyQuantity * unitMultiplier;
  const used = Math.min(available, quantity);
  left.set(key, available - used);
  if (used === 0) return component;
  return { ...component, monthlyQuantity: (quantity - used) / unitMultiplier, freeQuantity: used / unitMultiplier };
}
