import type { Diagnostic } from "../model/diagnostic.js";
import type { Region } from "../model/resource.js";
import { azureRegion, regionFromValues, regionFromZone } from "./region.js";
import { RegionFallback, type ReadOptions } from "./region-fallback.js";
import type { ResourceDraft } from "./resource-draft.js";

/** What a provider block tells of the resources that it creates. */
export interface ProviderSettings {
  readonly key: string;
  readonly region: string | null;
  readonly defaultTags: Readonly<Record<string, string>> | null;
}

/** Gives every resource its region: its own attributes first, then its provider block, then {@link RegionFallback}. */
export function placeResources(
  resources: readonly ResourceDraft[],
  settingsOf: (resource: ResourceDraft) => ProviderSettings,
  options: ReadOptions,
  diagnostics: Diagnostic[],
): void {
  const fallback = new RegionFallback(options);
  for (const resource of resources) {
    const own = regionFromValues(resource.provider, resource.values);
    if (own !== null) resource.region = { name: own, from: "resource" };
    if (!RegionFallback.applies(resource.provider)) continue;
    const settings = settingsOf(resource);
    if (settings.defaultTags) resource.defaultTags = settings.defaultTags;
    resource.region ??= providerRegion(settings) ?? zoneRegion(resource);
    if (resource.region) fallback.placed(settings.key, resource);
    else fallback.unplaced(settings.key, resource);
  }
  placeInGroups(resources);
  fallback.resolve(diagnostics);
}

function providerRegion({ region }: ProviderSettings): Region | null {
  return region === null ? null : { name: region, from: "provider" };
}

function zoneRegion({ provider, values }: ResourceDraft): Region | null {
  const name = regionFromZone(provider, values);
  return name === null ? null : { name, from: "resource" };
}

/** Azure children without a location are where their resource group is. */
function placeInGroups(resources: readonly ResourceDraft[]): void {
  const waiting = resources.filter(({ provider, region }) => provider === "azurerm" && region === null);
  if (waiting.length === 0) return;
  const groups = new Map<string, string>();
  for (const { type, values } of resources) {
    const location = type === "azurerm_resource_group" ? azureRegion(values["location"]) : null;
    if (location !== null && typeof values["name"] === "string") groups.set(values["name"], location);
  }
  for (const resource of waiting) {
    const group = resource.values["resource_group_name"];
    const location = typeof group === "string" ? groups.get(group) : undefined;
    if (location !== undefined) resource.region = { name: location, from: "resource" };
  }
}
