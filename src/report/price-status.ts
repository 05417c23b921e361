import type { PriceShard } from "../model/price.js";
import { columns } from "./columns.js";
import { formatQuantity } from "./format.js";

/** What the price book knows: services of each vendor, or each of their regions, with rows and dates. */
export function priceStatus(
  book: string,
  shards: readonly PriceShard[],
  { regions, bytes }: { readonly regions: boolean; readonly bytes: number | null } = { regions: false, bytes: null },
): string {
  const services = new Map<string, PriceShard[]>();
  for (const shard of shards) {
    const key = `${shard.vendor}\u0000${shard.service}\u0000${regions ? (shard.region ?? "") : ""}`;
    services.set(key, [...(services.get(key) ?? []), shard]);
  }
  const rows = [...services.values()].map((list) => serviceRow(list, regions));
  const total = shards.reduce((sum, { rows: n }) => sum + n, 0);
  const size = bytes === null ? "" : `, ${(bytes / 1_048_576).toFixed(1)} MiB on disk`;
  const head = ["Vendor", "Service", regions ? "Region" : "Regions", "Prices", "Oldest", "Newest"];
  return `${columns([head, ...rows], regions ? [3] : [2, 3])}\n\n${formatQuantity(total)} prices in ${book}${size}\n`;
}

interface Sync {
  readonly feed: string;
  readonly status: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly snapshotId: number | null;
  readonly error: string | null;
}

/** The last synchronization of each list with its vendor. */
export function syncStatus(syncs: readonly Sync[]): string {
  if (syncs.length === 0) return "\nNo list was synchronized yet: terratrim prices sync --help\n";
  const rows = syncs.map(({ feed, status, startedAt, finishedAt, snapshotId, error }) => [
    feed,
    status,
    (finishedAt ?? startedAt).slice(0, 16).replace("T", " "),
    snapshotId === null ? "" : `prices:${snapshotId}`,
    error ?? "",
  ]);
  return `\n${columns([["List", "Status", "When (UTC)", "Prices since", "Error"], ...rows], [])}\n`;
}

function serviceRow(list: readonly PriceShard[], regions: boolean): string[] {
  const [first] = list;
  const dates = (pick: (shard: PriceShard) => string): string[] => list.map(pick).sort();
  return [
    first?.vendor ?? "",
    first?.service ?? "",
    regions ? (first?.region ?? "-") : String(list.length),
    formatQuantity(list.reduce((sum, { rows }) => sum + rows, 0)),
    dates(({ oldest }) => oldest)[0] ?? "",
    dates(({ newest }) => newest).at(-1) ?? "",
  ];
}
