import type { AttributeChange, NewResource, Proposal } from "../model/finding.js";
import type { AttributePath, Json } from "../model/json.js";
import type { Resource, ResourceGraph } from "../model/resource.js";

/** The part of a graph that a proposal can make cheaper or dearer, as it is and as it would be. */
export interface ChangedGraph {
  /** Addresses of the resources whose cost can change; those of the additions are not among them. */
  readonly affected: readonly string[];
  readonly after: ResourceGraph;
}

/** A graph with what is needed to change parts of it. */
export interface ChangeableGraph {
  readonly graph: ResourceGraph;
  readonly byAddress: ReadonlyMap<string, Resource>;
  /** The resources whose bill is worked out by way of this one. */
  readonly dependents: (resource: Resource) => Iterable<Resource>;
}

/**
 * The resources that the proposals touch and those billed by way of them, with the proposed values. References are those of the graph,
 * seen through the changes.
 */
export function changedGraph({ graph, byAddress, dependents }: ChangeableGraph, proposals: readonly Proposal[]): ChangedGraph {
  const changes = new Map<string, AttributeChange[]>();
  const affected = new Set<Resource>();
  for (const change of proposals.flatMap((proposal) => proposal.changes)) {
    const list = changes.get(change.address);
    if (list) list.push(change);
    else changes.set(change.address, [change]);
    const resource = byAddress.get(change.address);
    if (!resource || list) continue;
    affected.add(resource);
    for (const dependent of dependents(resource)) affected.add(dependent);
  }

  const replaced = new Map<Resource, Resource>();
  const original = new Map<Resource, Resource>();
  for (const resource of affected) {
    const list = changes.get(resource.address);
    const changed = list ? { ...resource, values: applyChanges(resource.values, list) } : resource;
    replaced.set(resource, changed);
    original.set(changed, resource);
  }
  const now = (resource: Resource): Resource => replaced.get(resource) ?? resource;
  const before = (resource: Resource): Resource => original.get(resource) ?? resource;
  const added = proposals.flatMap((proposal) => proposal.additions).map(addedResource);
  const after: ResourceGraph = {
    resources: [...[...affected].map(now), ...added],
    references: (resource, attribute) => graph.references(before(resource), attribute).map(now),
    referrers: (resource, type, attribute) => graph.referrers(before(resource), type, attribute).map(now),
  };
  return { affected: [...affected].map(({ address }) => address), after };
}

function addedResource({ type, name, module, region, attributes }: NewResource): Resource {
  return {
    address: module === "" ? `${type}.${name}` : `${module}.${type}.${name}`,
    module,
    type,
    name,
    index: null,
    provider: type.slice(0, type.indexOf("_")),
    region: region === null ? null : { name: region, from: "resource" },
    values: attributes,
  };
}

type Values = Readonly<Record<string, Json>>;

/** A copy of the values with the changes made; what no change touches is shared with the original. */
export function applyChanges(values: Values, changes: readonly AttributeChange[]): Values {
  let result: Json = values;
  for (const { path, to } of changes) result = withValue(result, path, to);
  return result as Values; // a path starts with an attribute's name, so an object stays an object
}

function withValue(node: Json | undefined, [step, ...rest]: AttributePath, to: Json | undefined): Json {
  if (step === undefined) return to ?? null;
  return typeof step === "number" ? withItem(node, step, rest, to) : withMember(node, step, rest, to);
}

function withItem(node: Json | undefined, step: number, rest: AttributePath, to: Json | undefined): Json {
  const list = Array.isArray(node) ? [...node] : node === undefined || node === null ? [] : [node];
  if (rest.length === 0 && to === undefined) list.splice(step, 1);
  else list[step] = withValue(list[step], rest, to);
  return list;
}

function withMember(node: Json | undefined, step: string, rest: AttributePath, to: Json | undefined): Json {
  const object: Record<string, Json> = typeof node === "object" && node !== null && !Array.isArray(node) ? { ...node } : {};
  if (rest.length === 0 && to === undefined) return Object.fromEntries(Object.entries(object).filter(([name]) => name !== step));
  object[step] = withValue(object[step], rest, to);
  return object;
}

/** The value at a path; undefined when there is none. */
export function valueAt(values: Values, path: AttributePath): Json | undefined {
  let node: Json | undefined = values;
  for (const step of path) {
    if (typeof node !== "object" || node === null) return undefined;
    // A plan of an old format may hold a single block as an object.
    if (typeof step === "number") node = Array.isArray(node) ? node[step] : step === 0 ? node : undefined;
    else node = Array.isArray(node) ? undefined : node[step];
  }
  return node ?? undefined;
}
