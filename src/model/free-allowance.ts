import type { PriceQuery } from "./price.js";

/** What the vendor leaves to an account for nothing each month, for as long as it has one. */
export interface FreeAllowance {
  readonly name: string;
  /** Base units of the price list a month. */
  readonly quantity: number;
  /** Shared by all regions, or so much in each. */
  readonly scope: "account" | "region";
  readonly source: string;
  /** ISO date on which the source was read. */
  readonly date: string;
  covers(query: PriceQuery): boolean;
}
