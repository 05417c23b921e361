import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

import {
  TERM_NAMES,
  type BlockEntry,
  type Column,
  type EncodedBlock,
  type PatternEntry,
  type SnapshotIndex,
  type SourceEntry,
} from "../../src/adapters/files/snapshot/format.js";
import { purchaseKind } from "../../src/model/price-terms.js";
import type { Vendor } from "../../src/model/price.js";
import { rowKey, type BuildRow } from "./row.js";

/** Writes the rows as the snapshot's files; the same rows give the same bytes. */
export function writeSnapshot(rows: readonly BuildRow[], folder: string): SnapshotIndex {
  const sources = new SourceTable(rows);
  const files = new Map<string, { readonly region: string; readonly vendor: Vendor; readonly blocks: Map<string, BuildRow[]> }>();
  for (const row of rows) {
    const region = row.region ?? "";
    const name = `${row.vendor}/${region === "" ? "no-region" : region.toLowerCase().replaceAll(/[^a-z0-9-]/g, "_")}.bin`;
    const file = files.get(name) ?? { region, vendor: row.vendor, blocks: new Map<string, BuildRow[]>() };
    files.set(name, file);
    if (file.region !== region) throw new Error(`${name} would hold ${file.region} and ${region}`);
    const key = purchaseKind(row.terms) === "reserved" ? `${row.service}#reserved` : row.service;
    const block = file.blocks.get(key);
    if (block) block.push(row);
    else file.blocks.set(key, [row]);
  }
  const hash = createHash("sha256");
  const vendors: Partial<Record<Vendor, Record<string, string>>> = {};
  for (const vendor of ["aws", "azure", "gcp"] as const) {
    rmSync(join(folder, vendor), { recursive: true, force: true });
    mkdirSync(join(folder, vendor), { recursive: true });
  }
  for (const [name, { region, vendor, blocks }] of sortedEntries(files)) {
    const bytes = encodeFile(blocks, sources);
    hash.update(name).update(bytes);
    writeFileSync(join(folder, name), bytes);
    (vendors[vendor] ??= {})[region] = name;
  }
  const date = rows.reduce((newest, { source }) => (source.date > newest ? source.date : newest), "");
  const index: SnapshotIndex = {
    format: 1,
    id: `snapshot:${date}:${hash.digest("hex").slice(0, 6)}`,
    date,
    sources: sources.entries,
    vendors,
  };
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
  return index;
}

/** Bytes of the files of a snapshot. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

function encodeFile(blocks: ReadonlyMap<string, readonly BuildRow[]>, sources: SourceTable): Buffer {
  const parts: Buffer[] = [];
  const entries: Record<string, BlockEntry> = {};
  let offset = 0;
  for (const [key, rows] of sortedEntries(blocks)) {
    const bytes = brotliCompressSync(JSON.stringify(encodeBlock(rows, sources)), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
    });
    const dates = rows.map(({ source }) => source.date).sort();
    entries[key] = [offset, bytes.length, rows.length, dates[0] ?? "", dates.at(-1) ?? ""];
    parts.push(bytes);
    offset += bytes.length;
  }
  const directory = Buffer.from(JSON.stringify(entries));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(directory.length);
  return Buffer.concat([length, directory, ...parts]);
}

function encodeBlock(unsorted: readonly BuildRow[], sources: SourceTable): EncodedBlock {
  const rows = unsorted
    .map((row) => ({ row, key: rowKey(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
  const strings: (string | PatternEntry)[] = [""];
  const places = new Map<string, number>([['""', 0]]);
  const place = (value: string | PatternEntry | null | undefined): number => {
    const key = JSON.stringify(value ?? "");
    let at = places.get(key);
    if (at === undefined) {
      at = strings.push(value ?? "") - 1;
      places.set(key, at);
    }
    return at;
  };
  const column = (read: (row: BuildRow) => string | PatternEntry | null | undefined): Column =>
    shorten(rows.map((row) => place(read(row))));
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.attributes)))].sort();
  const terms = TERM_NAMES.filter((name) => rows.some((row) => row.terms[name] !== undefined));
  return {
    rows: rows.length,
    strings,
    attributes: Object.fromEntries(names.map((name) => [name, column((row) => row.attributes[name])])),
    family: column((row) => row.family),
    unit: column((row) => row.unit),
    amount: column((row) => row.amount),
    currency: column((row) => row.currency),
    source: shorten(rows.map((row) => sources.position(row))),
    terms: Object.fromEntries(terms.map((name) => [name, column((row) => row.terms[name])])),
  };
}

function shorten(column: number[]): Column {
  const [first = 0] = column;
  return column.every((entry) => entry === first) ? first : column;
}

class SourceTable {
  readonly entries: SourceEntry[];
  private readonly positions: Map<string, number>;

  constructor(rows: readonly BuildRow[]) {
    const keys = [...new Set(rows.map(({ source }) => sourceKey(source)))].sort();
    this.entries = keys.map((key) => JSON.parse(key) as SourceEntry); // a key is the JSON of a source
    this.positions = new Map(keys.map((key, index) => [key, index]));
  }

  position(row: BuildRow): number {
    return this.positions.get(sourceKey(row.source)) ?? 0;
  }
}

function sourceKey({ name, date, precision, licence }: BuildRow["source"]): string {
  return JSON.stringify({ name, date, precision, licence });
}

function sortedEntries<V>(map: ReadonlyMap<string, V>): [string, V][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
