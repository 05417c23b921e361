import type { PriceBook, PriceCatalogue, PriceShard } from "../../../app/ports.js";
import { homeRegion } from "../../../model/price-terms.js";
import type { Price, PriceAnswer, PriceQuery } from "../../../model/price.js";
import type { PriceBlock } from "../../files/snapshot/block.js";
import { filterTerms, lookupTerms, type WantedTerms } from "../../files/snapshot/wanted-terms.js";
import type { Database } from "../database.js";
import { DatabaseError } from "../database-error.js";
import { candidateBlock } from "./candidate-block.js";
import { keysOfQuery } from "./lookup-keys.js";
import { toPrice, type StoredPrice } from "./stored-price.js";

export interface StoredPriceBook extends PriceBook, PriceCatalogue {
  /** The snapshot that answers, whatever is imported later. */
  readonly snapshotId: number;
}

/** Opens the newest prices, or those of an earlier snapshot. */
export async function openPriceBook(database: Database, snapshotId?: number): Promise<StoredPriceBook> {
  const id = await database.shared(async (_, client) => {
    const condition = snapshotId === undefined ? "" : "WHERE id = $1";
    const { rows } = await client.query<{ id: string }>(`SELECT id FROM price_snapshots ${condition} ORDER BY id DESC LIMIT 1`, snapshotId === undefined ? [] : [snapshotId]);
    return rows[0]?.id;
  });
  if (id === undefined) throw new DatabaseError("prices-missing", snapshotId === undefined ? "The database has no prices." : `The database has no price snapshot ${snapshotId}.`, "Import prices first.");
  return new PostgresPriceBook(database, Number(id));
}

const COLUMNS = "vendor, service, family, region, sku, attributes, terms, amount, currency, unit, source, date, precision";
const IN_FORCE = "snapshot_id <= $1 AND (until_snapshot_id IS NULL OR until_snapshot_id > $1)";

class PostgresPriceBook implements StoredPriceBook {
  private regions: Promise<Map<string, string[]>> | null = null;

  constructor(
    private readonly database: Database,
    readonly snapshotId: number,
  ) {}

  get id(): string {
    return `prices:${this.snapshotId}`;
  }

  async lookup(queries: readonly PriceQuery[]): Promise<readonly PriceAnswer[]> {
    const candidates = await this.candidates(queries);
    const answers = queries.map((query) => answer(candidates, query));
    const missing = queries.filter((query, index) => answers[index] === null && query.region !== null);
    const nearest = await this.nearestRegions(missing);
    return answers.map((found, index) => found ?? { kind: "not-found", nearestRegion: nearest.get(queries[index] as PriceQuery) ?? null }); // answers has one entry per query
  }

  async search(query: PriceQuery): Promise<readonly Price[]> {
    const candidates = await this.candidates([query]);
    return candidates.matching(query, filterTerms(query.terms)).map(toPrice);
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
  private async candidates(queries: readonly PriceQuery[]): Promise<Candidates> {
    if (queries.length === 0) return new Candidates([]);
    const keys = [...new Set(queries.flatMap(keysOfQuery))];
    const rows = await this.database.shared(async (_, client) => {
      // One index probe for each key; an overlap of whole arrays would compare every row with every key.
      const sql = `SELECT DISTINCT ON (id) ${COLUMNS} FROM unnest($2::bigint[]) AS k JOIN prices ON lookup_keys @> ARRAY[k] WHERE ${IN_FORCE} ORDER BY id`;
      return (await client.query<StoredPrice>(sql, [this.snapshotId, keys])).rows;
    });
    return new Candidates(rows);
  }

  /** For each query the region with the longest common beginning of its name that has the price, as the snapshot answers. */
  private async nearestRegions(queries: readonly PriceQuery[]): Promise<Map<PriceQuery, string>> {
    const nearest = new Map<PriceQuery, string>();
    if (queries.length === 0) return nearest;
    const regions = await (this.regions ??= this.readRegions());
    const ranked = queries.map((query) => ({ query, copies: rank(regions.get(query.vendor) ?? [], query).map((region) => ({ ...query, region })) }));
    // Most are found close by; only the others are looked for everywhere.
    let from = 0;
    for (const to of [6, 24, Infinity]) {
      const open = ranked.filter(({ query }) => !nearest.has(query)).map(({ query, copies }) => ({ query, copies: copies.slice(from, to) }));
      const candidates = await this.candidates(open.flatMap(({ copies }) => copies));
      for (const { query, copies } of open) {
        const found = copies.find((copy) => candidates.matching(copy, lookupTerms(copy.terms)).length > 0);
        if (found) nearest.set(query, found.region);
      }
      from = to;
    }
    return nearest;
  }

  private async readRegions(): Promise<Map<string, string[]>> {
    const rows = await this.database.shared(async (_, client) => {
      const sql = `SELECT vendor, array_agg(DISTINCT region) AS regions FROM prices WHERE region IS NOT NULL AND ${IN_FORCE} GROUP BY vendor`;
      return (await client.query<{ vendor: string; regions: string[] }>(sql, [this.snapshotId])).rows;
    });
    return new Map(rows.map(({ vendor, regions }) => [vendor, regions]));
  }
}

/** Candidate rows by place, each place with the matcher over them. */
class Candidates {
  private readonly places = new Map<string, { rows: StoredPrice[]; block: PriceBlock | null }>();

  constructor(rows: readonly StoredPrice[]) {
    for (const row of rows) {
      const key = place(row);
      const known = this.places.get(key);
      if (known) known.rows.push(row);
      else this.places.set(key, { rows: [row], block: null });
    }
  }

  matching(query: PriceQuery, terms: WantedTerms): StoredPrice[] {
    const here = this.places.get(place(query));
    if (!here) return [];
    here.block ??= candidateBlock(here.rows);
    return here.block.match(query, terms).flatMap((row) => here.rows[row] ?? []);
  }
}

function answer(candidates: Candidates, query: PriceQuery): PriceAnswer | null {
  const matches = candidates.matching(query, lookupTerms(query.terms));
  const first = matches[0];
  if (!first) return null;
  const same = matches.every((match) => match.amount === first.amount && match.currency === first.currency);
  return same ? { kind: "found", price: toPrice(first) } : { kind: "ambiguous", prices: matches.map(toPrice) };
}

function place({ vendor, service, region }: Pick<PriceQuery, "vendor" | "service" | "region">): string {
  return `${vendor}\n${service}\n${region ?? ""}`;
}

function rank(regions: readonly string[], { vendor, region }: PriceQuery): string[] {
  const wanted = region ?? "";
  const home = homeRegion(vendor);
  return regions
    .filter((name) => name !== wanted)
    .sort((a, b) => commonPrefix(b, wanted) - commonPrefix(a, wanted) || Number(b === home) - Number(a === home) || (a < b ? -1 : 1));
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
