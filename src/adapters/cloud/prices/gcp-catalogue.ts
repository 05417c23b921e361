import type { ListedPrice } from "../../../app/ports.js";
import { decimal } from "../../../model/money.js";
import { PriceListError } from "./listed-price.js";

/** What is read of a SKU of the Cloud Billing Catalog, as its REST and gRPC clients give it. Whole numbers may come as text. */
export interface CatalogueSku {
  readonly skuId?: string | null;
  readonly description?: string | null;
  readonly category?: {
    readonly serviceDisplayName?: string | null;
    readonly resourceFamily?: string | null;
    readonly resourceGroup?: string | null;
    readonly usageType?: string | null;
  } | null;
  readonly serviceRegions?: readonly string[] | null;
  readonly pricingInfo?: readonly PricingInfo[] | null;
}

interface PricingInfo {
  readonly effectiveTime?: string | { readonly seconds?: number | string | { toString(): string } | null } | null;
  readonly pricingExpression?: { readonly usageUnit?: string | null; readonly tieredRates?: readonly TierRate[] | null } | null;
}

interface TierRate {
  readonly startUsageAmount?: number | string | null;
  readonly unitPrice?: {
    readonly currencyCode?: string | null;
    readonly units?: number | string | { toString(): string } | null;
    readonly nanos?: number | null;
  } | null;
}

/** The prices of a SKU: one for each region (or only one region) and tier, of the pricing in force (the last one). */
export function* skuPrices(sku: CatalogueSku, only: string | null = null): Generator<ListedPrice> {
  const pricing = sku.pricingInfo?.at(-1);
  const { category } = sku;
  if (!category?.serviceDisplayName || pricing === undefined) return;
  const rates = pricing.pricingExpression?.tieredRates ?? [];
  const product = describe(sku, category.serviceDisplayName, pricing);
  // What has no region is sold in every one.
  const regions = regionsOf(sku).filter((region) => only === null || region === null || region === "global" || region === only);
  for (const region of regions) {
    for (const [index, rate] of rates.entries()) {
      yield {
        ...product,
        region,
        terms: terms(category.usageType ?? "", rates, index),
        amount: amountOf(rate),
        currency: currencyOf(rate),
      };
    }
  }
}

function describe(sku: CatalogueSku, service: string, pricing: PricingInfo): Omit<ListedPrice, "region" | "terms" | "amount" | "currency"> {
  const attributes: Record<string, string> = {};
  if (sku.description) attributes["description"] = sku.description;
  if (sku.category?.resourceGroup) attributes["resourceGroup"] = sku.category.resourceGroup;
  return {
    vendor: "gcp",
    service,
    family: sku.category?.resourceFamily || null,
    attributes,
    unit: pricing.pricingExpression?.usageUnit || null,
    sku: sku.skuId ?? null,
    source: "gcp-billing-catalog",
    date: dateOf(pricing.effectiveTime),
    precision: "exact",
  };
}

function regionsOf({ serviceRegions }: CatalogueSku): readonly (string | null)[] {
  return serviceRegions && serviceRegions.length > 0 ? serviceRegions : [null];
}

/** `units` is the whole part, `nanos` billionths; together they are the price of one usage unit. */
function amountOf({ unitPrice }: TierRate): string {
  const units = String(unitPrice?.units ?? 0);
  const nanos = unitPrice?.nanos ?? 0;
  if (!/^-?\d+$/.test(units) || !Number.isInteger(nanos))
    throw new PriceListError("amount-invalid", `A price of the catalogue has units ${units} and nanos ${nanos}.`);
  return decimal(units).plus(decimal(nanos).div(1_000_000_000)).toFixed();
}

function currencyOf({ unitPrice }: TierRate): string {
  return unitPrice?.currencyCode ?? "USD";
}

const COMMITMENTS: Readonly<Record<string, string>> = { Commit1Mo: "1mo", Commit1Yr: "1yr", Commit3Yr: "3yr" };

function terms(usageType: string, rates: readonly TierRate[], index: number): Record<string, string> {
  const commitment = COMMITMENTS[usageType];
  const purchase: Record<string, string> =
    commitment !== undefined
      ? { purchaseOption: "reserved", termLength: commitment }
      : usageType === "" || usageType === "OnDemand"
        ? {}
        : { purchaseOption: usageType };
  if (rates.length === 1 && startOf(rates[0]) === "0") return purchase;
  return {
    ...purchase,
    startUsageAmount: startOf(rates[index]),
    endUsageAmount: rates[index + 1] === undefined ? "Inf" : startOf(rates[index + 1]),
  };
}

function startOf(rate: TierRate | undefined): string {
  return decimal(rate?.startUsageAmount ?? 0).toFixed();
}

function dateOf(time: PricingInfo["effectiveTime"]): string {
  if (typeof time === "string") return time.slice(0, 10);
  const seconds = time?.seconds;
  return seconds === undefined || seconds === null ? "" : new Date(Number(String(seconds)) * 1000).toISOString().slice(0, 10);
}
