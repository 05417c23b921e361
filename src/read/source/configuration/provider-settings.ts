import type { ProviderSettings } from "../../place.js";
import { regionFromSettings } from "../../region.js";
import type { ResourceDraft } from "../../resource-draft.js";
import { toJson } from "../values/to-json.js";
import { isMapping, isSequence, type Value } from "../values/value.js";
import type { DeclaredResource } from "./declared-resources.js";
import type { DeclaredInstance } from "./module.js";
import { findProvider, providerKey, setting, type ProviderConfiguration } from "./providers.js";

/** Says what the provider block of each resource tells of it. */
export function providerSettings(declared: readonly DeclaredResource[]): (resource: ResourceDraft) => ProviderSettings {
  const instances = new Map<ResourceDraft, DeclaredInstance>();
  for (const { resource, instance } of declared) instances.set(resource, instance);
  const known = new Map<ProviderConfiguration, ProviderSettings>();

  return (resource) => {
    const instance = instances.get(resource);
    const key = instance ? providerKey(instance.declaration) : resource.provider;
    const configuration = instance ? findProvider(instance.module, key) : null;
    if (configuration === null) return { key, region: null, defaultTags: null };
    let settings = known.get(configuration);
    if (settings === undefined) known.set(configuration, (settings = settingsOf(configuration, resource.provider)));
    return settings;
  };
}

function settingsOf(configuration: ProviderConfiguration, provider: string): ProviderSettings {
  const settings: Record<string, string> = {};
  for (const name of ["region", "zone"]) {
    const value = setting(configuration, name);
    if (value?.kind === "string" && !value.sensitive) settings[name] = value.value;
  }
  return { key: configuration.key, region: regionFromSettings(provider, settings), defaultTags: defaultTags(configuration) };
}

/** `default_tags { tags = {...} }` of AWS, `default_labels = {...}` of Google. */
function defaultTags(configuration: ProviderConfiguration): Record<string, string> | null {
  const blocks = setting(configuration, "default_tags");
  const block = blocks && isSequence(blocks) ? blocks.items[0] : blocks;
  const tags = block && isMapping(block) ? (block.entries.get("tags") ?? null) : setting(configuration, "default_labels");
  return tags && isMapping(tags) ? textsOf(tags) : null;
}

function textsOf(tags: Value): Record<string, string> {
  const { json } = toJson(tags);
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(typeof json === "object" && json !== null ? json : {})) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") texts[name] = String(value);
  }
  return texts;
}
