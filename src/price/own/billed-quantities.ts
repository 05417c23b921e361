import type { Bill, Component, ComponentGroup } from "../../model/component.js";
import { decimal, type Decimal } from "../../model/money.js";
import type { QueryBatch } from "../query-batch.js";

/** What bills ask for of each query of a batch, in base units a month; null where no quantity is known. */
export function billedQuantities(bills: readonly Bill[], batch: QueryBatch): (Decimal | null)[] {
  const quantities = batch.queries.map((): Decimal | null => null);
  const add = ({ query, unitMultiplier, monthlyQuantity, addedProducts = [] }: Component): void => {
    if (monthlyQuantity === null) return;
    for (const product of [{ query, unitMultiplier }, ...addedProducts]) {
      const position = batch.position(product.query);
      const quantity = decimal(monthlyQuantity).times(decimal(product.unitMultiplier));
      quantities[position] = quantities[position]?.plus(quantity) ?? quantity;
    }
  };
  for (const bill of bills) if (bill.kind === "billed") each(bill.components, bill.groups, add);
  return quantities;
}

function each(components: readonly Component[], groups: readonly ComponentGroup[], visit: (component: Component) => void): void {
  components.forEach(visit);
  for (const group of groups) each(group.components, group.groups, visit);
}
