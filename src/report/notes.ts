import type { Estimate, PricedComponent, PricedGroup, PricedResource } from "../model/estimate.js";
import type { SkipReason } from "../model/component.js";
import { plural } from "./format.js";
import { borrowedPrices, oldPrices } from "./price-marks.js";

/** What a reader of an estimate must know beside its total: counted, named, with the remedy. Every format shows it. */
export interface Note<Reason = SkipReason | CautionReason> {
  readonly reason: Reason;
  readonly count: number;
  readonly title: string;
  readonly remedy: string;
  /** The places, most telling first. */
  readonly items: readonly string[];
}

/** What is in the total with a price that somebody should look at. */
export type CautionReason = "price-of-other-region" | "price-old";

/** Prices that are missing: they, and they alone, count under `--strict`. */
export function isMissingPrice({ reason }: Note): boolean {
  return reason === "price-not-found" || reason === "price-ambiguous";
}

/** What is not in the total. */
export function notesOf(estimate: Estimate): Note<SkipReason>[] {
  const found = new Map<SkipReason, string[]>();
  const usage = new UsageParts();
  const add = (reason: SkipReason, item: string): void => {
    const items = found.get(reason);
    if (items) items.push(item);
    else found.set(reason, [item]);
  };

  for (const [type, n] of Object.entries(estimate.summary.unmapped).sort((a, b) => b[1] - a[1]))
    for (let i = 0; i < n; i++) add("no-mapping", type);
  for (const resource of estimate.resources) {
    for (const skip of resource.skips)
      add(skip.reason, skip.reason === "unknown-region" ? resource.address : `${resource.address}: ${skip.detail}`);
    for (const component of componentsOf(resource)) {
      if (component.status === "usage-required") usage.add(resource, component);
      if (component.status !== "priced") add(component.status, describe(resource, component));
    }
  }

  return ORDER.flatMap((reason) => {
    const items = found.get(reason);
    if (!items) return [];
    const named = reason === "usage-required" ? usage.items() : counted(items);
    return [{ reason, count: items.length, title: TITLES[reason](items.length), remedy: REMEDIES[reason], items: named }];
  });
}

/** What depends on usage, by type: a usage file gives it by type, and ten buckets are not ten messages. */
class UsageParts {
  private readonly byType = new Map<string, { readonly addresses: Set<string>; readonly names: Set<string> }>();

  add({ type, address }: PricedResource, { component }: PricedComponent): void {
    let parts = this.byType.get(type);
    if (!parts) {
      parts = { addresses: new Set(), names: new Set() };
      this.byType.set(type, parts);
    }
    parts.addresses.add(address);
    parts.names.add(component.name);
  }

  /** The types that most resources have first. */
  items(): string[] {
    const types = [...this.byType].sort(([, a], [, b]) => b.addresses.size - a.addresses.size);
    return types.map(([type, { addresses, names }]) => {
      const [only] = addresses;
      const owner = addresses.size === 1 ? (only ?? type) : `${type} (${addresses.size} resources)`;
      const shown = [...names].slice(0, SHOWN_NAMES).join("; ");
      return `${owner}: ${shown}${names.size > SHOWN_NAMES ? `; and ${names.size - SHOWN_NAMES} more` : ""}`;
    });
  }
}

const SHOWN_NAMES = 5;

/** What is in the total, but only as good as the price it comes from. */
export function cautionsOf(estimate: Estimate): Note<CautionReason>[] {
  const borrowed: string[] = [];
  const old: string[] = [];
  const sound = new Set<PricedComponent>(); // resources that are alike share their lines
  for (const resource of estimate.resources) {
    for (const line of componentsOf(resource)) {
      if (sound.has(line)) continue;
      const [elsewhere, before] = [borrowedPrices(line), oldPrices(line, estimate)];
      if (elsewhere.length + before.length === 0) sound.add(line);
      const name = `${resource.address}: ${line.component.name}`;
      for (const { region } of elsewhere) borrowed.push(`${name} (price of ${region ?? "no region"})`);
      for (const { source, date } of before) old.push(`${name} (${date}, ${source})`);
    }
  }
  const notes: Note<CautionReason>[] = [];
  if (borrowed.length > 0)
    notes.push({
      reason: "price-of-other-region",
      count: borrowed.length,
      title: `${plural(borrowed.length, "price")} of another region`,
      remedy: "The wanted region has no price; --price-fallback-region allowed another's.",
      items: counted(borrowed),
    });
  if (old.length > 0)
    notes.push({
      reason: "price-old",
      count: old.length,
      title: `${plural(old.length, "price")} from before ${estimate.pricesOldBefore ?? ""}`,
      remedy: "The vendor may have changed them since; --max-price-age sets the limit.",
      items: counted(old),
    });
  return notes;
}

const ORDER: readonly SkipReason[] = [
  "price-not-found",
  "price-ambiguous",
  "unknown-attribute",
  "unknown-region",
  "no-mapping",
  "usage-required",
];

const TITLES: Readonly<Record<SkipReason, (n: number) => string>> = {
  "price-not-found": (n) => `${plural(n, "price")} not found`,
  "price-ambiguous": (n) => `${plural(n, "price")} ambiguous`,
  "unknown-attribute": (n) => `${plural(n, "part")} not priced: an attribute is not known before apply`,
  "unknown-region": (n) => `${plural(n, "part")} not priced: the region is not known`,
  "no-mapping": (n) => `${plural(n, "resource")} of a type that Terratrim does not price`,
  "usage-required": (n) => `${plural(n, "part")} depend${n === 1 ? "s" : ""} on usage`,
};

const REMEDIES: Readonly<Record<SkipReason, string>> = {
  "price-not-found": "The price book has no such price; it is not counted as zero. `terratrim prices status` shows what is known.",
  "price-ambiguous": "Several prices match; none was chosen.",
  "unknown-attribute": "Price the plan after the values are known, or set them.",
  "unknown-region": "Set the region in the provider block or in AWS_REGION.",
  "no-mapping": "They may cost money.",
  "usage-required": "Only unit prices are shown. Give quantities with --usage-file, or let --usage-defaults assume them.",
};

/** The lines of a part, those of its groups included. */
export function componentsOf({
  components,
  groups,
}: Pick<PricedResource | PricedGroup, "components" | "groups">): readonly PricedComponent[] {
  return groups.length === 0 ? components : [...components, ...groups.flatMap(componentsOf)];
}

function describe(resource: PricedResource, { component, status, nearestRegion, listedIn }: PricedComponent): string {
  const place = listedIn !== undefined ? `listed in ${listedIn}, no rate given` : nearestRegion ? `known in ${nearestRegion}` : "";
  const near = status === "price-not-found" && place !== "" ? ` (${place})` : "";
  return `${resource.address}: ${component.name}${near}`;
}

function counted(items: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].map(([item, n]) => (n === 1 ? item : `${item} (${n})`));
}
