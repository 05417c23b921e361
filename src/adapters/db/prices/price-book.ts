import type { PriceBook, PriceCatalogue, PriceShard } from "../../../app/ports.js";
import { priceQueryKey, type Price, type PriceAnswer, type PriceQuery, type Vendor } from "../../../model/price.js";
import { answerQuery, findPrices, neighbours, type BlockSource, type MatchedBlock } from "../../files/snapshot/answers.js";
import type { Database } from "../database.js";
import { DatabaseError } from "../database-error.js";
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

const COLUMNS = "vendor, service, family, region, sku, attributes, terms, amount, currency, unit, source, date, precision";
const IN_FORCE = "snapshot_id <= $1 AND (until_snapshot_id IS NULL OR until_snapshot_id > $1)";

class PostgresPriceBook implements StoredPriceBook {
  private regions: Promise<Map<string, string[]>> | null = null;
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
    const regions = await (this.regions ??= this.readRegions());
    const here = new Candidates(await this.rows(queries), regions);
    const answers = queries.map((query) => answerQuery(query, here));
    const missing = queries.flatMap((query, index) =>
      answers[index]?.kind === "not-found" && query.region !== null ? [{ query, index, region: query.region }] : [],
    );
    if (missing.length === 0) return answers;
    // What a region lacks is looked for around it, again in one round trip.
    const elsewhere = missing.flatMap(({ query, region }) =>
      neighbours(query.vendor, region, regions.get(query.vendor) ?? []).map((name) => ({ ...query, region: name })),
    );
    const around = new Candidates(await this.rows(elsewhere), regions);
    for (const { query, index } of missing) answers[index] = answerQuery(query, around);
    return answers;
  }

  private remember(key: string, answer: PriceAnswer | undefined): PriceAnswer {
    if (!answer) throw new TypeError("every open query has an answer");
    if (this.answers.size >= MOST_ANSWERS) this.answers.clear();
    this.answers.set(key, answer);
    return answer;
  }

  async search(query: PriceQuery): Promise<readonly Price[]> {
    return findPrices(query, new Candidates(await this.rows([query]), new Map()));
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
  private async rows(queries: readonly PriceQuery[]): Promise<readonly StoredPrice[]> {
    const keys = [...new Set(queries.flatMap(keysOfQuery))];
    return this.database.shared(async (_, client) => {
      // One index probe for each key; an overlap of whole arrays would compare every row with every key.
      const sql = `SELECT DISTINCT ON (id) ${COLUMNS} FROM unnest($2::bigint[]) AS k JOIN prices ON lookup_keys @> ARRAY[k] WHERE ${IN_FORCE} ORDER BY id`;
      return (await client.query<StoredPrice>(sql, [this.snapshotId, keys])).rows;
    });
  }

  private async readRegions(): Promise<Map<string, string[]>> {
    const rows = await this.database.shared(async (_, client) => {
      const sql = `SELECT vendor, array_agg(DISTINCT region) AS regions FROM prices WHERE region IS NOT NULL AND ${IN_FORCE} GROUP BY vendor`;
      return (await client.query<{ vendor: string; regions: string[] }>(sql, [this.snapshotId])).rows;
    });
    return new Map(rows.map(({ vendor, regions }) => [vendor, regions]));
  }
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
