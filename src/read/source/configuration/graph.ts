import type { Resource, ResourceGraph } from "../../../model/resource.js";
import { createGraph, type DeclaredLinks } from "../../linked-graph.js";
import type { DeclaredResource } from "./declared-resources.js";
import type { DeclaredInstance } from "./module.js";
import type { BodyPlan } from "./body-plan.js";
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

  function isWritten(resource: Resource, attribute: string, ...below: readonly string[]): boolean | undefined {
    const plan = instances.get(resource)?.declaration.plan;
    return plan && sets(plan, attribute, below);
  }

  return { targets, dependsOn, isWritten };
}

/** Whether a body sets an attribute, or some block of that name what is below it; undefined where it is part of an expression. */
function sets(plan: BodyPlan, attribute: string, [name, ...below]: readonly string[]): boolean | undefined {
  const item = plan.get(attribute);
  if (item === undefined || name === undefined) return item !== undefined;
  if (item.kind === "attribute") return undefined;
  return item.blocks.some(({ body }) => sets(body, name, below) !== false);
}
