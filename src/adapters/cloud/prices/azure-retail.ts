import type { ListedPrice } from "../../../app/ports.js";
import { decimal } from "../../../model/money.js";
import { plainAmount, PriceListError } from "./listed-price.js";

/** A page of the Azure Retail Prices API. Some recordings spell `items` in lower case. */
export interface RetailPage {
  readonly items: readonly RetailItem[];
  readonly next: string | null;
}

/** What is read of an item; the API may add members at any time. */
interface RetailItem {
  readonly currencyCode?: string;
  readonly tierMinimumUnits?: number | string;
  readonly reservationTerm?: string;
  readonly retailPrice?: number | string;
  readonly armRegionName?: string;
  readonly productName?: string;
  readonly skuName?: string;
  readonly skuId?: string;
  readonly meterName?: string;
  readonly armSkuName?: string;
  readonly serviceName?: string;
  readonly serviceFamily?: string;
  readonly unitOfMeasure?: string;
  readonly type?: string;
  readonly effectiveStartDate?: string;
  readonly savingsPlan?: readonly { readonly retailPrice?: number | string; readonly term?: string }[];
}

/** The prices of a list's pages, which are gone through twice: the tiers of a meter come in any order, and on any page. */
export async function* retailListPrices(pages: () => AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<ListedPrice> {
  const starts = new TierStarts();
  for await (const page of pages()) for (const item of readRetailPage(page).items) starts.add(item);
  for await (const page of pages()) {
    for (const item of readRetailPage(page).items) for (const price of retailPrices(item)) yield starts.withEnd(price);
  }
}

export function readRetailPage(body: unknown): RetailPage {
  // Checked below for the one member that makes it a page.
  const page = body as { Items?: unknown; items?: unknown; NextPageLink?: unknown } | null;
  const items = page?.Items ?? page?.items;
  if (!Array.isArray(items))
    throw new PriceListError("format-unknown", "The answer has no list of items: it is not a page of the Azure Retail Prices API.");
  return {
    items: items as RetailItem[],
    next: typeof page?.NextPageLink === "string" && page.NextPageLink !== "" ? page.NextPageLink : null,
  };
}

/** The prices of one item: its own and one for each savings plan. */
export function retailPrices(item: RetailItem): ListedPrice[] {
  if (item.retailPrice === undefined || !item.serviceName) return [];
  // The price of a whole term that nobody names says nothing about an hour. Lists saved as CSV leave the term out.
  if (item.type === "Reservation" && !item.reservationTerm) return [];
  const own = { ...described(item), ...itemAmount(item) };
  const plans = (item.savingsPlan ?? []).flatMap(({ retailPrice, term }): ListedPrice[] =>
    retailPrice === undefined || term === undefined
      ? []
      : [
          {
            ...described(item),
            amount: plainAmount(String(retailPrice)),
            terms: { purchaseOption: "SavingsPlan", termLength: years(term) },
          },
        ],
  );
  return [own, ...plans];
}

function described(item: RetailItem): Omit<ListedPrice, "amount" | "terms"> {
  const attributes: Record<string, string> = {};
  for (const name of ["productName", "skuName", "meterName", "armSkuName"] as const) if (item[name]) attributes[name] = item[name];
  return {
    vendor: "azure",
    service: item.serviceName ?? "",
    family: item.serviceFamily || null,
    region: item.armRegionName || null,
    attributes,
    unit: item.unitOfMeasure || null,
    currency: item.currencyCode ?? "USD",
    sku: item.skuId || null,
    source: "azure-retail-prices",
    date: (item.effectiveStartDate ?? "").slice(0, 10),
    precision: "exact",
  };
}

const HOURS_PER_YEAR = 8_760;

/** A reservation's price is for its whole term although the unit says one hour. */
function itemAmount(item: RetailItem): Pick<ListedPrice, "amount" | "terms" | "precision"> {
  const amount = plainAmount(String(item.retailPrice));
  if (item.type === "Reservation") {
    const term = item.reservationTerm ?? "";
    const hours = HOURS_PER_YEAR * Number.parseInt(term, 10);
    if (Number.isNaN(hours) || hours === 0)
      throw new PriceListError("format-unknown", `A reservation has the term ${JSON.stringify(term)}.`);
    const hourly = item.unitOfMeasure === "1 Hour" ? decimal(amount).div(hours).toFixed() : amount;
    return {
      amount: hourly,
      terms: { purchaseOption: "reserved", termLength: years(term) },
      precision: item.unitOfMeasure === "1 Hour" ? "derived" : "exact",
    };
  }
  const terms: Record<string, string> = item.type === undefined || item.type === "Consumption" ? {} : { purchaseOption: item.type };
  const start = plainAmount(String(item.tierMinimumUnits ?? 0));
  return { amount, terms: start === "0" ? terms : { ...terms, startUsageAmount: start }, precision: "exact" };
}

function years(term: string): string {
  return `${Number.parseInt(term, 10)}yr`;
}

/** Where the tiers of each meter start: one ends where the next one begins. Meters with a single tier are not kept. */
class TierStarts {
  private readonly starts = new Map<string, number[]>();

  add(item: RetailItem): void {
    if (Number(item.tierMinimumUnits ?? 0) === 0) return;
    for (const price of retailPrices(item)) {
      const key = meterOf(price);
      const list = this.starts.get(key);
      const start = Number(price.terms["startUsageAmount"] ?? 0);
      if (list) list.push(start);
      else this.starts.set(key, [start]);
    }
  }

  withEnd(price: ListedPrice): ListedPrice {
    const limits = this.starts.get(meterOf(price));
    if (limits === undefined) return price;
    const start = Number(price.terms["startUsageAmount"] ?? 0);
    const next = Math.min(...limits.filter((limit) => limit > start));
    return {
      ...price,
      terms: { ...price.terms, startUsageAmount: String(start), endUsageAmount: next === Infinity ? "Inf" : String(next) },
    };
  }
}

function meterOf({ sku, region, attributes, terms, unit }: ListedPrice): string {
  return JSON.stringify([sku, region, attributes, terms["purchaseOption"], terms["termLength"], unit]);
}
