import type { ListedPrice } from "../../../app/ports.js";
import { withoutRegionPrefix } from "../../../model/usage-type.js";
import { csvRecords } from "./csv-records.js";
import type { Chunks } from "./json-entries.js";
import { isoDate, plainAmount, PriceListError } from "./listed-price.js";

/** One rate of a savings plan: what an hour of a usage type costs while the plan covers it. */
interface Rate {
  readonly plan: string;
  readonly years: string;
  readonly upfront: string;
  readonly service: string;
  readonly usageType: string;
  readonly operation: string;
  readonly instanceType: string;
  readonly region: string | null;
  readonly unit: string;
  readonly amount: string;
  readonly currency: string;
  readonly sku: string;
  readonly date: string;
}

/** The rates of a savings plan file in CSV. */
export async function* readAwsSavingsPlanCsv(chunks: Chunks): AsyncGenerator<ListedPrice> {
  let columns: readonly string[] | null = null;
  for await (const record of csvRecords(chunks)) {
    if (columns === null) {
      if (record[0] === "SKU") columns = record;
      continue;
    }
    const at = columns;
    const field = (name: string): string => record[at.indexOf(name)] ?? "";
    if (field("DiscountedRate") === "") continue;
    yield toPrice({
      plan: field("Product Family"),
      years: field("LeaseContractLength"),
      upfront: field("PurchaseOption"),
      service: field("DiscountedServiceCode"),
      usageType: field("DiscountedUsageType"),
      operation: field("DiscountedOperation"),
      instanceType: field("DiscountedInstanceType"),
      region: field("DiscountedRegionCode") || null,
      unit: field("Unit"),
      amount: field("DiscountedRate"),
      currency: field("Currency") || "USD",
      sku: field("DiscountedSKU"),
      date: field("EffectiveDate"),
    });
  }
  if (columns === null) throw new PriceListError("format-unknown", "The file has no line of column names that begins with SKU.");
}

interface PlanFile {
  readonly publicationDate?: string;
  readonly regionCode?: string;
  readonly products?: readonly PlanProduct[];
  readonly terms?: { readonly savingsPlan?: readonly PlanTerm[] };
}

interface PlanProduct {
  readonly sku?: string;
  readonly productFamily?: string;
  readonly attributes?: { readonly purchaseOption?: string };
}

interface PlanTerm {
  readonly sku?: string;
  readonly effectiveDate?: string;
  readonly leaseContractLength?: { readonly duration?: number | string };
  readonly rates?: readonly PlanRate[];
}

interface PlanRate {
  readonly discountedSku?: string;
  readonly discountedUsageType?: string;
  readonly discountedOperation?: string;
  readonly discountedServiceCode?: string;
  readonly discountedInstanceType?: string;
  readonly discountedRegionCode?: string;
  readonly unit?: string;
  readonly discountedRate?: { readonly price?: string; readonly currency?: string };
}

/** The rates of a savings plan file in JSON. Rates that do not say their region are of the file's. */
export function* readAwsSavingsPlanJson(document: unknown, region: string | null): Generator<ListedPrice> {
  const file = document as PlanFile; // documented by AWS; every member may be missing
  const products = new Map((file.products ?? []).map((product) => [product.sku, product]));
  const place = file.regionCode ?? region;
  for (const term of file.terms?.savingsPlan ?? []) {
    const shared = termOf(term, products.get(term.sku), file.publicationDate);
    for (const rate of term.rates ?? []) {
      if (rate.discountedRate?.price === undefined) continue;
      yield toPrice({ ...shared, ...rateOf(rate), region: rate.discountedRegionCode ?? place, amount: rate.discountedRate.price });
    }
  }
}

function termOf(
  { leaseContractLength, effectiveDate }: PlanTerm,
  product: PlanProduct | undefined,
  published = "",
): Pick<Rate, "plan" | "years" | "upfront" | "date"> {
  return {
    date: effectiveDate ?? published,
    plan: product?.productFamily ?? "",
    years: String(leaseContractLength?.duration ?? ""),
    upfront: product?.attributes?.purchaseOption ?? "",
  };
}

function rateOf(rate: PlanRate): Omit<Rate, "plan" | "years" | "upfront" | "region" | "amount" | "date"> {
  return {
    service: rate.discountedServiceCode ?? "",
    usageType: rate.discountedUsageType ?? "",
    operation: rate.discountedOperation ?? "",
    instanceType: rate.discountedInstanceType ?? "",
    unit: rate.unit ?? "Hrs",
    currency: rate.discountedRate?.currency ?? "USD",
    sku: rate.discountedSku ?? "",
  };
}

function toPrice(rate: Rate): ListedPrice {
  const attributes: Record<string, string> = { usagetype: withoutRegionPrefix(rate.usageType), savingsPlan: rate.plan };
  if (rate.operation !== "") attributes["operation"] = rate.operation;
  if (rate.instanceType !== "") attributes["instanceType"] = rate.instanceType;
  return {
    vendor: "aws",
    service: rate.service,
    family: null,
    region: rate.region,
    attributes,
    terms: { purchaseOption: "SavingsPlan", termLength: `${Number.parseInt(rate.years, 10)}yr`, termPurchaseOption: rate.upfront },
    unit: rate.unit,
    amount: plainAmount(rate.amount),
    currency: rate.currency,
    sku: rate.sku,
    source: "aws-savings-plans",
    date: isoDate(rate.date),
    precision: "exact",
  };
}
