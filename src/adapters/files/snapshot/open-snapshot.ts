import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

import type { PriceBook, PriceCatalogue } from "../../../app/ports.js";
import type { Price, PriceAnswer, PriceQuery, PriceShard, Vendor } from "../../../model/price.js";
import { answerQuery, findPrices, type BlockSource } from "./answers.js";
import { PriceBlock } from "./block.js";
import type { Directory, EncodedBlock, SnapshotIndex } from "./format.js";
import type { WantedTerms } from "./wanted-terms.js";

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
  /** The blocks unpacked so far: `aws/eu-west-1.bin AmazonEC2`. */
  readonly touched: readonly string[];
  /** Bytes of compressed prices unpacked so far. */
  readonly bytesRead: number;
  /** How long reading and unpacking took so far. */
  readonly millisecondsRead: number;
  /** Size of the whole snapshot. */
  bytesOnDisk(): number;
}

const EMBEDDED = new URL("./shards/", import.meta.url);

/** Opens the prices that come with the package, or those of another folder. Nothing but the index is read before a query needs it. */
export function openSnapshot(directory: URL = EMBEDDED): Snapshot {
  const folder = fileURLToPath(directory);
  return new FileSnapshot(folder, readIndex(folder));
}

function readIndex(folder: string): SnapshotIndex {
  const file = `${folder}index.json`;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as SnapshotIndex; // written by scripts/snapshot.mjs, and the blocks are checked as they are read
  } catch (cause) {
    throw new SnapshotError("snapshot-missing", `The price snapshot ${file} cannot be read.`, { cause });
  }
}

class FileSnapshot implements Snapshot {
  readonly touched: string[] = [];
  bytesRead = 0;
  millisecondsRead = 0;
  private readonly files = new Map<string, OpenFile>();
  private readonly blocks = new Map<string, readonly PriceBlock[]>();
  private readonly rows: BlockSource = {
    regions: (vendor) => Object.keys(this.index.vendors[vendor] ?? {}),
    blocks: (query, region, terms) => this.blocksFor(query, region, terms),
  };

  constructor(
    private readonly directory: string,
    private readonly index: SnapshotIndex,
  ) {}

  get id(): string {
    return this.index.id;
  }

  lookup(queries: readonly PriceQuery[]): Promise<readonly PriceAnswer[]> {
    return promised(() => queries.map((query) => answerQuery(query, this.rows)));
  }

  search(query: PriceQuery): Promise<readonly Price[]> {
    return promised(() => findPrices(query, this.rows));
  }

  searchAll(queries: readonly PriceQuery[]): Promise<readonly (readonly Price[])[]> {
    return promised(() => queries.map((query) => findPrices(query, this.rows)));
  }

  status(): Promise<readonly PriceShard[]> {
    return promised(() => this.shards());
  }

  bytesOnDisk(): number {
    const files = Object.values(this.index.vendors).flatMap((regions) => Object.values(regions));
    return ["index.json", ...files].reduce((sum, file) => sum + statSync(this.directory + file).size, 0);
  }

  private shards(): PriceShard[] {
    const shards: PriceShard[] = [];
    for (const [name, regions] of Object.entries(this.index.vendors)) {
      const vendor = name as Vendor; // the keys of `vendors` are vendors
      for (const [region, file] of Object.entries(regions)) {
        for (const service of serviceShards(this.open(file).directory)) shards.push({ ...service, vendor, region: region || null });
      }
    }
    return shards;
  }

  private blocksFor({ vendor, service }: PriceQuery, region: string | null, { purchase }: WantedTerms): readonly PriceBlock[] {
    const regions = this.index.vendors[vendor];
    const name = region ?? "";
    const file = regions !== undefined && Object.hasOwn(regions, name) ? regions[name] : undefined;
    if (file === undefined) return [];
    const place = { vendor, service, region };
    if (purchase === "reserved") return this.load(file, `${service}#reserved`, place);
    if (purchase !== null) return this.load(file, service, place);
    return [...this.load(file, service, place), ...this.load(file, `${service}#reserved`, place)];
  }

  private load(
    file: string,
    key: string,
    place: { readonly vendor: Vendor; readonly service: string; readonly region: string | null },
  ): readonly PriceBlock[] {
    const id = `${file} ${key}`;
    const loaded = this.blocks.get(id);
    if (loaded) return loaded;
    const started = performance.now();
    const data = this.unpack(file, key);
    this.millisecondsRead += performance.now() - started;
    const blocks = data === null ? [] : [new PriceBlock(place, data, this.index.sources)];
    if (data !== null) this.touched.push(id);
    this.blocks.set(id, blocks);
    return blocks;
  }

  private unpack(file: string, key: string): EncodedBlock | null {
    const { directory, body } = this.open(file);
    const entry = Object.hasOwn(directory, key) ? directory[key] : undefined;
    if (entry === undefined) return null;
    const [offset, length] = entry;
    try {
      this.bytesRead += length;
      return JSON.parse(brotliDecompressSync(body.subarray(offset, offset + length)).toString("utf8")) as EncodedBlock; // what scripts/snapshot.mjs encoded
    } catch (cause) {
      throw new SnapshotError("snapshot-damaged", `The price file ${file} is damaged. Install the package again.`, { cause });
    }
  }

  private open(file: string): OpenFile {
    let opened = this.files.get(file);
    if (!opened) {
      try {
        const bytes = readFileSync(this.directory + file);
        const end = 4 + bytes.readUInt32LE(0);
        opened = { directory: JSON.parse(bytes.toString("utf8", 4, end)) as Directory, body: bytes.subarray(end) }; // what scripts/snapshot.mjs encoded
      } catch (cause) {
        throw new SnapshotError("snapshot-damaged", `The price file ${file} cannot be read. Install the package again.`, { cause });
      }
      this.files.set(file, opened);
    }
    return opened;
  }
}

/** Files are read at once; what goes wrong still reaches the caller as a rejected promise. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

/** The services of a file, with their commitments. */
function serviceShards(directory: Directory): Omit<PriceShard, "vendor" | "region">[] {
  const services = new Map<string, Omit<PriceShard, "vendor" | "region">>();
  for (const [key, [, , rows, oldest, newest]] of Object.entries(directory)) {
    const service = key.replace(/#reserved$/, "");
    const other = services.get(service);
    const both =
      other === undefined
        ? { service, rows, oldest, newest }
        : {
            service,
            rows: rows + other.rows,
            oldest: oldest < other.oldest ? oldest : other.oldest,
            newest: newest > other.newest ? newest : other.newest,
          };
    services.set(service, both);
  }
  return [...services.values()];
}

interface OpenFile {
  readonly directory: Directory;
  readonly body: Buffer;
}
