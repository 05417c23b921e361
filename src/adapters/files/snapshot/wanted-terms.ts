import { purchaseKind, termYears, tierLimit, upfrontKind } from "../../../model/price-terms.js";
import type { PriceTerms } from "../../../model/price.js";

/** What of a query's terms decides a row, in one spelling. null where the query does not say. */
export interface WantedTerms {
  readonly purchase: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly unit: string | null;
  readonly years: string | null;
  readonly upfront: string | null;
  readonly offering: string | null;
  readonly description: string | RegExp | null;
}

const ANY: WantedTerms = {
  purchase: null,
  start: null,
  end: null,
  unit: null,
  years: null,
  upfront: null,
  offering: null,
  description: null,
};
const FIRST_TIER_ON_DEMAND: WantedTerms = { ...ANY, purchase: "on-demand", start: "0" };

/** The terms of a look-up: on demand and the first tier unless the query says otherwise. */
export function lookupTerms(terms: PriceTerms | undefined): WantedTerms {
  if (terms === undefined) return FIRST_TIER_ON_DEMAND;
  const wanted = filterTerms(terms);
  const start = wanted.start ?? (terms.endUsageAmount === undefined ? "0" : null);
  return { ...wanted, purchase: purchaseKind(terms), start };
}

/** The terms of a search: only what the query names. */
export function filterTerms(terms: PriceTerms | undefined): WantedTerms {
  if (terms === undefined) return ANY;
  return {
    purchase: named(terms.purchaseOption) === null && named(terms.termLength) === null ? null : purchaseKind(terms),
    start: named(terms.startUsageAmount) === null ? null : tierLimit(terms.startUsageAmount, "0"),
    // Google's lists leave the end of the last tier empty, and queries ask for it so.
    end: terms.endUsageAmount === undefined ? null : tierLimit(terms.endUsageAmount, "Inf"),
    unit: named(terms.unit?.toLowerCase()),
    years: named(termYears(terms.termLength)),
    upfront: named(upfrontKind(terms.termPurchaseOption)),
    offering: named(terms.termOfferingClass?.toLowerCase()),
    description: terms.description ?? null,
  };
}

function named(value: string | undefined): string | null {
  return value === undefined || value === "" ? null : value;
}
