import type { Resource, ResourceGraph } from "../model/resource.js";

export interface BilledLinks {
  /** The same graph; whoever bills it leaves a trace of which resources it looked at from where. */
  readonly graph: ResourceGraph;
  /** The resources whose bill was worked out by way of this one. */
  readonly dependents: (resource: Resource) => ReadonlySet<Resource>;
}

/**
 * Watches a graph while it is billed. A launch template costs nothing itself, the group that refers to it does: so a change of the
 * template is priced by billing the group again.
 */
export function watchLinks(graph: ResourceGraph): BilledLinks {
  const uses = new Map<Resource, Set<Resource>>();
  const note = (from: Resource, found: readonly Resource[]): readonly Resource[] => {
    for (const target of found) {
      const users = uses.get(target);
      if (users) users.add(from);
      else uses.set(target, new Set([from]));
    }
    return found;
  };

  function dependents(resource: Resource): Set<Resource> {
    const found = new Set<Resource>();
    const open = [resource];
    for (let next = open.pop(); next; next = open.pop()) {
      for (const user of uses.get(next) ?? []) {
        if (user === resource || found.has(user)) continue;
        found.add(user);
        open.push(user);
      }
    }
    return found;
  }

  return {
    graph: {
      ...graph,
      references: (resource, attribute) => note(resource, graph.references(resource, attribute)),
      referrers: (resource, type, attribute) => note(resource, graph.referrers(resource, type, attribute)),
    },
    dependents,
  };
}
