import type { Resource } from "../model/resource.js";

interface Dependencies {
  dependsOn(resource: Resource, target: Resource): boolean;
}

/** Finds the resources that a known value names. */
export interface ValueLinks {
  find(resource: Resource, attribute: string, texts: readonly string[], declared: Dependencies): readonly Resource[];
}

/**
 * Links by equal values. An ARN or a generated id (`vpc-0a1b2c3d`, `/subscriptions/...`) names one thing. A plain name may be shared by
 * things of different kinds, so it counts only for a resource of the kind that the attribute speaks of, or one that is depended upon.
 */
export function createValueLinks(resources: readonly Resource[]): ValueLinks {
  const byIdentity = new Map<string, Resource[]>();
  const byAttribute = new Map<string, Map<string, Resource[]>>();
  for (const resource of resources) {
    for (const key of ["id", "arn", "self_link"]) {
      const value = resource.values[key];
      if (typeof value === "string" && value.length > 2) add(byIdentity, value, resource);
    }
  }

  function holding(attribute: string): Map<string, Resource[]> {
    let index = byAttribute.get(attribute);
    if (!index) {
      index = new Map();
      for (const resource of resources) {
        const value = resource.values[attribute];
        if (typeof value === "string" && value !== "") add(index, value, resource);
      }
      byAttribute.set(attribute, index);
    }
    return index;
  }

  function namesake(
    resource: Resource,
    attribute: string,
    text: string,
    identified: readonly Resource[],
    declared: Dependencies,
  ): readonly Resource[] {
    const holders = [...(holding("name").get(text) ?? []), ...(holding(attribute).get(text) ?? [])].filter((target) => target !== resource);
    const ofKind = holders.filter((target) => isOfKind(target.type, attribute));
    // A block speaks of no kind: `monitoring_schedule_config` holds the name of a job definition.
    const named = ofKind.length > 0 ? ofKind : holders.filter((target) => declared.dependsOn(resource, target));
    const known = identified.filter((target) => isOfKind(target.type, attribute) || declared.dependsOn(resource, target));
    return nearest(resource, [...new Set([...known, ...named])]);
  }

  function find(resource: Resource, attribute: string, texts: readonly string[], declared: Dependencies): readonly Resource[] {
    const found = new Set<Resource>();
    for (const text of texts) {
      const identified = (byIdentity.get(text) ?? []).filter((target) => target !== resource);
      const targets = isUnique(text) ? identified : namesake(resource, attribute, text, identified, declared);
      for (const target of targets) found.add(target);
    }
    const targets = [...found];
    const dependencies = targets.filter((target) => declared.dependsOn(resource, target));
    return dependencies.length > 0 ? dependencies : targets;
  }

  return { find };
}

function isUnique(text: string): boolean {
  return text.includes(":") || text.startsWith("/") || text.startsWith("https://") || /-[0-9a-f]{8,}$/.test(text);
}

/** `zone_id` speaks of a type that ends in `zone`, `function_name` of one that ends in `function`. */
function isOfKind(type: string, attribute: string): boolean {
  const stem = attribute.replace(/_(?:ids?|arns?|names?|identifiers?|keys?|links?)$/, "");
  return type.endsWith(`_${stem}`);
}

/** Of several types that share a name, those closest to the asking one: an ECS service means the ECS cluster, not the EKS one. */
function nearest(resource: Resource, targets: readonly Resource[]): readonly Resource[] {
  if (targets.length < 2) return targets;
  let best = -1;
  let kept: Resource[] = [];
  for (const target of targets) {
    const shared = sharedPrefix(resource.type, target.type);
    if (shared > best) [best, kept] = [shared, []];
    if (shared === best) kept.push(target);
  }
  return kept;
}

function sharedPrefix(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return left.slice(0, at).split("_").length;
}

function add(index: Map<string, Resource[]>, key: string, resource: Resource): void {
  const list = index.get(key);
  if (list) list.push(resource);
  else index.set(key, [resource]);
}
