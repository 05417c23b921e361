import type { Vendor } from "./price.js";

/** Which prices an entry is about; what it does not name may be anything. */
export interface PriceSelector {
  readonly vendor?: Vendor | undefined;
  readonly service?: string | undefined;
  readonly family?: string | undefined;
  readonly region?: string | undefined;
  /** Attributes of the price list: a text that is equal, or `/pattern/`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** What one base unit costs: a price of its own, or so many percent less than the list. Decimal text. */
export type UnitRate = { readonly price: string } | { readonly discount: string };

/** A part of the quantity that is bought at a rate of its own. `coverage` is a percentage of the quantity. */
export interface CoveredShare {
  readonly name: string;
  readonly coverage: string;
  readonly rate: UnitRate;
}

export interface OwnPrice {
  /** For reports: `Enterprise agreement`. */
  readonly name: string;
  readonly when: PriceSelector;
  /** What is bought on demand; the list price where it is absent. */
  readonly rate?: UnitRate | undefined;
  /** Percentage laid on at the end, such as a reseller's margin. */
  readonly markup?: string | undefined;
  /** Commitments and spot, which cover a share each. */
  readonly shares: readonly CoveredShare[];
}

/** The user's own prices, laid over the vendors' lists. The first entry that fits a price is applied to it, and no other. */
export interface OwnPrices {
  /** For reports: the file, or what it calls itself. */
  readonly name: string;
  /** Of every price in it. */
  readonly currency: string;
  readonly entries: readonly OwnPrice[];
}
