import type { Vendor } from "./price.js";

/** A text that is equal, or one of several; `*` stands for any characters. */
export type TextPattern = string | readonly string[];

/** Which prices an entry is about; what it does not name may be anything. */
export interface PriceSelector {
  readonly vendor?: Vendor | undefined;
  readonly service?: TextPattern | undefined;
  readonly family?: TextPattern | undefined;
  readonly region?: TextPattern | undefined;
  readonly sku?: TextPattern | undefined;
  /** Attributes of the price list. */
  readonly attributes?: Readonly<Record<string, TextPattern>> | undefined;
}

/** What one base unit costs: a price of its own, or so many percent less than the list. Decimal text. */
export type UnitRate = { readonly price: string } | { readonly discount: string };

interface Entry {
  /** For reports: `Enterprise agreement`. */
  readonly name: string;
  readonly for: PriceSelector;
}

/** What is paid on demand in place of the list price. */
export interface OwnRate extends Entry {
  readonly rate: UnitRate;
  /** Holds only for what is not production. */
  readonly nonProduction: boolean;
}

/**
 * A part of what is bought on demand that has a rate of its own: a commitment, or spot.
 *
 * - `share`: a percentage of the quantity.
 * - `quantity`: so many units (instances, vCPU, GB) that are paid for all month.
 * - `spend`: so much an hour at the commitment's own rates, as a Savings Plan.
 */
export interface Commitment extends Entry {
  readonly rate: UnitRate;
  readonly covers:
    | { readonly kind: "share"; readonly percent: string }
    | { readonly kind: "quantity"; readonly quantity: string }
    | { readonly kind: "spend"; readonly perHour: string };
}

/** Percentage laid on at the end, such as a reseller's margin. */
export interface Markup extends Entry {
  readonly percent: string;
}

/**
 * The user's own prices, laid over the vendors' lists. Of rates and of markups the first entry that fits a price holds;
 * commitments cover one after the other, each what is left of the quantity.
 */
export interface OwnPrices {
  /** For reports: the file, or what it calls itself. */
  readonly name: string;
  /** Of every amount in it. */
  readonly currency: string;
  readonly rates: readonly OwnRate[];
  readonly commitments: readonly Commitment[];
  readonly markups: readonly Markup[];
}
