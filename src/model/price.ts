export type Vendor = "aws" | "azure" | "gcp";

/** The terms that select one price of a product, in the names of the price lists. */
export interface PriceTerms {
  readonly purchaseOption?: string;
  readonly unit?: string;
  /** Start of the tier, in base units. A query that names none takes the tier that starts at 0. */
  readonly startUsageAmount?: string;
  readonly endUsageAmount?: string;
  readonly termLength?: string;
  readonly termPurchaseOption?: string;
  readonly termOfferingClass?: string;
  readonly description?: string | RegExp;
}

/**
 * What is bought, in the vendor's own price-list attributes.
 *
 * - AWS: `service` is the servicecode, `family` the productFamily, attributes are those of the product. `usagetype` is written **without** the
 *   region's prefix (`NatGateway-Hours`, not `EUC1-NatGateway-Hours`): the price book compares it without the prefix.
 * - Azure: `service` is serviceName, `family` serviceFamily, attributes `productName`, `skuName`, `meterName`, `armSkuName`.
 * - Google: `service` is serviceDisplayName, `family` resourceFamily, attributes `description`, `resourceGroup`, `machineType`.
 *
 * `""` as an attribute value asks for an empty or absent attribute. A RegExp matches anywhere in the value unless anchored.
 */
export interface PriceQuery {
  readonly vendor: Vendor;
  readonly service: string;
  readonly family: string | null;
  /** null where the vendor lists the product without a region. */
  readonly region: string | null;
  readonly attributes: Readonly<Record<string, string | RegExp>>;
  readonly terms?: PriceTerms;
}

/** One price of one base unit, with where it comes from. */
export interface Price {
  /** Decimal text: never a float. */
  readonly amount: string;
  readonly currency: string;
  /** The price list's unit where known: `Hrs`, `GB-Mo`, `1 Hour`. */
  readonly unit: string | null;
  readonly vendor: Vendor;
  readonly service: string;
  readonly family: string | null;
  readonly region: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly terms: PriceTerms;
  readonly sku: string | null;
  /** Which table or feed, and the date its figure is from (ISO date, month or year). */
  readonly source: string;
  readonly date: string;
  /** `exact` unless the source only bounds the figure. */
  readonly precision: "exact" | "derived";
  /** What was done to the vendor's own figure, in order; absent where the price is as listed. */
  readonly adjustments?: readonly PriceAdjustment[];
  /** The list price in the same currency as `amount`, where the user's own prices differ from it. */
  readonly listAmount?: string;
}

/** A step between the vendor's figure and the one that is used. Amounts are decimal text, of one base unit, before the step. */
export type PriceAdjustment =
  | {
      readonly kind: "converted";
      readonly amount: string;
      readonly currency: string;
      readonly rate: string;
      readonly source: string;
      readonly date: string;
    }
  /** The wanted region has no price; this one is another region's. */
  | { readonly kind: "other-region"; readonly region: string }
  /** The user's own price in place of the list's; each step in words. */
  | { readonly kind: "own-price"; readonly amount: string | null; readonly name: string; readonly steps: readonly string[] };

/** What a price book knows of a service in a region, with the dates of its oldest and newest figure. */
export interface PriceShard {
  readonly vendor: Vendor;
  readonly service: string;
  readonly region: string | null;
  readonly rows: number;
  readonly oldest: string;
  readonly newest: string;
}

/** Two matching prices that differ are ambiguous; none is not found. Neither is ever zero. */
export type PriceAnswer =
  | { readonly kind: "found"; readonly price: Price }
  /** `listedIn`: there is a price, in a currency that no rate leads out of. */
  | { readonly kind: "not-found"; readonly nearestRegion: string | null; readonly listedIn?: string }
  | { readonly kind: "ambiguous"; readonly prices: readonly Price[] };

/** Whether a price's figure is from before a day. A month or a year counts from its end, so that nothing recent is taken for old. */
export function isOlder({ date }: Pick<Price, "date">, day: string): boolean {
  return date !== "" && date + "9999-99-99".slice(date.length) < day;
}

/** Text that is equal for equal queries. */
export function priceQueryKey(query: PriceQuery): string {
  let key = `${query.vendor}|${query.service}|${query.family ?? ""}|${query.region ?? ""}`;
  for (const name in query.attributes) key += `|${name}=${String(query.attributes[name])}`;
  const terms = query.terms;
  if (terms) for (const name in terms) key += `|@${name}=${String(terms[name as keyof PriceTerms])}`; // `name` comes from the object itself
  return key;
}

/** `aws AmazonEC2 us-east-1 NAT Gateway usagetype=NatGateway-Hours` */
export function describeQuery({ vendor, service, region, family, attributes, terms = {} }: PriceQuery): string {
  const pairs = [...Object.entries(attributes), ...Object.entries(terms)].map(([name, value]) => `${name}=${String(value)}`);
  return [vendor, service, region ?? "(no region)", family, ...pairs].filter((part) => part !== null && part !== "").join(" ");
}
