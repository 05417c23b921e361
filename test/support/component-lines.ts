import type { Component, ComponentGroup, Skip } from "../../src/model/component.js";
import type { Json, Mask } from "../../src/model/json.js";
import type { Resource } from "../../src/model/resource.js";
import type { UsageValues } from "../../src/model/usage.js";
import { billGraph } from "../../src/price/bill.js";
import { findFreeType, findResource } from "../../src/resources/index.js";
import { graph, resource } from "./graph.js";

interface Situation {
  readonly usage?: UsageValues;
  readonly region?: string;
  readonly unknown?: Mask;
  /** The attributes that the configuration sets, where it is at hand: `size`, `root_block_device.volume_size`. */
  readonly written?: readonly string[];
  /** Resources that the attribute refers to. */
  readonly references?: Readonly<Record<string, readonly Resource[]>>;
  /** Resources of a type that refer to this one. */
  readonly referrers?: Readonly<Record<string, readonly Resource[]>>;
}

interface Billed {
  readonly components: readonly Component[];
  readonly skips: readonly Skip[];
}

/** What one resource is billed for, groups flattened into `Group / Component`. */
export function bill(type: string, values: Record<string, Json> = {}, situation: Situation = {}): Billed {
  const region = situation.region === undefined ? {} : { region: { name: situation.region, from: "provider" as const } };
  const subject = resource(`${type}.subject`, values, {
    ...region,
    ...(situation.unknown === undefined ? {} : { unknown: situation.unknown }),
  });
  const usage = { file: null, valuesFor: (wanted: string) => (wanted === type ? (situation.usage ?? {}) : {}) };
  const related = {
    ...graph(subject),
    references: (_: Resource, attribute: string) => situation.references?.[attribute] ?? [],
    referrers: (_: Resource, wanted: string) => situation.referrers?.[wanted] ?? [],
    isWritten: (_: Resource, ...path: string[]) => situation.written?.includes(path.join(".")),
  };

  const [result] = billGraph(related, { findResource, findFreeType }, { usage, today: "2026-06-01", nonProduction: false });
  if (result?.kind !== "billed") return { components: [], skips: [] };
  return { components: flatten(result.components, result.groups, ""), skips: result.skips };
}

/** `name: quantity unit` of every component; `?` stands for a quantity that depends on usage. Zero quantities are not shown to anybody. */
export function lines(type: string, values: Record<string, Json> = {}, situation: Situation = {}): string[] {
  const shown = bill(type, values, situation).components.filter(({ monthlyQuantity }) => monthlyQuantity !== 0);
  return shown.map(({ name, monthlyQuantity, unit }) => `${name}: ${monthlyQuantity ?? "?"} ${unit}`);
}

function flatten(components: readonly Component[], groups: readonly ComponentGroup[], path: string): Component[] {
  const own = components.map((component) => ({ ...component, name: path + component.name }));
  return [...own, ...groups.flatMap((group) => flatten(group.components, group.groups, `${path}${group.name} / `))];
}
