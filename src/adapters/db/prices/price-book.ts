import { SearchTooBroad, type PriceBook, type PriceCatalogue } from "../../../app/ports.js";
import { purchaseKind } from "../../../model/price-terms.js";
import { priceQueryKey, type Price, type PriceAnswer, type PriceQuery, type PriceShard, type Vendor } from "../../../model/price.js";
import { answerQuery, findPrices, neighbours, type BlockSource, type MatchedBlock } from "../../files/snapshot/answers.js";
import type { Database } from "../database.js";
import { DatabaseError } from "../database-error.js";
import { EMBEDDED_FEED } from "./embedded-feed.js";
import { candidateBlock } from "./candidate-block.js";
import { keysOfQuery } from "./lookup-keys.js";
import type { StoredPrice } from "./stored-price.js";

export interface StoredPriceBook extends PriceBook, PriceCatalogue {
  /** The snapshot that answers, whatever is imported later. */
  readonly snapshotId: number;
}

/** Opens the newest prices, or those of an earlier snapshot. */
export async function openPriceBook(database: Database, snapshotId?: number): Promise<StoredPriceBook> {
  const id = await database.shared(async (_, client) => {
    const condition = snapshotId === undefined ? "" : "WHERE id = $1";
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM price_snapshots ${condition} ORDER BY id DESC LIMIT 1`,
      snapshotId === undefined ? [] : [snapshotId],
    );
    return rows[0]?.id;
  });
  if (id === undefined)
    throw new DatabaseError(
      "prices-missing",
      snapshotId === undefined ? "The database has no prices." : `The database has no price snapshot ${snapshotId}.`,
      "Import prices first.",
    );
  return new PostgresPriceBook(database, Number(id));
}

/** The prices that an estimate names; null when they are not of this database. */
export async function storedPriceBook(database: Database, priceBook: string): Promise<StoredPriceBook | null> {
  const id = /^prices:(\d+)$/.exec(priceBook)?.[1];
  if (id === undefined) return null;
  try {
    return await openPriceBook(database, Number(id));
  } catch (error) {
    if (error instanceof DatabaseError && error.code === "prices-missing") return null;
    throw error;
  }
}

/** Gives the newest prices whenever it is asked, and keeps what was looked up while they stay the newest. */
export function latestPriceBooks(database: Database): () => Promise<StoredPriceBook> {
  let current: StoredPriceBook | null = null;
  return async () => {
    const newest = await openPriceBook(database);
    if (current?.snapshotId !== newest.snapshotId) current = newest;
    return current;
  };
}

// About 20 MB of answers.
const MOST_ANSWERS = 30_000;

// A search that names little could ask for millions of rows; this many are about 75 MB.
const MOST_CANDIDATES = 50_000;

const COLUMNS = "feed, vendor, service, family, region, sku, attributes, terms, amount, currency, unit, source, date, precision";
const IN_FORCE = "snapshot_id <= $1 AND (until_snapshot_id IS NULL OR until_snapshot_id > $1)";

class PostgresPriceBook implements StoredPriceBook {
  private overview: Promise<Overview> | null = null;
  /** A snapshot never changes, so neither do its answers. */
  private readonly answers = new Map<string, PriceAnswer>();

  constructor(
    private readonly database: Database,
    readonly snapshotId: number,
  ) {}

  get id(): string {
    return `prices:${this.snapshotId}`;
  }

  async lookup(queries: readonly PriceQuery[]): Promise<readonly PriceAnswer[]> {
    const keys = queries.map(priceQueryKey);
    const known = keys.map((key) => this.answers.get(key));
    const open = queries.filter((_, index) => known[index] === undefined);
    const fresh = (await this.ask(open))[Symbol.iterator]();
    return known.map((answer, index) => answer ?? this.remember(keys[index] ?? "", fresh.next().value));
  }

  private async ask(queries: readonly PriceQuery[]): Promise<readonly PriceAnswer[]> {
    if (queries.length === 0) return [];
    const overview = await this.known();
    const here = this.layers(await this.rows(queries), overview);
    const answers = queries.map((query) => answerFrom(here, query));
    const missing = queries.flatMap((query, index) =>
      answers[index]?.kind === "not-found" && query.region !== null ? [{ query, index, region: query.region }] : [],
    );
    if (missing.length === 0) return answers;
    // What a region lacks is looked for around it, again in one round trip.
    const elsewhere = missing.flatMap(({ query, region }) =>
      neighbours(query.vendor, region, overview.regions.get(query.vendor) ?? []).map((name) => ({ ...query, region: name })),
    );
    const around = new Candidates(await this.rows(elsewhere), overview.regions);
    for (const { query, index } of missing) answers[index] = answerQuery(query, around);
    return answers;
  }

  /** Rows by feed, the feed that was imported last first. */
  private layers(rows: readonly FedPrice[], { feeds, regions }: Overview): Candidates[] {
    const byFeed = new Map<string, StoredPrice[]>();
    for (const { feed, ...price } of rows) {
      const layer = byFeed.get(feed);
      if (layer) layer.push(price);
      else byFeed.set(feed, [price]);
    }
    const ordered = [...byFeed].sort(([a], [b]) => (feeds.get(b) ?? 0) - (feeds.get(a) ?? 0));
    return ordered.length === 0 ? [new Candidates([], regions)] : ordered.map(([, layer]) => new Candidates(layer, regions));
  }

  private remember(key: string, answer: PriceAnswer | undefined): PriceAnswer {
    if (!answer) throw new TypeError("every open query has an answer");
    if (this.answers.size >= MOST_ANSWERS) this.answers.clear();
    this.answers.set(key, answer);
    return answer;
  }

  async search(query: PriceQuery): Promise<readonly Price[]> {
    const [found = []] = await this.searchAll([query]);
    return found;
  }

  async searchAll(queries: readonly PriceQuery[]): Promise<readonly (readonly Price[])[]> {
    const rows = await this.rows(queries, MOST_CANDIDATES + 1);
    if (rows.length > MOST_CANDIDATES) {
      if (queries.length === 1) throw new SearchTooBroad(MOST_CANDIDATES);
      const half = Math.ceil(queries.length / 2);
      return [...(await this.searchAll(queries.slice(0, half))), ...(await this.searchAll(queries.slice(half)))];
    }
    const layers = this.layers(rows, await this.known());
    return queries.map((query) => searchFrom(layers, query));
  }

  status(): Promise<readonly PriceShard[]> {
    return this.database.shared(async (_, client) => {
      const { rows } = await client.query<PriceShard>(
        `SELECT vendor, service, region, count(*)::int AS rows, min(date) AS oldest, max(date) AS newest FROM prices WHERE ${IN_FORCE} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
        [this.snapshotId],
      );
      return rows;
    });
  }

  /** Every row that may match one of the queries, in one round trip. */
  private async rows(queries: readonly PriceQuery[], limit: number | null = null): Promise<readonly FedPrice[]> {
    const keys = [...new Set(queries.flatMap(keysOfQuery))];
    if (keys.length === 0) return [];
    return this.database.shared(async (_, client) => {
      // One index probe for each key; an overlap of whole arrays would compare every row with every key. The limit stands where no order
      // is asked for, or the planner would walk through all prices by id.
      const sql = `WITH found AS MATERIALIZED (SELECT id FROM unnest($2::bigint[]) AS k JOIN prices ON lookup_keys @> ARRAY[k] WHERE ${IN_FORCE} LIMIT $3)
        SELECT ${COLUMNS} FROM prices WHERE id = ANY (ARRAY(SELECT id FROM found)) ORDER BY id`;
      return (await client.query<FedPrice>(sql, [this.snapshotId, keys, limit])).rows;
    });
  }

  private known(): Promise<Overview> {
    return (this.overview ??= this.readOverview());
  }

  private readOverview(): Promise<Overview> {
    return this.database.shared(async (_, client) => {
      const places = `SELECT vendor, array_agg(DISTINCT region) AS regions FROM prices WHERE region IS NOT NULL AND ${IN_FORCE} GROUP BY vendor`;
      const regions = await client.query<{ vendor: string; regions: string[] }>(places, [this.snapshotId]);
      const imports = "SELECT source, max(id)::int AS id FROM price_snapshots WHERE id <= $1 GROUP BY source";
      const feeds = await client.query<{ source: string; id: number }>(imports, [this.snapshotId]);
      return {
        regions: new Map(regions.rows.map(({ vendor, regions: names }) => [vendor, names])),
        // The package's prices answer only what no list from a vendor does, however often they are imported again.
        feeds: new Map(feeds.rows.map(({ source, id }) => [source, source === EMBEDDED_FEED ? 0 : id])),
      };
    });
  }
}

interface Overview {
  /** Regions by vendor. */
  readonly regions: ReadonlyMap<string, readonly string[]>;
  /** The latest import of each feed. */
  readonly feeds: ReadonlyMap<string, number>;
}

interface FedPrice extends StoredPrice {
  readonly feed: string;
}

/** The first layer that knows the product answers: lists of two days or two sources are never mixed into an ambiguous answer. */
function answerFrom(layers: readonly Candidates[], query: PriceQuery): PriceAnswer {
  let answer: PriceAnswer = { kind: "not-found", nearestRegion: null };
  for (const layer of layers) {
    answer = answerQuery(query, layer);
    if (answer.kind !== "not-found") break;
  }
  return answer;
}

/** As a look-up does, for each way of buying: what an earlier layer lists on demand hides only what later ones list on demand. */
function searchFrom(layers: readonly Candidates[], query: PriceQuery): Price[] {
  const kinds = new Set<string>();
  return layers.flatMap((layer) => {
    const found = findPrices(query, layer).filter(({ terms }) => !kinds.has(purchaseKind(terms)));
    for (const { terms } of found) kinds.add(purchaseKind(terms));
    return found;
  });
}

/** Rows that the database returned, by place, each place with the matcher over them. */
class Candidates implements BlockSource {
  private readonly places = new Map<string, { rows: StoredPrice[]; block: MatchedBlock | null }>();

  constructor(
    rows: readonly StoredPrice[],
    private readonly known: ReadonlyMap<string, readonly string[]>,
  ) {
    for (const row of rows) {
      const key = place(row, row.region);
      const here = this.places.get(key);
      if (here) here.rows.push(row);
      else this.places.set(key, { rows: [row], block: null });
    }
  }

  regions(vendor: Vendor): readonly string[] {
    return this.known.get(vendor) ?? [];
  }

  blocks(query: PriceQuery, region: string | null): readonly MatchedBlock[] {
    const here = this.places.get(place(query, region));
    return here ? [(here.block ??= candidateBlock(here.rows))] : [];
  }
}

function place({ vendor, service }: Pick<PriceQuery, "vendor" | "service">, region: string | null): string {
  return `${vendor}\n${service}\n${region ?? ""}`;
}
