import type { Vendor } from "../model/price.js";
import { columns } from "./columns.js";
import { formatQuantity } from "./format.js";

interface Shard {
  readonly vendor: Vendor;
  readonly service: string;
  readonly region: string | null;
  readonly rows: number;
  readonly oldest: string;
  readonly newest: string;
}

/** What the price book knows: services of each vendor with their regions, rows and dates. */
export function priceStatus(book: string, shards: readonly Shard[]): string {
  const services = new Map<string, Shard[]>();
  for (const shard of shards) {
    const key = `${shard.vendor}\u0000${shard.service}`;
    services.set(key, [...(services.get(key) ?? []), shard]);
  }
  const rows = [...services.values()].map((list) => serviceRow(list));
  const total = shards.reduce((sum, { rows: n }) => sum + n, 0);
  return `${columns([["Vendor", "Service", "Regions", "Prices", "Oldest", "Newest"], ...rows], [2, 3])}\n\n${formatQuantity(total)} prices in ${book}\n`;
}

function serviceRow(list: readonly Shard[]): string[] {
  const [first] = list;
  const dates = (pick: (shard: Shard) => string): string[] => list.map(pick).sort();
  return [
    first?.vendor ?? "",
    first?.service ?? "",
    String(list.length),
    formatQuantity(list.reduce((sum, { rows }) => sum + rows, 0)),
    dates(({ oldest }) => oldest)[0] ?? "",
    dates(({ newest }) => newest).at(-1) ?? "",
  ];
}
