import type { Bill, Component, ComponentGroup } from "../model/component.js";

/** The bill with each of its components changed, those of its groups included, in the order in which reports show them. */
export function mapComponents(bill: Bill, change: (component: Component, path: string) => Component): Bill {
  if (bill.kind !== "billed") return bill;
  const components = bill.components.map((component) => change(component, ""));
  return { ...bill, components, groups: bill.groups.map((group) => mapGroup(group, change, "")) };
}

function mapGroup(group: ComponentGroup, change: (component: Component, path: string) => Component, outer: string): ComponentGroup {
  const path = `${outer}${group.name}/`;
  const components = group.components.map((component) => change(component, path));
  return { ...group, components, groups: group.groups.map((inner) => mapGroup(inner, change, path)) };
}
