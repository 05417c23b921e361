import type { Bill, Component } from "../model/component.js";
import { priceQueryKey } from "../model/price.js";
import { mapComponents } from "./map-components.js";

/** Marks every component that would not be there, or not with this quantity, without the assumed usage: `plain` are the bills without it. */
export function markAssumed(bills: readonly Bill[], plain: readonly Bill[]): Bill[] {
  return bills.map((bill, index) => {
    const known = new Set<string>();
    const without = plain[index];
    if (without)
      mapComponents(without, (component, path) => {
        known.add(keyOf(component, path));
        return component;
      });
    return mapComponents(bill, (component, path) =>
      component.monthlyQuantity === null || known.has(keyOf(component, path)) ? component : { ...component, assumed: true },
    );
  });
}

function keyOf({ name, monthlyQuantity, unitMultiplier, query }: Component, path: string): string {
  return JSON.stringify([path, name, monthlyQuantity, unitMultiplier, priceQueryKey(query)]);
}
