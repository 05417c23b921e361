import type { Attributes } from "../model/attributes.js";
import type { AddedProduct, Component, ComponentGroup } from "../model/component.js";
import { HOURS_PER_MONTH } from "../model/money.js";
import type { PriceQuery } from "../model/price.js";
import type { UsageKeys, UsageValues } from "../model/usage.js";

export type { UsageKeys } from "../model/usage.js";

/** The values that a file may give for those keys: every one optional. */
export type UsageOf<K> = {
  readonly [P in keyof K]?: K[P] extends "number"
    ? number
    : K[P] extends "string"
      ? string
      : K[P] extends "boolean"
        ? boolean
        : K[P] extends readonly [infer G]
          ? readonly UsageOf<G>[]
          : UsageOf<K[P]>;
};

/** Another resource that this one refers to, or that refers to it. */
export interface Related {
  readonly address: string;
  readonly type: string;
  readonly attributes: Attributes;
  readonly usage: UsageValues;
  references(attribute: string): readonly Related[];
  referrers(type: string, attribute: string): readonly Related[];
}

export interface ResourceContext<U = UsageValues> {
  readonly address: string;
  readonly type: string;
  readonly attributes: Attributes;
  /** The region; reading it where it is not known skips the part with `unknown-region`. */
  readonly region: string;
  readonly usage: U;
  /** ISO date that date-dependent prices assume. */
  readonly today: string;
  /** Development and test prices are asked for where the vendor has them. */
  readonly nonProduction: boolean;
  references(attribute: string): readonly Related[];
  referrers(type: string, attribute: string): readonly Related[];
  /** Every resource of a type, for what is joined by a name that is written out on both sides. */
  all(type: string): readonly Related[];
}

/** What a mapping returns. A function is evaluated on its own: when it meets an unknown attribute only that part is skipped. */
export type Part = Component | ComponentGroup | NamedParts | null | readonly Part[] | (() => Part);

/** Parts that make a group of that name, each evaluated on its own. */
interface NamedParts {
  readonly name: string;
  readonly parts: readonly Part[];
}

export interface ResourceDefinition {
  /** The Terraform types that are billed this way; the first one is the canonical name. */
  readonly types: readonly string[];
  /** The vendor's pricing page, or the price-list attributes, that the mapping follows. */
  readonly source: string;
  readonly usage: UsageKeys;
  components(context: ResourceContext): Part;
}

export function defineResource<const K extends UsageKeys>(
  definition: Pick<ResourceDefinition, "source"> & {
    type: string | readonly string[];
    usage?: K;
    components(context: ResourceContext<UsageOf<K>>): Part;
  },
): ResourceDefinition {
  const { type, usage, ...rest } = definition;
  const types = typeof type === "string" ? [type] : type;
  // Usage files are checked against the keys before they get here, so a definition may be called with any usage.
  return { ...rest, types, usage: usage ?? {} } as unknown as ResourceDefinition;
}

interface MeteredOptions {
  /** Base units of the price list in one shown unit. Quantities are always given in base units. */
  readonly per?: number;
  /** The quantity comes from the configuration, not from usage. */
  readonly usageBased?: boolean;
  /** Whether the quantity counts every hour of a month; only what usage decides by the hour has to say so. */
  readonly allMonth?: boolean;
  readonly discount?: number;
  /** The price of one base unit that a usage value states. */
  readonly statedPrice?: string;
}

/** Billed by the hour, all month. `count` instances of it. */
export function hourly(
  name: string,
  query: PriceQuery,
  count = 1,
  options: { unit?: string; usageBased?: boolean; hours?: number; addedProducts?: readonly AddedProduct[] } = {},
): Component {
  const hours = options.hours ?? HOURS_PER_MONTH;
  return {
    name,
    unit: options.unit ?? "hours",
    unitMultiplier: 1,
    monthlyQuantity: hours * count,
    usageBased: options.usageBased ?? false,
    ...(hours === HOURS_PER_MONTH ? { allMonth: true } : {}),
    query,
    ...(options.addedProducts === undefined ? {} : { addedProducts: options.addedProducts }),
  };
}

/** A quantity that the configuration fixes, in base units a month. */
export function fixed(name: string, unit: string, query: PriceQuery, quantity: number, options: MeteredOptions = {}): Component {
  return metered(name, unit, query, quantity, { usageBased: false, ...options });
}

/** A quantity that usage decides, in base units a month; undefined or null when nobody gave it. */
export function metered(
  name: string,
  unit: string,
  query: PriceQuery,
  quantity: number | null | undefined,
  options: MeteredOptions = {},
): Component {
  const { per = 1, usageBased = true } = options;
  // A monthly unit of an hourly price, or hours and seconds that the configuration fixes.
  const allMonth = options.allMonth ?? (per === HOURS_PER_MONTH || (!usageBased && /(hours|seconds)$/.test(unit)));
  return {
    name,
    unit,
    unitMultiplier: per,
    monthlyQuantity: quantity === null || quantity === undefined ? null : quantity / per,
    usageBased,
    ...(allMonth ? { allMonth } : {}),
    query,
    ...(options.discount === undefined ? {} : { discount: options.discount }),
    ...(options.statedPrice === undefined ? {} : { statedPrice: options.statedPrice }),
  };
}

export interface Tier {
  /** Added to the name in brackets: `first 10TB`. */
  readonly label: string;
  /** End of the tier in base units; absent in the last. */
  readonly upTo?: number;
}

/**
 * A quantity priced in tiers: one component for each tier it reaches, asked for by `startUsageAmount` in base units.
 * Without a quantity the first tier is shown with its unit price. A list that begins with a free tier has the first of `tiers` after it.
 */
export function tiered(
  name: string,
  unit: string,
  query: PriceQuery,
  quantity: number | null | undefined,
  tiers: readonly Tier[],
  options: MeteredOptions & { readonly free?: number } = {},
): Component[] {
  const components: Component[] = [];
  let start = options.free ?? 0;
  for (const tier of tiers) {
    const end = tier.upTo ?? Infinity;
    const tierQuery = { ...query, terms: { ...query.terms, startUsageAmount: String(start) } };
    if (quantity === null || quantity === undefined) return [metered(`${name} (${tier.label})`, unit, tierQuery, null, options)];
    if (quantity > start || components.length === 0)
      components.push(metered(`${name} (${tier.label})`, unit, tierQuery, Math.max(0, Math.min(quantity, end) - start), options));
    start = end;
  }
  return components;
}

/** A named part of the resource. Empty groups are left out. */
export function group(name: string, ...parts: Part[]): Part {
  return { name, parts };
}

/** Flattens parts, in order, into components and groups. */
export function collect(part: Part, components: Component[], groups: ComponentGroup[], onError?: (error: unknown) => void): void {
  if (part === null) return;
  if (typeof part === "function") {
    try {
      collect(part(), components, groups, onError);
    } catch (error) {
      if (!onError) throw error;
      onError(error);
    }
  } else if (isList(part)) {
    for (const item of part) collect(item, components, groups, onError);
  } else if ("parts" in part) {
    const named: ComponentGroup & { components: Component[]; groups: ComponentGroup[] } = { name: part.name, components: [], groups: [] };
    collect(part.parts, named.components, named.groups, onError);
    if (named.components.length + named.groups.length > 0) groups.push(named);
  } else if ("query" in part) {
    components.push(part);
  } else {
    groups.push(part);
  }
}

function isList(part: Component | ComponentGroup | NamedParts | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}
