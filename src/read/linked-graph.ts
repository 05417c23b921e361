import type { Json } from "../model/json.js";
import type { Resource, ResourceGraph } from "../model/resource.js";
import { createValueLinks, type ValueLinks } from "./value-links.js";

/** What the document itself says of a reference, before values are compared. */
export interface DeclaredLinks {
  /** Resources that the expression of the attribute refers to; empty where the document does not say. */
  targets(resource: Resource, attribute: string): readonly Resource[];
  /** Whether the document lists this resource among those that the other depends on, whatever the attribute. */
  dependsOn(resource: Resource, target: Resource): boolean;
  /** Whether the attribute, or one below it, is set in the configuration; undefined where the document does not say. */
  isWritten(resource: Resource, attribute: string, ...below: readonly string[]): boolean | undefined;
}

const NOTHING_DECLARED: DeclaredLinks = { targets: () => [], dependsOn: () => false, isWritten: () => undefined };

/** A graph whose references are worked out when asked for: by what the document declares, narrowed and completed by equal ids, ARNs and names. */
export function createGraph(resources: readonly Resource[], declare?: (resources: readonly Resource[]) => DeclaredLinks): ResourceGraph {
  let declared: DeclaredLinks | undefined;
  let values: ValueLinks | undefined;
  const reversed = new Map<string, Map<Resource, Resource[]>>();

  function references(resource: Resource, attribute: string): readonly Resource[] {
    declared ??= declare?.(resources) ?? NOTHING_DECLARED;
    const targets = declared.targets(resource, attribute);
    const texts = stringsIn(resource.values[attribute]);
    if (targets.length === 0) {
      if (texts.length === 0) return targets;
      values ??= createValueLinks(resources);
      return values.find(resource, attribute, texts, declared);
    }
    if (targets.length === 1 || texts.length === 0) return targets;
    const named = new Set(texts);
    const exact = targets.filter((target) => isNamed(target, named));
    return exact.length > 0 ? exact : targets;
  }

  function referrers(resource: Resource, type: string, attribute: string): readonly Resource[] {
    const key = `${type}|${attribute}`;
    let index = reversed.get(key);
    if (!index) {
      index = new Map();
      for (const candidate of resources) {
        if (candidate.type !== type) continue;
        for (const target of references(candidate, attribute)) append(index, target, candidate);
      }
      reversed.set(key, index);
    }
    return index.get(resource) ?? [];
  }

  function isWritten(resource: Resource, attribute: string, ...below: readonly string[]): boolean | undefined {
    declared ??= declare?.(resources) ?? NOTHING_DECLARED;
    return declared.isWritten(resource, attribute, ...below);
  }

  return { resources, references, referrers, isWritten };
}

function isNamed(resource: Resource, names: ReadonlySet<string>): boolean {
  for (const key of ["id", "arn", "self_link", "name"]) {
    const value = resource.values[key];
    if (typeof value === "string" && names.has(value)) return true;
  }
  return false;
}

function append(index: Map<Resource, Resource[]>, key: Resource, value: Resource): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

/** Every text in a value, in order. */
export function stringsIn(value: Json | undefined): string[] {
  const found: string[] = [];
  collectStrings(value, found);
  return found;
}

function collectStrings(value: Json | undefined, found: string[]): void {
  if (typeof value === "string") {
    if (value !== "") found.push(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collectStrings(item, found);
  } else if (typeof value === "object" && value !== null) {
    for (const key in value) collectStrings(value[key], found);
  }
}
