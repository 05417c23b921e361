import type { Diagnostic, Gap } from "../model/diagnostic.js";
import { plural } from "./format.js";

/** What was missing from the input or assumed in its place, gathered by kind. Every format shows it. */
export interface GapNote {
  readonly kind: Gap["kind"];
  readonly title: string;
  readonly remedy: string;
  readonly items: readonly string[];
}

export function gapsOf(diagnostics: readonly Diagnostic[]): GapNote[] {
  return [modules, variables, regions, zones, instances, expressions].flatMap((gather) => gather(diagnostics) ?? []);
}

type GapOf<K extends Gap["kind"]> = Extract<Gap, { kind: K }>;

interface Found<K extends Gap["kind"]> {
  readonly gap: GapOf<K>;
  readonly diagnostic: Diagnostic;
}

function found<K extends Gap["kind"]>(diagnostics: readonly Diagnostic[], kind: K): Found<K>[] {
  return diagnostics.flatMap(
    (diagnostic) => (diagnostic.gap?.kind === kind ? [{ gap: diagnostic.gap as GapOf<K>, diagnostic }] : []), // the kind decides the type
  );
}

function modules(diagnostics: readonly Diagnostic[]): GapNote | null {
  const missing = found(diagnostics, "module");
  if (missing.length === 0) return null;
  const commands = unique(missing.flatMap(({ gap }) => (gap.command === null ? [] : [`\`${gap.command}\``])));
  const fetched = missing.some(({ gap }) => gap.source === null || !gap.source.startsWith("."));
  const directory = fetched ? "name a directory that holds them with --module-mirror" : "";
  const remedies = [commands.length === 0 ? "" : `run ${commands.join(" and ")}`, directory]
    .filter((remedy) => remedy !== "")
    .join(", or ");
  const remedy =
    remedies === "" ? "Those with a local source are not in this checkout." : `${remedies[0]?.toUpperCase() ?? ""}${remedies.slice(1)}.`;
  return {
    kind: "module",
    title: `${plural(missing.length, "module")} not at hand`,
    remedy: `The resources inside are missing; the rest is priced. ${remedy}`,
    items: missing.map(({ gap, diagnostic }) =>
      [gap.name, gap.source ?? "of unknown source", gap.version ?? "", placeOf(diagnostic)].filter((text) => text !== "").join("  "),
    ),
  };
}

function variables(diagnostics: readonly Diagnostic[]): GapNote | null {
  const missing = found(diagnostics, "variable");
  if (missing.length === 0) return null;
  const names = unique(missing.map(({ gap }) => (gap.module === "" ? gap.name : `${gap.module}: ${gap.name}`)));
  return {
    kind: "variable",
    title: `${plural(names.length, "variable")} without a value`,
    remedy: "What depends on them is unknown. Give them with --terraform-var NAME=VALUE or in a .tfvars file.",
    items: names,
  };
}

function regions(diagnostics: readonly Diagnostic[]): GapNote[] {
  return found(diagnostics, "region").map(({ gap: { name, provider, resources, inferred } }) => ({
    kind: "region",
    title: `Region ${name} assumed for ${plural(resources, "resource")} of provider ${provider}`,
    remedy: inferred
      ? "The other resources of this provider are there."
      : `Nothing tells it. Set the region of the provider${provider.startsWith("aws") ? ", or AWS_REGION" : ""}.`,
    items: [],
  }));
}

function zones(diagnostics: readonly Diagnostic[]): GapNote | null {
  const names = unique(found(diagnostics, "zones").map(({ gap }) => `${gap.name}a, ${gap.name}b, ${gap.name}c`));
  if (names.length === 0) return null;
  return { kind: "zones", title: "Availability zones assumed", remedy: "The account is not asked which ones it has.", items: names };
}

function instances(diagnostics: readonly Diagnostic[]): GapNote | null {
  const assumed = found(diagnostics, "instances");
  if (assumed.length === 0) return null;
  return {
    kind: "instances",
    title: `One instance assumed for ${plural(assumed.length, "block")}`,
    remedy: "Their count or for_each is not known. Give the variables it depends on, or price a plan.",
    items: assumed.map(({ gap, diagnostic }) => `${gap.name}  ${placeOf(diagnostic)}`.trimEnd()),
  };
}

function expressions(diagnostics: readonly Diagnostic[]): GapNote | null {
  const failed = found(diagnostics, "expression");
  if (failed.length === 0) return null;
  const byReason = new Map<string, string[]>();
  for (const { gap, diagnostic } of failed) byReason.set(gap.name, [...(byReason.get(gap.name) ?? []), placeOf(diagnostic)]);
  const items = Array.from(byReason, ([reason, places]) => {
    const [first = ""] = places;
    return `${first}${places.length > 1 ? ` and ${places.length - 1} more` : ""}: ${reason}`;
  });
  return { kind: "expression", title: `${plural(failed.length, "expression")} could not be evaluated`, remedy: "They are unknown.", items };
}

function placeOf({ range }: Diagnostic): string {
  return range ? `${range.file}:${range.line}` : "";
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
