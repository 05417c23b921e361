import type { PriceQuery } from "./price.js";

/** What one line of a bill is for, and how much of it there is a month. */
export interface BillLine {
  /** `Instance usage (Linux/UNIX, on-demand, m5.large)` */
  readonly name: string;
  /** The unit shown: `hours`, `GB`, `1M requests`. */
  readonly unit: string;
  /** Base units of the price list in one shown unit: 1000000 for `1M requests`, 730 for a monthly unit of an hourly price. */
  readonly unitMultiplier: number;
  /** Shown units a month; null when it depends on usage that nobody gave. */
  readonly monthlyQuantity: number | null;
  /** The quantity comes from usage values rather than from the configuration. */
  readonly usageBased: boolean;
  /** The quantity depends on usage that nobody gave: on defaults for a project of some size. */
  readonly assumed?: true;
  /** Shown units that the account's free tier covers; they are not in the quantity any more. */
  readonly freeQuantity?: number;
}

/** A line with what to ask the price book. It never holds money. */
export interface Component extends BillLine {
  /** The quantity counts every hour of a month of 730 hours, so that it changes with the hours that the resource runs. */
  readonly allMonth?: true;
  readonly query: PriceQuery;
  /** Further products of the price list that this one line pays for: their prices are added to its unit price. */
  readonly addedProducts?: readonly AddedProduct[];
  /** The vendor charges for this product only where its list has it: without a price there is no line. */
  readonly onlyIfListed?: true;
  /** Fraction taken off the price list, for example 0.3 for a negotiated or sustained-use discount that the vendor applies by itself. */
  readonly discount?: number;
  /** Decimal text: the price of one base unit in US dollars as the user's usage file states it, where the price list has no single price. */
  readonly statedPrice?: string;
}

/** What a line pays for beside its first product, as the memory of a machine beside its processors. */
export interface AddedProduct {
  readonly query: PriceQuery;
  /** Base units of this product in one shown unit of the line. */
  readonly unitMultiplier: number;
}

/** A named part of a resource with components of its own: a root device, a node pool. */
export interface ComponentGroup {
  readonly name: string;
  readonly components: readonly Component[];
  readonly groups: readonly ComponentGroup[];
}

/** What stops a part from being priced or judged. The set is closed. */
export type SkipReason = "no-mapping" | "unknown-attribute" | "unknown-region" | "usage-required" | "price-not-found" | "price-ambiguous";

export interface Skip {
  readonly reason: SkipReason;
  /** The attribute, the usage key or the query in question. */
  readonly detail: string;
}

/** What one resource is billed for. */
export type Bill =
  | {
      readonly kind: "billed";
      readonly components: readonly Component[];
      readonly groups: readonly ComponentGroup[];
      readonly skips: readonly Skip[];
    }
  | { readonly kind: "free"; readonly reason: string }
  | { readonly kind: "unmapped" };
