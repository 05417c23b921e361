import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";

import type { ListedPrice } from "../../../app/ports.js";
import type { Vendor } from "../../../model/price.js";
import { readAwsBulkCsv } from "./aws-bulk-csv.js";
import { readAwsBulkJson, readAwsPriceListEntry } from "./aws-bulk-json.js";
import { readAwsSavingsPlanCsv, readAwsSavingsPlanJson } from "./aws-savings-plans.js";
import { readAwsSpotFeed, readAwsSpotHistory } from "./aws-spot.js";
import { retailListPrices } from "./azure-retail.js";
import { retailCsvItems } from "./azure-retail-csv.js";
import { skuPrices, type CatalogueSku } from "./gcp-catalogue.js";
import type { Chunks } from "./json-entries.js";
import { PriceListError } from "./listed-price.js";

const HEAD = 65_536;

/** The prices of a file in one of the vendor's formats, which its first lines tell; it may be packed with gzip. */
export async function* readListFile(file: string, vendor: Vendor, region: string | null): AsyncGenerator<ListedPrice> {
  const packed = await isPacked(file);
  const chunks = (): Chunks => {
    const stream = createReadStream(file, { highWaterMark: 1 << 18 });
    return packed ? stream.pipe(createGunzip()) : stream;
  };
  const head = await headOf(chunks());
  const text = async (): Promise<string> => allText(chunks());
  const fetched = (await stat(file)).mtime.toISOString().slice(0, 10);
  if (vendor === "aws") yield* readAws(head, { chunks, text }, { region, fetched });
  else if (vendor === "azure") yield* readAzure(head, { chunks, text });
  else yield* readGoogle(await text(), region);
}

export async function fileFingerprint(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer); // no encoding is set
  return `sha256:${hash.digest("hex")}`;
}

interface Content {
  /** Anew each time. */
  readonly chunks: () => Chunks;
  readonly text: () => Promise<string>;
}

async function* readAws(
  head: string,
  { chunks, text }: Content,
  { region, fetched }: { readonly region: string | null; readonly fetched: string },
): AsyncGenerator<ListedPrice> {
  if (/^\s*callback\(/.test(head)) yield* readAwsSpotFeed(await text(), region, fetched);
  else if (!/^\s*[[{]/.test(head)) yield* /^"?SKU"?,"?RateCode"?,/m.test(head) ? readAwsSavingsPlanCsv(chunks()) : readAwsBulkCsv(chunks());
  else if (/"offerCode"\s*:/.test(head)) yield* readAwsBulkJson(chunks());
  else if (/"SpotPriceHistory"\s*:/.test(head)) yield* readAwsSpotHistory(JSON.parse(await text()), region);
  else if (/"\w*SavingsPlans"/.test(head)) yield* readAwsSavingsPlanJson(JSON.parse(await text()), region);
  else for (const entry of priceListEntries(JSON.parse(await text()))) yield* readAwsPriceListEntry(entry);
}

/** An answer of GetProducts, or single entries of it. */
export function priceListEntries(document: unknown): readonly (string | object)[] {
  const list = Array.isArray(document) ? (document as unknown[]) : ((document as { PriceList?: unknown } | null)?.PriceList ?? [document]);
  const entries = Array.isArray(list) ? (list as unknown[]) : [];
  return entries.map((entry) => {
    if (typeof entry === "string") return entry;
    if (typeof entry === "object" && entry !== null && "product" in entry) return entry;
    throw new PriceListError("format-unknown", "The document is in no format of AWS's price lists that Terratrim knows.", FORMATS.aws);
  });
}

const FORMATS: Readonly<Record<Vendor, string>> = {
  aws: "Bulk files (JSON, CSV), answers of GetProducts and of DescribeSpotPriceHistory, and savings plan files are read.",
  azure: "Pages of the Azure Retail Prices API, or a list of them, are read.",
  gcp: "Answers of the Cloud Billing Catalog's services.skus.list are read.",
};

async function* readAzure(head: string, { chunks, text }: Content): AsyncGenerator<ListedPrice> {
  if (!/^\s*[[{]/.test(head)) {
    const items: object[] = [];
    for await (const item of retailCsvItems(chunks())) items.push(item);
    yield* retailListPrices(() => [{ Items: items }]);
    return;
  }
  const document = JSON.parse(await text()) as unknown;
  const pages = Array.isArray(document) ? (document as unknown[]) : [document];
  yield* retailListPrices(() => pages);
}

function* readGoogle(text: string, region: string | null): Generator<ListedPrice> {
  const document = JSON.parse(text) as { skus?: unknown } | unknown[];
  const skus = Array.isArray(document) ? document : document.skus;
  if (!Array.isArray(skus))
    throw new PriceListError("format-unknown", "The document has no list of SKUs: it is not of the Cloud Billing Catalog.", FORMATS.gcp);
  // Documented by Google; what is not as described gives no price.
  for (const sku of skus as CatalogueSku[]) yield* skuPrices(sku, region);
}

async function isPacked(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

async function headOf(chunks: Chunks): Promise<string> {
  const decoder = new TextDecoder();
  let head = "";
  for await (const chunk of chunks) {
    head += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    if (head.length >= HEAD) break;
  }
  return head.replace(/^\uFEFF/, "").slice(0, HEAD);
}

async function allText(chunks: Chunks): Promise<string> {
  const parts: string[] = [];
  const decoder = new TextDecoder();
  for await (const chunk of chunks) parts.push(typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }));
  return parts.join("").replace(/^\uFEFF/, "");
}
