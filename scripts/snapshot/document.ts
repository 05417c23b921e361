import { writeFileSync } from "node:fs";

import type { Conflict } from "./merge.js";
import type { BuildRow } from "./row.js";
import { TABLES } from "./sources.js";

export interface SnapshotFacts {
  readonly id: string;
  readonly rows: readonly BuildRow[];
  readonly conflicts: readonly Conflict[];
  /** Rates of the table of regional services that stay out. */
  readonly unnamed: readonly { readonly service: string; readonly free: number; readonly unnamed: number }[];
}

/** Writes what the snapshot holds, where it is from and which tables disagreed, as a page for people. */
export function documentSnapshot(file: string, { id, rows, conflicts, unnamed }: SnapshotFacts): void {
  const lines = [
    "# Where the embedded prices come from",
    "",
    "Written by `npm run snapshot`; do not edit.",
    `The snapshot \`${id}\` holds ${rows.length} prices.`,
    "Each price keeps its source, its date and whether the source states it (`exact`) or only bounds it (`derived`): `terratrim prices show` prints them.",
    "All are public list prices of the vendors, carried over as plain figures from the repositories named here.",
    "",
    "## Sources",
    "",
    "| source | repository | licence | prices | oldest | newest |",
    "| --- | --- | --- | ---: | --- | --- |",
    ...sourceLines(rows),
    "",
    "## Left out",
    "",
    ...Object.values(TABLES)
      .filter(({ ship }) => !ship)
      .map(({ name, repository, reason }) => `- \`${name}\` (${repository}): ${reason ?? ""}.`),
    "",
    `Of \`${TABLES.regional.name}\` only rates come in whose usage type AWS's documentation, price lists or published bills state.`,
    "These stay out:",
    "",
    "| service | cost nothing | usage type not known |",
    "| --- | ---: | ---: |",
    ...unnamed.map((count) => `| ${count.service} | ${count.free} | ${count.unnamed} |`),
    "",
    "## Prices by vendor and service",
    "",
    "| vendor | service | regions | prices |",
    "| --- | --- | ---: | ---: |",
    ...serviceLines(rows),
    "",
    "## Conflicts",
    "",
    "Where two sources state different prices for one product, the newer one holds.",
    "",
    "| product | kept | dropped |",
    "| --- | --- | --- |",
    ...conflicts.map(({ key, kept, dropped }) => `| ${key.replaceAll("|", "\\|")} | ${describe(kept)} | ${describe(dropped)} |`),
  ];
  writeFileSync(file, `${lines.join("\n")}\n`);
}

function sourceLines(rows: readonly BuildRow[]): string[] {
  const bySource = groupBy(rows, ({ source }) => source.name);
  return [...bySource]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => {
      const table = Object.values(TABLES).find((candidate) => candidate.name === name);
      const dates = list.map(({ source }) => source.date).sort();
      return `| \`${name}\` | ${table?.repository ?? ""} | ${table?.licence ?? ""} | ${list.length} | ${dates[0] ?? ""} | ${dates.at(-1) ?? ""} |`;
    });
}

function serviceLines(rows: readonly BuildRow[]): string[] {
  const byService = groupBy(rows, ({ vendor, service }) => `${vendor} | ${service}`);
  return [...byService]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => `| ${name} | ${new Set(list.map(({ region }) => region)).size} | ${list.length} |`);
}

function describe({ amount, source, date }: Conflict["kept"]): string {
  return `${amount} (${source}, ${date})`;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
