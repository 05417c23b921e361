import type { AddedProduct, BillLine, Component, Skip } from "./component.js";
import type { Diagnostic, SourceRange } from "./diagnostic.js";
import type { Decimal } from "./money.js";
import type { Price, PriceAnswer } from "./price.js";
import type { UsageSize } from "./usage.js";

/** A component with its price. `priced` means quantity times unit price; the others say why there is no cost. */
export interface PricedComponent {
  /** A bare line where a report of earlier costs says only what it came to. */
  readonly component: Component | BillLine;
  readonly status: "priced" | "usage-required" | "price-not-found" | "price-ambiguous";
  /** Price of one shown unit in the estimate's currency; null when not found or ambiguous. */
  readonly unitPrice: Decimal | null;
  /** null unless priced. */
  readonly monthlyCost: Decimal | null;
  /** Of several products, the first one's. */
  readonly price: Price | null;
  /** Every product that the line pays for, where there are several. */
  readonly products?: readonly PricedProduct[];
  /** With `price-ambiguous`: the prices that match. */
  readonly candidates?: readonly Price[];
  /** With `price-not-found`: the nearest region that has it. */
  readonly nearestRegion?: string | null;
  /** With `price-not-found`: the currency of the price list, to which no exchange rate is known. */
  readonly listedIn?: string;
  /** Price of one shown unit before discounts, in the estimate's currency; absent where there are none. */
  readonly listUnitPrice?: Decimal;
}

/** One of several products of a line, with what the price book said. */
export interface PricedProduct extends AddedProduct {
  readonly answer: PriceAnswer;
}

/** The prices that a line is calculated from. */
export function pricesOf({ price, products }: PricedComponent): readonly Price[] {
  if (products === undefined) return price === null ? [] : [price];
  return products.flatMap(({ answer }) => (answer.kind === "found" ? [answer.price] : []));
}

export interface PricedGroup {
  readonly name: string;
  readonly components: readonly PricedComponent[];
  readonly groups: readonly PricedGroup[];
  readonly monthlyCost: Decimal | null;
}

export interface PricedResource {
  readonly address: string;
  readonly type: string;
  readonly region: string | null;
  readonly tags: Readonly<Record<string, string>> | null;
  readonly declared: SourceRange | null;
  readonly components: readonly PricedComponent[];
  readonly groups: readonly PricedGroup[];
  /** Sum of what is priced; null when nothing is. */
  readonly monthlyCost: Decimal | null;
  /** The part of it that comes from usage values. */
  readonly monthlyUsageCost: Decimal | null;
  readonly skips: readonly Skip[];
}

export interface EstimateSummary {
  readonly detected: number;
  /** Resources with a mapping, usage-based ones included. */
  readonly priced: number;
  readonly usageBased: number;
  readonly free: Readonly<Record<string, number>>;
  readonly unmapped: Readonly<Record<string, number>>;
  readonly skips: Readonly<Record<Skip["reason"], number>>;
}

/** The monthly cost of a graph. Amounts are in `currency`, months of `hoursPerMonth` hours. */
export interface Estimate {
  readonly currency: string;
  readonly monthlyCost: Decimal;
  readonly monthlyUsageCost: Decimal;
  /** The part of it that follows from usage that nobody gave, and whose size was assumed; absent where nothing was. */
  readonly assumedUsage?: { readonly size: UsageSize; readonly monthlyCost: Decimal };
  /** What the account's free tier takes off; absent where it takes nothing. */
  readonly monthlyFreeTier?: Decimal;
  readonly hoursPerMonth: number;
  /** The same at list prices; absent where no discount applies. */
  readonly monthlyListCost?: Decimal;
  /** ISO date: a price from before it may no longer hold. null where age does not matter. */
  readonly pricesOldBefore?: string | null;
  readonly resources: readonly PricedResource[];
  readonly summary: EstimateSummary;
  readonly diagnostics: readonly Diagnostic[];
  /** Identifies the price book that answered, so that the estimate can be repeated. */
  readonly priceBook: string;
}

/** The change of a cost. `before` or `after` is null where the resource is not there. */
export interface ResourceDifference {
  readonly address: string;
  readonly type: string;
  readonly change: "added" | "removed" | "changed" | "unchanged";
  readonly before: PricedResource | null;
  readonly after: PricedResource | null;
  readonly monthlyCost: Decimal;
}

export interface EstimateDifference {
  readonly currency: string;
  readonly before: Estimate;
  readonly after: Estimate;
  readonly monthlyCost: Decimal;
  readonly resources: readonly ResourceDifference[];
}
