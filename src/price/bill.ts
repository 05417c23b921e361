import { UnknownAttribute } from "../model/attributes.js";
import type { Bill, Component, ComponentGroup, Skip } from "../model/component.js";
import { attributesOf, type Resource, type ResourceGraph } from "../model/resource.js";
import type { RunningHours } from "../model/running-hours.js";
import type { Usage, UsageValues } from "../model/usage.js";
import { withHours } from "./hours.js";
import { collect, type Related, type ResourceContext, type ResourceDefinition } from "../resources/define.js";

/** The mappings that billing consults: `findResource` and `findFreeType` of src/resources. */
export interface Mappings {
  findResource(type: string): ResourceDefinition | undefined;
  findFreeType(type: string): string | undefined;
}

export interface BillingOptions {
  readonly usage: Usage;
  /** ISO date that date-dependent prices assume. */
  readonly today: string;
  readonly nonProduction: boolean;
  /** The hours of a month that resources run; all 730 where it is absent. */
  readonly runningHours?: RunningHours;
}

class UnknownRegion extends Error {}

/** What every resource of the graph is billed for, in the order of the graph. Looks up no price. */
export function billGraph(graph: ResourceGraph, mappings: Mappings, options: BillingOptions): Bill[] {
  return graph.resources.map((resource) => billResource(resource, graph, mappings, options));
}

function billResource(resource: Resource, graph: ResourceGraph, mappings: Mappings, options: BillingOptions): Bill {
  const definition = mappings.findResource(resource.type);
  if (!definition) {
    const reason = mappings.findFreeType(resource.type);
    return reason === undefined ? { kind: "unmapped" } : { kind: "free", reason };
  }

  const components: Component[] = [];
  const groups: ComponentGroup[] = [];
  const skips: Skip[] = [];
  const context = new Context(resource, graph, options);
  collect(
    () => definition.components(context),
    components,
    groups,
    (error) => skips.push(asSkip(error)),
  );
  const bill: Bill = { kind: "billed", components, groups, skips };
  if (!options.runningHours || statesHours(context.usage)) return bill;
  return withHours(bill, options.runningHours.hoursOf(resource.type, resource.address));
}

/** Hours that the usage file states for the resource itself stand. */
function statesHours(usage: UsageValues): boolean {
  return usage["monthly_hrs"] !== undefined;
}

function asSkip(error: unknown): Skip {
  if (error instanceof UnknownAttribute) return { reason: "unknown-attribute", detail: error.path };
  if (error instanceof UnknownRegion) return { reason: "unknown-region", detail: "region" };
  throw error;
}

class Context implements ResourceContext {
  readonly address: string;
  readonly type: string;
  readonly attributes;
  readonly today: string;
  readonly nonProduction: boolean;

  constructor(
    private readonly resource: Resource,
    private readonly graph: ResourceGraph,
    private readonly options: BillingOptions,
  ) {
    this.address = resource.address;
    this.type = resource.type;
    this.attributes = attributesOf(resource, graph);
    this.today = options.today;
    this.nonProduction = options.nonProduction;
  }

  get region(): string {
    if (!this.resource.region) throw new UnknownRegion();
    return this.resource.region.name;
  }

  get usage() {
    return this.options.usage.valuesFor(this.type, this.address);
  }

  references(attribute: string): readonly Related[] {
    return this.graph.references(this.resource, attribute).map((other) => new Context(other, this.graph, this.options));
  }

  referrers(type: string, attribute: string): readonly Related[] {
    return this.graph.referrers(this.resource, type, attribute).map((other) => new Context(other, this.graph, this.options));
  }

  all(type: string): readonly Related[] {
    return resourcesOfType(this.graph, type).map((other) => new Context(other, this.graph, this.options));
  }
}

const byType = new WeakMap<ResourceGraph, Map<string, Resource[]>>();

function resourcesOfType(graph: ResourceGraph, type: string): readonly Resource[] {
  let types = byType.get(graph);
  if (!types) {
    types = new Map<string, Resource[]>();
    for (const resource of graph.resources) {
      const list = types.get(resource.type);
      if (list) list.push(resource);
      else types.set(resource.type, [resource]);
    }
    byType.set(graph, types);
  }
  return types.get(type) ?? [];
}
