import type { ListedPrice } from "../../../app/ports.js";
import { awsPrice, type AwsOffer } from "./aws-offer.js";
import { jsonEntries, type Chunks } from "./json-entries.js";
import { PriceListError } from "./listed-price.js";

/** A product of a bulk file or of a page of GetProducts. Only what is read here is named. */
export interface AwsProduct {
  readonly sku?: string;
  readonly productFamily?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** The offers of one product for one term type, by offer. */
type Offers = Readonly<Record<string, AwsTerm>>;

interface AwsTerm {
  readonly effectiveDate?: string;
  readonly termAttributes?: Readonly<Record<string, string>>;
  readonly priceDimensions?: Readonly<Record<string, AwsDimension>>;
}

interface AwsDimension {
  readonly description?: string;
  readonly unit?: string;
  readonly beginRange?: string;
  readonly endRange?: string;
  readonly pricePerUnit?: Readonly<Record<string, string>>;
}

/**
 * The prices of a bulk file in JSON, read as a stream: the products come first and are kept in short form, then each product's terms.
 * Memory grows with the number of products, not with the size of the file.
 */
export async function* readAwsBulkJson(chunks: Chunks): AsyncGenerator<ListedPrice> {
  let offerCode: string | null = null;
  const products = new ProductTable();
  for await (const { path, value } of jsonEntries(chunks, wanted)) {
    const [part, second = "", third = ""] = path;
    if (part === "offerCode") offerCode = String(value);
    else if (part === "products")
      products.add(second, value as AwsProduct); // the format's documentation; only texts are read from it
    else if (part === "terms") yield* pricesOf(products.get(third), third, second, value as Offers, offerCode ?? ""); // as above
  }
  if (offerCode === null) throw new PriceListError("format-unknown", "The file has no offerCode: it is not a price list of AWS in JSON.");
}

function wanted(path: readonly string[]): boolean {
  return path.length === 1
    ? path[0] === "offerCode"
    : path[0] === "products"
      ? path.length === 2
      : path[0] === "terms" && path.length === 3;
}

/** The prices of one entry of the Pricing API's PriceList, which is JSON text or already parsed. */
export function* readAwsPriceListEntry(entry: string | object): Generator<ListedPrice> {
  const parsed = (typeof entry === "string" ? JSON.parse(entry) : entry) as {
    product?: AwsProduct;
    serviceCode?: string;
    terms?: Record<string, Offers>;
  }; // documented by AWS; every member may be missing
  const product = parsed.product ?? {};
  for (const [termType, offers] of Object.entries(parsed.terms ?? {}))
    yield* pricesOf(product, product.sku ?? "", termType, offers, parsed.serviceCode ?? "");
}

function* pricesOf(
  product: AwsProduct | undefined,
  sku: string,
  termType: string,
  offers: Offers,
  offerCode: string,
): Generator<ListedPrice> {
  // Terms of products that the file does not hold cannot be told apart.
  if (product === undefined) return;
  for (const term of Object.values(offers)) {
    for (const dimension of Object.values(term.priceDimensions ?? {}))
      yield* dimensionPrices({ product, sku, termType, term, dimension }, offerCode);
  }
}

function* dimensionPrices(parts: PriceParts, offerCode: string): Generator<ListedPrice> {
  for (const [currency, amount] of Object.entries(parts.dimension.pricePerUnit ?? {})) {
    const price = awsPrice(toOffer(parts, currency, amount), offerCode);
    if (price !== null) yield price;
  }
}

interface PriceParts {
  readonly product: AwsProduct;
  readonly sku: string;
  readonly termType: string;
  readonly term: AwsTerm;
  readonly dimension: AwsDimension;
}

function toOffer({ product, sku, termType, term, dimension }: PriceParts, currency: string, amount: string): AwsOffer {
  const { LeaseContractLength, PurchaseOption, OfferingClass } = term.termAttributes ?? {};
  return {
    sku,
    family: product.productFamily,
    attributes: product.attributes ?? {},
    termType,
    effectiveDate: term.effectiveDate ?? "",
    description: dimension.description ?? "",
    unit: dimension.unit ?? "",
    amount,
    currency,
    start: dimension.beginRange,
    end: dimension.endRange,
    termLength: LeaseContractLength,
    purchaseOption: PurchaseOption,
    offeringClass: OfferingClass,
  };
}

/** Products by SKU with each text kept once: a list of 100,000 products repeats a few thousand names and values. */
class ProductTable {
  private readonly positions = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly rows = new Map<string, Uint32Array>();

  add(sku: string, { productFamily = "", attributes = {} }: AwsProduct): void {
    const entries = Object.entries(attributes).filter(([, value]) => value !== "");
    const row = new Uint32Array(1 + 2 * entries.length);
    row[0] = this.position(productFamily);
    entries.forEach(([name, value], index) => {
      row[1 + 2 * index] = this.position(name);
      row[2 + 2 * index] = this.position(value);
    });
    this.rows.set(sku, row);
  }

  get(sku: string): AwsProduct | undefined {
    const row = this.rows.get(sku);
    if (row === undefined) return undefined;
    const attributes: Record<string, string> = {};
    for (let at = 1; at < row.length; at += 2) attributes[this.text(row[at])] = this.text(row[at + 1]);
    return { sku, productFamily: this.text(row[0]), attributes };
  }

  private position(text: string): number {
    let position = this.positions.get(text);
    if (position === undefined) {
      position = this.texts.push(text) - 1;
      this.positions.set(text, position);
    }
    return position;
  }

  private text(position: number | undefined): string {
    return this.texts[position ?? 0] ?? "";
  }
}
