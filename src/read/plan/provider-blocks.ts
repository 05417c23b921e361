import type { Json, JsonObject } from "../../model/json.js";
import { type AddressStep, addressSteps, parentModule } from "../address.js";
import { objectOf, textOf } from "../narrow.js";
import { regionFromSettings } from "../region.js";
import type { ResourceDraft } from "../resource-draft.js";
import { type Configuration, referencesIn } from "./configuration.js";

/** A provider block of the configuration, as far as it can be known from a plan. */
export interface ProviderBlock {
  /** Key in `provider_config`: `aws`, `aws.west`, `module.a:aws`. */
  readonly key: string;
  readonly region: string | null;
  readonly defaultTags: Readonly<Record<string, string>> | null;
}

/** Says which provider block a resource belongs to. */
export class ProviderBlocks {
  private readonly blocks = new Map<string, ProviderBlock>();
  /** The one block of a provider, where there is only one: then no resource has to be looked up. */
  private readonly only = new Map<string, ProviderBlock | null>();

  constructor(private readonly configuration: Configuration) {}

  of(resource: ResourceDraft): ProviderBlock {
    const only = this.onlyBlock(resource.provider);
    if (only) return only;
    const declared = this.configuration.module(resource.module)?.resource(`${resource.type}.${resource.name}`);
    return this.block(this.existingKey(textOf(declared?.["provider_config_key"]) ?? resource.provider), resource.provider);
  }

  private onlyBlock(provider: string): ProviderBlock | null {
    let only = this.only.get(provider);
    if (only === undefined) {
      const keys = Object.keys(this.configuration.providers).filter((key) =>
        localName(this.configuration.providers[key], key).startsWith(provider),
      );
      only = keys.length > 1 ? null : this.block(keys[0] ?? provider, provider);
      this.only.set(provider, only);
    }
    return only;
  }

  /** A module's provider is the caller's when the module has no block of its own; plans before 1.1 leave finding it to the reader. */
  private existingKey(key: string): string {
    const { providers } = this.configuration;
    if (key in providers) return key;
    const colon = key.lastIndexOf(":");
    if (colon === -1) return key;
    const name = key.slice(colon + 1);
    for (let module = key.slice(0, colon); module !== ""; module = parentModule(module)) {
      if (`${module}:${name}` in providers) return `${module}:${name}`;
    }
    return name in providers ? name : (name.split(".")[0] ?? name);
  }

  private block(key: string, provider: string): ProviderBlock {
    let block = this.blocks.get(key);
    if (!block) {
      block = this.read(key, provider);
      this.blocks.set(key, block);
    }
    return block;
  }

  private read(key: string, provider: string): ProviderBlock {
    const entry = objectOf(this.configuration.providers[key]);
    const expressions = objectOf(entry?.["expressions"]) ?? {};
    const module = textOf(entry?.["module_address"]) ?? "";
    const settings: JsonObject = {};
    for (const name of ["region", "zone"]) {
      const value = this.evaluate(expressions[name], module, 0);
      if (typeof value === "string") settings[name] = value;
    }
    return { key, region: regionFromSettings(provider, settings), defaultTags: constantTags(expressions["default_tags"]) };
  }

  /** The value of a constant or of a plain reference to a variable. A plan does not show what an expression does with the values it refers to, so the caller checks that the result is of the expected form. */
  private evaluate(expression: Json | undefined, module: string, hops: number): Json | undefined {
    const object = objectOf(expression);
    if (!object || hops > 8) return undefined;
    if ("constant_value" in object) return object["constant_value"];
    const names = referencesIn(object);
    const [root, ...path] = names.length === 1 ? addressSteps(names[0] ?? "") : [];
    const variable = path[0];
    if (root?.name !== "var" || !variable) return undefined;
    const whole = module === "" ? this.configuration.variable(variable.name) : this.argument(module, variable.name, hops);
    return memberAt(whole, path);
  }

  private argument(module: string, variable: string, hops: number): Json | undefined {
    const call = addressSteps(module).at(-1)?.name ?? "";
    const parent = parentModule(module);
    const argument = objectOf(objectOf(this.configuration.module(parent)?.calls[call])?.["expressions"])?.[variable];
    if (argument !== undefined) return this.evaluate(argument, parent, hops + 1);
    return objectOf(this.configuration.module(module)?.variables[variable])?.["default"];
  }
}

function localName(entry: Json | undefined, key: string): string {
  return textOf(objectOf(entry)?.["name"]) ?? key.slice(key.lastIndexOf(":") + 1);
}

function member(value: Json | undefined, key: string | number): Json | undefined {
  if (Array.isArray(value)) return typeof key === "number" ? value[key] : undefined;
  return objectOf(value)?.[key];
}

/** What the steps after the variable's name select. */
function memberAt(value: Json | undefined, path: readonly AddressStep[]): Json | undefined {
  let found = value;
  path.forEach(({ name, key }, position) => {
    if (position > 0) found = member(found, name);
    if (key !== null) found = member(found, key);
  });
  return found;
}

function constantTags(expression: Json | undefined): Record<string, string> | null {
  const block = objectOf(Array.isArray(expression) ? expression[0] : expression);
  const tags = objectOf(objectOf(block?.["tags"])?.["constant_value"]);
  if (!tags) return null;
  return Object.fromEntries(Object.entries(tags).filter((pair): pair is [string, string] => typeof pair[1] === "string"));
}
