import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";

import type { Vendor } from "../../../model/price.js";
import {
  TERM_NAMES,
  type Column,
  type Directory,
  type EncodedBlock,
  type PatternEntry,
  type SnapshotIndex,
  type SourceEntry,
} from "../../files/snapshot/format.js";
import { packagePath } from "../../files/package-root.js";
import type { StoredFeed } from "./import-prices.js";
import type { StoredPrice } from "./stored-price.js";

/** The name of the package's own prices among the feeds. */
export const EMBEDDED_FEED = "embedded";

/** The prices that come with the package, as a feed for the database. */
export function embeddedFeed(directory: URL = embeddedPrices()): StoredFeed {
  const index = JSON.parse(readFileSync(new URL("index.json", directory), "utf8")) as SnapshotIndex; // written by scripts/snapshot.mjs and shipped with this file
  return { name: EMBEDDED_FEED, fingerprint: index.id, batches: blocks(directory, index) };
}

function embeddedPrices(): URL {
  return pathToFileURL(`${packagePath("src", "adapters", "files", "snapshot", "shards")}/`);
}

function* blocks(directory: URL, index: SnapshotIndex): Generator<StoredPrice[]> {
  for (const [vendor, regions] of Object.entries(index.vendors)) {
    for (const [region, file] of Object.entries(regions)) {
      // The keys of `vendors` are vendors; Object.entries widens them.
      const place = { vendor: vendor as Vendor, region: region === "" ? null : region };
      for (const { service, data } of unpack(readFileSync(new URL(file, directory))))
        yield rows({ ...place, service }, data, index.sources);
    }
  }
}

function* unpack(bytes: Buffer): Generator<{ service: string; data: EncodedBlock }> {
  const start = 4 + bytes.readUInt32LE(0);
  const directory = JSON.parse(bytes.toString("utf8", 4, start)) as Directory; // as above
  for (const [key, [offset, length]] of Object.entries(directory)) {
    const block = brotliDecompressSync(bytes.subarray(start + offset, start + offset + length));
    yield { service: key.replace(/#reserved$/, ""), data: JSON.parse(block.toString("utf8")) as EncodedBlock }; // as above
  }
}

function rows(
  place: Pick<StoredPrice, "vendor" | "service" | "region">,
  data: EncodedBlock,
  sources: readonly SourceEntry[],
): StoredPrice[] {
  const { strings } = data;
  const text = (column: Column, row: number): string => {
    const value = strings[position(column, row)];
    return typeof value === "string" ? value : "";
  };
  const attributeColumns = Object.entries(data.attributes);
  const termColumns = TERM_NAMES.flatMap((name) => (data.terms[name] === undefined ? [] : [[name, data.terms[name]] as const]));
  const prices: StoredPrice[] = [];
  for (let row = 0; row < data.rows; row++) {
    const source = sources[position(data.source, row)];
    prices.push({
      ...place,
      family: text(data.family, row) || null,
      sku: null,
      attributes: present(attributeColumns, strings, row),
      // Terms are never patterns.
      terms: present(termColumns, strings, row) as Record<string, string>,
      amount: text(data.amount, row),
      currency: text(data.currency, row),
      unit: text(data.unit, row) || null,
      source: source?.name ?? "unknown",
      date: source?.date ?? "",
      precision: source?.precision ?? "derived",
    });
  }
  return prices;
}

function present(
  columns: readonly (readonly [string, Column])[],
  strings: EncodedBlock["strings"],
  row: number,
): Record<string, string | PatternEntry> {
  const values: Record<string, string | PatternEntry> = {};
  for (const [name, column] of columns) {
    const value = strings[position(column, row)];
    if (value !== undefined && value !== "") values[name] = value;
  }
  return values;
}

function position(column: Column, row: number): number {
  return typeof column === "number" ? column : (column[row] ?? 0);
}
