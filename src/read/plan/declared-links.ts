import type { Json, JsonObject } from "../../model/json.js";
import type { Resource } from "../../model/resource.js";
import { addressSteps, moduleSteps, parentModule, within } from "../address.js";
import type { DeclaredLinks } from "../linked-graph.js";
import { listOf, objectOf } from "../narrow.js";
import { type Configuration, referencesIn } from "./configuration.js";

const MAX_HOPS = 16;

/** What a plan knows of every resource. */
const KNOWN_NAMES = new Set(["count", "each", "path", "terraform"]);

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

  /** A plan knows every variable, so what is unknown and made of variables alone is null: it counts as not written. */
  isWritten(resource: Resource, ...path: readonly string[]): boolean | undefined {
    const declared = this.block(resource);
    const expressions = objectOf(declared?.["expressions"]);
    if (!declared || !expressions) return undefined;
    return this.sets(resource.module, declared, expressions, path);
  }

  private sets(
    module: string,
    declared: JsonObject,
    expressions: JsonObject,
    [name = "", ...below]: readonly string[],
  ): boolean | undefined {
    const expression = expressions[name];
    if (expression === undefined) return false;
    if (below.length === 0) {
      return isBlock(expression) || referencesIn(expression).length === 0 || this.mayBeUnknown(module, declared, expression, 0);
    }
    if (!isBlock(expression)) return undefined;
    return listOf(Array.isArray(expression) ? expression : [expression]).some((block) => {
      const inner = objectOf(block);
      return inner !== null && this.sets(module, declared, inner, below) !== false;
    });
  }

  private mayBeUnknown(module: string, declared: JsonObject | null, expression: Json | undefined, hops: number): boolean {
    return hops > MAX_HOPS || referencesIn(expression).some((reference) => this.isPerhapsUnknown(module, declared, reference, hops + 1));
  }

  private isPerhapsUnknown(module: string, declared: JsonObject | null, reference: string, hops: number): boolean {
    const [first, second, third] = addressSteps(reference);
    if (!first || !second) return true;
    if (first.name === "each" && second.name === "value") {
      return declared === null || this.mayBeUnknown(module, null, declared["for_each_expression"], hops);
    }
    if (KNOWN_NAMES.has(first.name)) return false;
    if (first.name === "var") {
      const argument = this.argument(module, second.name);
      return argument !== undefined && this.mayBeUnknown(parentModule(module), null, argument, hops);
    }
    if (first.name !== "module" || !third) return true;
    const address = within(module, `module.${second.name}`);
    return this.mayBeUnknown(address, null, this.output(address, third.name), hops);
  }

  private output(module: string, name: string): Json | undefined {
    return objectOf(this.configuration.module(module)?.outputs[name])?.["expression"];
  }

  /** What the module's call gives for a variable; undefined for the root module's variables and for those that are left to their default. */
  private argument(module: string, variable: string): Json | undefined {
    const call = moduleSteps(module).at(-1);
    if (!call) return undefined;
    return objectOf(objectOf(this.configuration.module(parentModule(module))?.calls[call.name])?.["expressions"])?.[variable];
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
    for (const next of referencesIn(this.argument(module, name))) this.follow(parentModule(module), next, found, hops + 1);
  }

  private followOutput(module: string, call: string, output: string, found: Set<Resource>, hops: number): void {
    const address = within(module, call);
    for (const instance of this.index.modules.get(address) ?? [address]) {
      for (const next of referencesIn(this.output(instance, output))) this.follow(instance, next, found, hops + 1);
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

/** Blocks are lists or objects of expressions; an expression has nothing but a value and references. */
function isBlock(expression: Json): boolean {
  const [first] = Array.isArray(expression) ? expression : [expression];
  return (
    Array.isArray(expression) || Object.keys(objectOf(first ?? null) ?? {}).some((key) => key !== "references" && key !== "constant_value")
  );
}

function isInstanceKey(name: string): boolean {
  return name === "count.index" || name.startsWith("each.");
}

/** Where the expression uses the instance's own key, the target with that key is meant. */
function sameKey(resource: Resource, targets: readonly Resource[]): readonly Resource[] {
  const same = targets.filter(({ index }) => index !== null && index === resource.index);
  return same.length > 0 ? same : targets;
}
