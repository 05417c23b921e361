import type { PriceTerms } from "../../../model/price.js";

/** Usage keys that price an instance as reserved instead of on demand. */
export const RESERVED_USAGE = { reserved_instance_term: "string", reserved_instance_payment_option: "string" } as const;

export interface ReservedUsage {
  readonly reserved_instance_type?: string | undefined;
  readonly reserved_instance_term?: string | undefined;
  readonly reserved_instance_payment_option?: string | undefined;
}

/** How an instance is bought: the word that component names show, and the terms of the price list. */
export interface Purchase {
  readonly label: "on-demand" | "reserved" | "spot";
  readonly terms: PriceTerms;
}

export const ON_DEMAND: Purchase = { label: "on-demand", terms: { purchaseOption: "on_demand" } };
export const SPOT: Purchase = { label: "spot", terms: { purchaseOption: "spot" } };

const TERM_LENGTHS = new Map([
  ["1_year", "1yr"],
  ["3_year", "3yr"],
]);
const PAYMENTS = new Map([
  ["no_upfront", "No Upfront"],
  ["partial_upfront", "Partial Upfront"],
  ["all_upfront", "All Upfront"],
]);

/** Term and payment of a reservation in the price list's words; null unless the usage names both. */
export function reservation(usage: ReservedUsage): { readonly termLength: string; readonly termPurchaseOption: string } | null {
  const termLength = TERM_LENGTHS.get(usage.reserved_instance_term ?? "");
  const termPurchaseOption = PAYMENTS.get(usage.reserved_instance_payment_option ?? "");
  return termLength === undefined || termPurchaseOption === undefined ? null : { termLength, termPurchaseOption };
}

/** Reserved where the usage says so, else on demand: for services without offering classes (RDS, ElastiCache, ...). */
export function purchaseOf(usage: ReservedUsage): Purchase {
  const terms = reservation(usage);
  return terms === null ? ON_DEMAND : { label: "reserved", terms: { purchaseOption: "reserved", ...terms } };
}
