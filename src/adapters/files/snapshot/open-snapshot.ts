import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

import type { PriceBook, PriceCatalogue, PriceShard } from "../../../app/ports.js";
import { homeRegion } from "../../../model/price-terms.js";
import type { Price, PriceAnswer, PriceQuery, Vendor } from "../../../model/price.js";
import { PriceBlock } from "./block.js";
import type { BlockEntry, EncodedBlock, RegionEntry, SnapshotIndex } from "./format.js";
import { filterTerms, lookupTerms, type WantedTerms } from "./wanted-terms.js";

/** The embedded prices could not be read: the package is damaged, or the folder is not a snapshot. */
export class SnapshotError extends Error {
  constructor(
    readonly code: "snapshot-missing" | "snapshot-damaged",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "SnapshotError";
  }
}

export interface Snapshot extends PriceBook, PriceCatalogue {
  /** The files and blocks read so far: `aws/eu-west-1 AmazonEC2`. */
  readonly touched: readonly string[];
  /** Bytes of compressed prices read so far. */
  readonly bytesRead: number;
}

export const EMBEDDED = new URL("./shards/", import.meta.url);

/** Opens the prices that come with the package, or those of another folder. Nothing but the index is read before a query needs it. */
export function openSnapshot(directory: URL = EMBEDDED): Snapshot {
  return new FileSnapshot(directory, readIndex(directory));
}

function readIndex(directory: URL): SnapshotIndex {
  const file = fileURLToPath(new URL("index.json", directory));
  try {
    return JSON.parse(readFileSync(file, "utf8")) as SnapshotIndex; // written by scripts/snapshot.mjs, and the blocks are checked as they are read
  } catch (cause) {
    throw new SnapshotError("snapshot-missing", `The price snapshot ${file} cannot be read.`, { cause });
  }
}

class FileSnapshot implements Snapshot {
  readonly touched: string[] = [];
  bytesRead = 0;
  private readonly blocks = new Map<string, readonly PriceBlock[]>();

  constructor(
    private readonly directory: URL,
    private readonly index: SnapshotIndex,
  ) {}

  get id(): string {
    return this.index.id;
  }

  lookup(queries: readonly PriceQuery[]): Promise<readonly PriceAnswer[]> {
    return Promise.resolve(queries.map((query) => this.answer(query)));
  }

  search(query: PriceQuery): Promise<readonly Price[]> {
    return Promise.resolve(this.find(query, filterTerms(query.terms)));
  }

  status(): Promise<readonly PriceShard[]> {
    const shards: PriceShard[] = [];
    for (const [vendor, regions] of Object.entries(this.index.vendors)) {
      for (const [region, { blocks }] of Object.entries(regions)) {
        for (const [key, [, , rows, oldest, newest]] of Object.entries(blocks)) {
          // The keys of `vendors` are vendors.
          shards.push({ vendor: vendor as Vendor, service: key, region: region || null, rows, oldest, newest });
        }
      }
    }
    return Promise.resolve(shards);
  }

  private answer(query: PriceQuery): PriceAnswer {
    const terms = lookupTerms(query.terms);
    const found = this.matches(query, query.region, terms);
    const rows = found.length === 0 && !namesTier(query) ? lowestTier(this.matches(query, query.region, { ...terms, start: null })) : found;
    const [first] = rows;
    if (first === undefined) return { kind: "not-found", nearestRegion: this.nearestRegion(query, terms) };
    const amount = first.block.amountAt(first.row);
    if (rows.some(({ block, row }) => block.amountAt(row) !== amount))
      return { kind: "ambiguous", prices: rows.map(({ block, row }) => block.price(row)) };
    return { kind: "found", price: first.block.price(first.row) };
  }

  private find(query: PriceQuery, terms: WantedTerms): Price[] {
    return this.matches(query, query.region, terms).map(({ block, row }) => block.price(row));
  }

  private matches(query: PriceQuery, region: string | null, terms: WantedTerms): Match[] {
    return this.blocksFor(query, region, terms).flatMap((block) => block.match(query, terms).map((row) => ({ block, row })));
  }

  /** The region with the longest common beginning of its name that has the price; the vendor's first region after those. */
  private nearestRegion(query: PriceQuery, terms: WantedTerms): string | null {
    if (query.region === null) return null;
    const wanted = query.region;
    const names = Object.keys(this.index.vendors[query.vendor] ?? {}).filter((name) => name !== wanted && name !== "");
    const home = homeRegion(query.vendor);
    const ranked = names
      .map((name) => ({ name, common: commonPrefix(name, wanted) }))
      .sort((a, b) => b.common - a.common || Number(b.name === home) - Number(a.name === home) || (a.name < b.name ? -1 : 1));
    for (const { name } of ranked) {
      if (this.matches(query, name, namesTier(query) ? terms : { ...terms, start: null }).length > 0) return name;
    }
    return null;
  }

  private blocksFor(query: PriceQuery, region: string | null, terms: WantedTerms): readonly PriceBlock[] {
    const entry = this.index.vendors[query.vendor]?.[region ?? ""];
    if (entry === undefined) return [];
    const blocks: PriceBlock[] = [];
    if (terms.purchase !== "reserved") blocks.push(...this.load(query.vendor, region, query.service, query.service, entry));
    if (terms.purchase === "reserved" || terms.purchase === null)
      blocks.push(...this.load(query.vendor, region, query.service, `${query.service}#reserved`, entry));
    return blocks;
  }

  private load(vendor: Vendor, region: string | null, service: string, key: string, entry: RegionEntry): readonly PriceBlock[] {
    const id = `${entry.file} ${key}`;
    const loaded = this.blocks.get(id);
    if (loaded) return loaded;
    const place = Object.hasOwn(entry.blocks, key) ? entry.blocks[key] : undefined;
    const blocks =
      place === undefined ? [] : [new PriceBlock({ vendor, service, region }, this.read(entry.file, place), this.index.sources)];
    if (place !== undefined) this.touched.push(id);
    this.blocks.set(id, blocks);
    return blocks;
  }

  private read(file: string, [offset, length]: BlockEntry): EncodedBlock {
    const path = fileURLToPath(new URL(file, this.directory));
    const bytes = Buffer.allocUnsafe(length);
    try {
      const handle = openSync(path, "r");
      try {
        readSync(handle, bytes, 0, length, offset);
      } finally {
        closeSync(handle);
      }
      this.bytesRead += length;
      return JSON.parse(brotliDecompressSync(bytes).toString("utf8")) as EncodedBlock; // what scripts/snapshot.mjs encoded; brotli fails on damaged bytes
    } catch (cause) {
      throw new SnapshotError("snapshot-damaged", `The price file ${path} cannot be read. Install the package again.`, { cause });
    }
  }
}

interface Match {
  readonly block: PriceBlock;
  readonly row: number;
}

function namesTier({ terms }: PriceQuery): boolean {
  return (terms?.startUsageAmount ?? "") !== "" || terms?.endUsageAmount !== undefined;
}

/** Lists leave out a free first tier: without a tier in the query, the first one that is listed answers. */
function lowestTier(matches: readonly Match[]): readonly Match[] {
  const lowest = Math.min(...matches.map(({ block, row }) => block.tierStart(row)));
  return matches.filter(({ block, row }) => block.tierStart(row) === lowest);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
