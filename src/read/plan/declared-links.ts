import type { JsonObject } from "../../model/json.js";
import type { Resource } from "../../model/resource.js";
import { addressSteps, moduleSteps, parentModule, within } from "../address.js";
import type { DeclaredLinks } from "../linked-graph.js";
import { objectOf } from "../narrow.js";
import { type Configuration, referencesIn } from "./configuration.js";

const MAX_HOPS = 16;

/** Follows the expressions of a plan's configuration through variables, module calls and outputs to the resources they name. */
export function declaredLinks(configuration: Configuration, resources: readonly Resource[]): DeclaredLinks {
  return new PlanLinks(configuration, resources);
}

class PlanLinks implements DeclaredLinks {
  private found: InstanceIndex | undefined;

  constructor(
    private readonly configuration: Configuration,
    private readonly resources: readonly Resource[],
  ) {}

  targets(resource: Resource, attribute: string): readonly Resource[] {
    const declared = this.block(resource);
    const expression = objectOf(declared?.["expressions"])?.[attribute];
    if (expression === undefined) return [];
    const names = referencesIn(expression);
    const found = new Set<Resource>();
    for (const name of names) {
      if (name.startsWith("each.value"))
        for (const source of referencesIn(declared?.["for_each_expression"])) this.follow(resource.module, source, found, 0);
      else this.follow(resource.module, name, found, 0);
    }
    found.delete(resource);
    const list = [...found];
    return names.some(isInstanceKey) ? sameKey(resource, list) : list;
  }

  dependsOn(): boolean {
    return false;
  }

  isWritten(resource: Resource, attribute: string): boolean | undefined {
    const expressions = objectOf(this.block(resource)?.["expressions"]);
    return expressions ? attribute in expressions : undefined;
  }

  /** Made when the first expression refers to something: most attributes that are asked for are not written. */
  private get index(): InstanceIndex {
    return (this.found ??= new InstanceIndex(this.resources));
  }

  private block(resource: Resource): JsonObject | null {
    return this.configuration.module(resource.module)?.resource(`${resource.type}.${resource.name}`) ?? null;
  }

  private follow(module: string, name: string, found: Set<Resource>, hops: number): void {
    if (hops > MAX_HOPS) return;
    const [first, second, third] = addressSteps(name);
    if (!first || !second) return;
    if (first.name === "var") this.followVariable(module, second.name, found, hops);
    else if (first.name === "module" && third) this.followOutput(module, name.slice(0, second.end), third.name, found, hops);
    else {
      const instances = this.index.instances.get(within(module, `${first.name}.${second.name}`)) ?? [];
      const exact = second.key === null ? [] : instances.filter(({ index }) => index === second.key);
      for (const target of exact.length > 0 ? exact : instances) found.add(target);
    }
  }

  private followVariable(module: string, name: string, found: Set<Resource>, hops: number): void {
    const call = moduleSteps(module).at(-1);
    if (!call) return;
    const parent = parentModule(module);
    const expression = objectOf(objectOf(this.configuration.module(parent)?.calls[call.name])?.["expressions"])?.[name];
    for (const next of referencesIn(expression)) this.follow(parent, next, found, hops + 1);
  }

  private followOutput(module: string, call: string, output: string, found: Set<Resource>, hops: number): void {
    const address = within(module, call);
    for (const instance of this.index.modules.get(address) ?? [address]) {
      const expression = objectOf(this.configuration.module(instance)?.outputs[output])?.["expression"];
      for (const next of referencesIn(expression)) this.follow(instance, next, found, hops + 1);
    }
  }
}

class InstanceIndex {
  /** Instances by the address of their block: module instance, type and name. */
  readonly instances = new Map<string, Resource[]>();
  /** Module instances by their address without the last instance key. */
  readonly modules = new Map<string, Set<string>>();
  private readonly noted = new Set<string>();

  constructor(resources: readonly Resource[]) {
    for (const resource of resources) {
      const key = within(resource.module, `${resource.type}.${resource.name}`);
      const list = this.instances.get(key);
      if (list) list.push(resource);
      else this.instances.set(key, [resource]);
      this.noteModule(resource.module);
    }
  }

  private noteModule(module: string): void {
    if (this.noted.has(module)) return;
    this.noted.add(module);
    const call = moduleSteps(module).at(-1);
    if (!call) return;
    const parent = parentModule(module);
    const bare = within(parent, `module.${call.name}`);
    const known = this.modules.get(bare);
    if (known) known.add(module);
    else this.modules.set(bare, new Set([module]));
    this.noteModule(parent);
  }
}

function isInstanceKey(name: string): boolean {
  return name === "count.index" || name.startsWith("each.");
}

/** Where the expression uses the instance's own key, the target with that key is meant. */
function sameKey(resource: Resource, targets: readonly Resource[]): readonly Resource[] {
  const same = targets.filter(({ index }) => index !== null && index === resource.index);
  return same.length > 0 ? same : targets;
}
