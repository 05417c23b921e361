import type { PricedComponent } from "./estimate.js";
import type { Price } from "./price.js";

/** How the cost of a line came about, in the steps that a person checks. */
export interface Explanation {
  readonly address: string;
  /** Names of the groups around the line, the outermost first. */
  readonly path: readonly string[];
  readonly line: PricedComponent;
  /** What the line pays for; mostly one product. */
  readonly products: readonly ProductExplanation[];
  /** From the products' prices to the monthly cost. */
  readonly steps: readonly string[];
}

/** Where the price of one product comes from. */
export interface ProductExplanation {
  readonly asked: string;
  /** What the price list calls it; null when there is no price. */
  readonly product: string | null;
  readonly price: Price | null;
  /** From the vendor's figure to the price of one shown unit. */
  readonly steps: readonly string[];
}
