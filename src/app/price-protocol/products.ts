import { purchaseKind, termYears, tierLimit, upfrontKind } from "../../model/price-terms.js";
import type { Price, Vendor } from "../../model/price.js";
import type { PriceCatalogue } from "../ports.js";
import { boundedPattern } from "./bounded-pattern.js";
import { hashOf } from "./hash.js";

export interface ProductFilter {
  readonly vendorName?: string | null;
  readonly service?: string | null;
  readonly productFamily?: string | null;
  readonly region?: string | null;
  readonly sku?: string | null;
  readonly attributeFilters?: readonly AttributeFilter[] | null;
}

interface AttributeFilter {
  readonly key: string;
  readonly value?: string | null;
  readonly value_regex?: string | null;
}

export interface PriceFilter {
  readonly purchaseOption?: string | null;
  readonly unit?: string | null;
  readonly description?: string | null;
  readonly description_regex?: string | null;
  readonly startUsageAmount?: string | null;
  readonly endUsageAmount?: string | null;
  readonly termLength?: string | null;
  readonly termPurchaseOption?: string | null;
  readonly termOfferingClass?: string | null;
}

/** The prices of one product: those with equal attributes. */
export interface ProductRows {
  readonly hash: string;
  readonly rows: readonly [Price, ...Price[]];
}

const VENDORS: readonly string[] = ["aws", "azure", "gcp"] satisfies Vendor[];

/** The products that the filter finds; none when it names no vendor or service that is known. */
export async function findProducts(catalogue: PriceCatalogue, filter: ProductFilter): Promise<ProductRows[]> {
  const { vendorName, service } = filter;
  if (!vendorName || !service || !VENDORS.includes(vendorName)) return [];
  const attributes: Record<string, string | RegExp> = {};
  const further: AttributeFilter[] = [];
  for (const attribute of filter.attributeFilters ?? []) {
    if (attribute.key in attributes) further.push(attribute);
    else attributes[attribute.key] = asked(attribute);
  }
  // Checked to be one of the vendors above.
  const found = await catalogue.search({
    vendor: vendorName as Vendor,
    service,
    family: filter.productFamily || null,
    region: filter.region || null,
    attributes,
  });
  return group(
    found.filter((price) => (!filter.sku || price.sku === filter.sku) && further.every((attribute) => agrees(price, attribute))),
  );
}

function asked({ value, value_regex }: AttributeFilter): string | RegExp {
  return value_regex ? boundedPattern(value_regex) : (value ?? "");
}

/** A second condition on an attribute. Where a list gives a pattern instead of the value, the same pattern agrees. */
function agrees(price: Price, attribute: AttributeFilter): boolean {
  const value = price.attributes[attribute.key] ?? "";
  const wanted = asked(attribute);
  if (typeof wanted === "string") return value === wanted;
  return value.split(" ").includes(String(wanted)) || wanted.test(value);
}

function group(prices: readonly Price[]): ProductRows[] {
  const products = new Map<string, [Price, ...Price[]]>();
  for (const price of prices) {
    const key = JSON.stringify([price.vendor, price.service, price.family, price.region, price.sku, price.attributes]);
    const rows = products.get(key);
    if (rows) rows.push(price);
    else products.set(key, [price]);
  }
  return [...products].map(([key, rows]) => ({ hash: hashOf(key), rows }));
}

/** Whether a price has the terms asked for. What a list does not say about the unit cannot contradict. */
export function matchesFilter(price: Price, filter: PriceFilter): boolean {
  return matchesTier(price, filter) && matchesCommitment(price, filter) && matchesUnit(price, filter) && matchesDescription(price, filter);
}

function matchesTier({ terms }: Price, { startUsageAmount: start, endUsageAmount: end }: PriceFilter): boolean {
  if (start && tierLimit(terms.startUsageAmount, "0") !== tierLimit(start, "0")) return false;
  if (end === undefined || end === null) return true;
  const wanted = tierLimit(end, "Inf");
  if (terms.endUsageAmount === undefined) return Boolean(start) || wanted === "Inf";
  return tierLimit(terms.endUsageAmount, "Inf") === wanted;
}

function matchesCommitment({ terms }: Price, filter: PriceFilter): boolean {
  const { purchaseOption, termLength, termPurchaseOption, termOfferingClass } = filter;
  if (purchaseOption && purchaseKind(terms) !== purchaseKind({ purchaseOption })) return false;
  if (termLength && termYears(terms.termLength) !== termYears(termLength)) return false;
  if (termPurchaseOption && upfrontKind(terms.termPurchaseOption) !== upfrontKind(termPurchaseOption)) return false;
  return (
    !termOfferingClass || terms.termOfferingClass === undefined || terms.termOfferingClass.toLowerCase() === termOfferingClass.toLowerCase()
  );
}

function matchesUnit(price: Price, { unit }: PriceFilter): boolean {
  return !unit || price.unit === null || price.unit.toLowerCase() === unit.toLowerCase();
}

function matchesDescription(price: Price, { description, description_regex: pattern }: PriceFilter): boolean {
  const text = price.attributes["description"] ?? "";
  if (description && text !== description) return false;
  return !pattern || text.startsWith("/") || boundedPattern(pattern).test(text);
}
