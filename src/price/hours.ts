import type { Bill, Component } from "../model/component.js";
import { HOURS_PER_MONTH } from "../model/money.js";
import { mapComponents } from "./map-components.js";

/** The bill for a month in which the resource runs so many hours. Storage, requests and hours that usage states stay as they are. */
export function withHours(bill: Bill, hours: number): Bill {
  return hours === HOURS_PER_MONTH
    ? bill
    : mapComponents(bill, (component) => (component.allMonth ? running(component, hours) : component));
}

function running(component: Component, hours: number): Component {
  // A monthly unit (730 hours of one DPU) becomes a unit of that many hours.
  if (component.unitMultiplier === HOURS_PER_MONTH) {
    const { addedProducts } = component;
    const monthly = { ...component, unitMultiplier: hours };
    if (!addedProducts) return monthly;
    const factor = hours / HOURS_PER_MONTH;
    return { ...monthly, addedProducts: addedProducts.map((added) => ({ ...added, unitMultiplier: added.unitMultiplier * factor })) };
  }
  const { monthlyQuantity } = component;
  return { ...component, monthlyQuantity: monthlyQuantity === null ? null : (monthlyQuantity / HOURS_PER_MONTH) * hours };
}
