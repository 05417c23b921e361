import type { Bill, Component, ComponentGroup } from "../model/component.js";
import { priceQueryKey, type PriceQuery } from "../model/price.js";

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
