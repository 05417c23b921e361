import type { Resource, ResourceGraph } from "../../../model/resource.js";
import { createGraph, type DeclaredLinks } from "../../linked-graph.js";
import type { DeclaredResource } from "./declared-resources.js";
import type { DeclaredInstance } from "./module.js";
import { referencesOf } from "./references.js";

/** The graph of what was declared. References are walked when somebody asks for them. */
export function sourceGraph(declared: readonly DeclaredResource[]): ResourceGraph {
  return createGraph(
    declared.map(({ resource }) => resource),
    () => declaredLinks(declared),
  );
}

function declaredLinks(declared: readonly DeclaredResource[]): DeclaredLinks {
  const instances = new Map<Resource, DeclaredInstance>();
  const resources = new Map<DeclaredInstance, Resource>();
  for (const { resource, instance } of declared) {
    instances.set(resource, instance);
    resources.set(instance, resource);
  }
  const known = new Map<Resource, Map<string, readonly Resource[]>>();

  function targets(resource: Resource, attribute: string): readonly Resource[] {
    const instance = instances.get(resource);
    if (instance === undefined || !instance.declaration.plan.has(attribute)) return [];
    let attributes = known.get(resource);
    if (attributes === undefined) known.set(resource, (attributes = new Map<string, readonly Resource[]>()));
    let found = attributes.get(attribute);
    if (found === undefined) {
      found = referencesOf(instance, attribute)
        .map((target) => resources.get(target))
        .filter((target) => target !== undefined);
      attributes.set(attribute, found);
    }
    return found;
  }

  function dependsOn(resource: Resource, target: Resource): boolean {
    for (const attribute of instances.get(resource)?.declaration.plan.keys() ?? []) {
      if (targets(resource, attribute).includes(target)) return true;
    }
    return false;
  }

  return { targets, dependsOn, isWritten: (resource, attribute) => instances.get(resource)?.declaration.plan.has(attribute) };
}
