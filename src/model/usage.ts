import type { SourceRange } from "./diagnostic.js";

/** The usage keys of a resource type, in the names of `infracost-usage.yml`. A nested object is a group of keys, a list of one group a list of groups. */
export interface UsageKeys {
  readonly [key: string]: "number" | "string" | "boolean" | UsageKeys | readonly [UsageKeys];
}

/** Values for one resource from a usage file, in Infracost's key names; groups of keys nest. */
export type UsageValues = { readonly [key: string]: string | number | boolean | UsageValues | readonly UsageValues[] };

/** The usage of a project: values by address (with `[*]` wildcards) over values by type over built-in defaults. */
export interface Usage {
  /** Values for a resource, most specific first; an empty object when there are none. */
  valuesFor(type: string, address: string): UsageValues;
  /** The addresses of a type that the file names, for things that exist in usage files only. */
  addressesOf?(type: string): readonly string[];
  /** The addresses that the file names, each with its place; with `[*]` where it stands for any instance key. */
  readonly addresses?: ReadonlyMap<string, SourceRange>;
  /** The name to show in reports, for example `infracost-usage.yml`; null when no file was given. */
  readonly file: string | null;
}

export const NO_USAGE: Usage = { valuesFor: () => ({}), file: null };

/** How much a project uses of what nobody measured yet. */
export const USAGE_SIZES = ["small", "medium", "large"] as const;
export type UsageSize = (typeof USAGE_SIZES)[number];

/** Values over values, group by group. */
export function mergeUsage(under: UsageValues, over: UsageValues): UsageValues {
  const merged: Record<string, UsageValues[string]> = { ...under };
  for (const key in over) {
    const above = over[key];
    const below = merged[key];
    if (above !== undefined) merged[key] = isGroup(above) && isGroup(below) ? mergeUsage(below, above) : above;
  }
  return merged;
}

function isGroup(value: UsageValues[string] | undefined): value is UsageValues {
  return typeof value === "object" && !Array.isArray(value);
}
