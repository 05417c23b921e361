import type { Json, JsonObject } from "../../model/json.js";
import { moduleSteps } from "../address.js";
import { listOf, objectOf, textOf } from "../narrow.js";

/** One module of the plan's `configuration`: the expressions as written, without values of locals. */
export interface ModuleConfiguration {
  readonly calls: JsonObject;
  readonly outputs: JsonObject;
  readonly variables: JsonObject;
  /** By `type.name`. */
  resource(name: string): JsonObject | null;
}

/** The plan's `configuration`, looked into only where somebody asks. */
export class Configuration {
  readonly providers: JsonObject;
  private readonly root: JsonObject | null;
  private readonly variables: JsonObject;
  private readonly modules = new Map<string, ModuleConfiguration | null>();

  constructor(document: JsonObject) {
    const configuration = objectOf(document["configuration"]) ?? {};
    this.providers = objectOf(configuration["provider_config"]) ?? {};
    this.root = objectOf(configuration["root_module"]);
    this.variables = objectOf(document["variables"]) ?? {};
  }

  /** The module that a module instance's address was made from. */
  module(address: string): ModuleConfiguration | null {
    let module = this.modules.get(address);
    if (module === undefined) {
      module = this.find(address);
      this.modules.set(address, module);
    }
    return module;
  }

  /** A root variable's value: the one given, else its default; undefined when neither is known. */
  variable(name: string): Json | undefined {
    const given = objectOf(this.variables[name])?.["value"];
    return given ?? objectOf(this.module("")?.variables[name])?.["default"];
  }

  private find(address: string): ModuleConfiguration | null {
    let node = this.root;
    for (const { name } of moduleSteps(address)) {
      const call = objectOf(objectOf(node?.["module_calls"])?.[name]);
      node = objectOf(call?.["module"]);
    }
    return node ? describeModule(node) : null;
  }
}

function describeModule(node: JsonObject): ModuleConfiguration {
  let resources: Map<string, JsonObject> | undefined;
  return {
    calls: objectOf(node["module_calls"]) ?? {},
    outputs: objectOf(node["outputs"]) ?? {},
    variables: objectOf(node["variables"]) ?? {},
    resource(name) {
      resources ??= indexResources(node);
      return resources.get(name) ?? null;
    },
  };
}

function indexResources(node: JsonObject): Map<string, JsonObject> {
  const index = new Map<string, JsonObject>();
  for (const item of listOf(node["resources"])) {
    const entry = objectOf(item);
    if (!entry || entry["mode"] === "data") continue;
    index.set(`${textOf(entry["type"]) ?? ""}.${textOf(entry["name"]) ?? ""}`, entry);
  }
  return index;
}

/** Every name in an expression's `references`, blocks and their nested expressions included. The longer form of a name comes first, its prefixes are left out. */
export function referencesIn(expression: Json | undefined): string[] {
  const found: string[] = [];
  collectReferences(expression, found, 0);
  return found;
}

function collectReferences(expression: Json | undefined, found: string[], depth: number): void {
  if (typeof expression !== "object" || expression === null || depth > 12) return;
  if (Array.isArray(expression)) {
    for (const item of expression) collectReferences(item, found, depth + 1);
    return;
  }
  for (const name of longestNames(listOf(expression["references"]))) if (!found.includes(name)) found.push(name);
  for (const key in expression) {
    if (key !== "references" && key !== "constant_value") collectReferences(expression[key], found, depth + 1);
  }
}

/** Terraform lists `a.b[0].id`, then `a.b[0]`, then `a.b`: only the first says what is meant. */
function longestNames(names: readonly Json[]): string[] {
  const kept: string[] = [];
  for (const name of names) {
    if (typeof name === "string" && !kept.some((longer) => isPrefix(name, longer))) kept.push(name);
  }
  return kept;
}

function isPrefix(name: string, longer: string): boolean {
  return longer.startsWith(name) && (longer[name.length] === "." || longer[name.length] === "[");
}
