import type { Json, Mask } from "../model/json.js";
import type { Resource } from "../model/resource.js";

/** The effective tags (AWS, Azure) or labels (Google) of a resource, provider defaults included and sensitive ones left out; null when there are none. */
export function tagsOf(resource: Resource): Readonly<Record<string, string>> | null {
  const tags: Record<string, string> = { ...resource.defaultTags };
  for (const attribute of ["tags", "labels"]) {
    const mask = maskAt(resource.sensitive, attribute);
    if (mask !== true) addStrings(resource.values[attribute], mask, tags);
  }
  return Object.keys(tags).length === 0 ? null : tags;
}

function addStrings(own: Json | undefined, mask: Mask | undefined, tags: Record<string, string>): void {
  if (typeof own !== "object" || own === null || Array.isArray(own)) return;
  for (const key in own) {
    const value = own[key];
    if (typeof value === "string" && maskAt(mask, key) !== true) tags[key] = value;
  }
}

function maskAt(mask: Mask | undefined, key: string): Mask | undefined {
  if (mask === true) return true;
  return typeof mask === "object" && !Array.isArray(mask) ? mask[key] : undefined;
}
