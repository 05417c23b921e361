import { existsSync, readFileSync } from "node:fs";

const RECORDED = new URL("../../../shared/prices/recorded_prices.jsonl", import.meta.url);
const QUERY =
  "query($productFilter: ProductFilter!, $priceFilter: PriceFilter) { products(filter: $productFilter) { prices(filter: $priceFilter) { priceHash USD } } }";

/** A product that Infracost asked for, with the bounds of its price. */
export interface RecordedProduct {
  readonly vendor: string;
  readonly service: string;
  readonly product_family: string | null;
  readonly region: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly patterns?: Readonly<Record<string, string | string[]>>;
  readonly terms: Readonly<Record<string, string>>;
  readonly currency: string;
  readonly price_min: string;
  readonly price_max: string;
}

interface Answer {
  readonly data?: { readonly products: readonly { readonly prices: readonly Readonly<Record<string, string | null>>[] }[] };
}

export const hasRecordedProducts = existsSync(RECORDED);

export function recordedProducts(): RecordedProduct[] {
  return readFileSync(RECORDED, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as RecordedProduct);
}

/** The query as Infracost sends it. */
export function priceRequest({
  vendor,
  service,
  product_family,
  region,
  attributes,
  patterns = {},
  terms,
  currency,
}: RecordedProduct): object {
  const attributeFilters: object[] = Object.entries(attributes).map(([key, value]) => ({ key, value }));
  for (const [key, pattern] of Object.entries(patterns))
    for (const value_regex of [pattern].flat()) attributeFilters.push({ key, value_regex });
  return {
    query: QUERY.replace("USD", currency),
    variables: {
      productFilter: { vendorName: vendor, service, productFamily: product_family, region, attributeFilters },
      priceFilter: terms,
    },
  };
}

/** Asks for all products in batches of 1,000, and returns those whose smallest price above zero is not within the recorded bounds. */
export async function missedProducts(
  products: readonly RecordedProduct[],
  ask: (batch: readonly object[]) => Promise<readonly unknown[]>,
): Promise<RecordedProduct[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < products.length; at += 1000)
    answers.push(...((await ask(products.slice(at, at + 1000).map(priceRequest))) as Answer[]));
  return products.filter((product, index) => !isWithin(product, answers[index]));
}

function isWithin({ currency, price_min, price_max }: RecordedProduct, answer: Answer | undefined): boolean {
  const amounts = (answer?.data?.products ?? []).flatMap(({ prices }) => prices.map((price) => Number(price[currency] ?? NaN)));
  const positive = amounts.filter((value) => value > 0);
  const amount = Math.min(...(positive.length > 0 ? positive : amounts));
  return amounts.length > 0 && amount >= Number(price_min) && amount <= Number(price_max);
}
