import type { Expression } from "../hcl/syntax.js";
import type { ObjectValue, Value } from "../values/value.js";
import { bodyValue } from "./body-values.js";
import { planResource } from "./body-plan.js";
import type { ProviderDeclaration, ResourceDeclaration } from "./declarations.js";
import { literalText } from "./module-source.js";
import type { Module } from "./module.js";

/** A provider block, in the module instance that declares it. */
export interface ProviderConfiguration {
  /** `module.app` and the block's name, which tell it from all others. */
  readonly key: string;
  readonly declaration: ProviderDeclaration;
  readonly module: Module;
  readonly body: ObjectValue;
}

const found = new WeakMap<Module, Map<string, ProviderConfiguration | null>>();

/** The block that `aws` or `aws.west` means in a module. */
export function findProvider(module: Module, key: string): ProviderConfiguration | null {
  let keys = found.get(module);
  if (keys === undefined) found.set(module, (keys = new Map<string, ProviderConfiguration | null>()));
  let configuration = keys.get(key);
  if (configuration === undefined) keys.set(key, (configuration = lookUp(module, key)));
  return configuration;
}

/** A module's own block, else the one that the caller passes under that name, else the caller's default one. */
function lookUp(module: Module, key: string): ProviderConfiguration | null {
  const { parent, call } = module.place;
  const passed = parent && call?.providers ? passedKey(call.providers.expression, key) : null;
  if (parent && passed !== null) return findProvider(parent, passed);
  const declaration = module.source.providers.get(key);
  if (declaration) return configure(module, key, declaration);
  return parent && !key.includes(".") ? findProvider(parent, key) : null;
}

function configure(module: Module, key: string, declaration: ProviderDeclaration): ProviderConfiguration {
  const body = bodyValue(planResource(declaration.sections).plan, {
    evaluate: (expression, file, iterators) => module.evaluate({ file, expression }, "literal", undefined, iterators),
    admitBlocks: (count) => module.project.admitBlocks(count),
  });
  const { path } = module.place;
  return { key: path === "" ? key : `${path}:${key}`, declaration, module, body };
}

/** `aws.west` as the resource says it, else the prefix of its type. */
export function providerKey(declaration: ResourceDeclaration): string {
  const written = declaration.provider && referenceText(declaration.provider.expression);
  if (written) return written;
  const end = declaration.type.indexOf("_");
  return end === -1 ? declaration.type : declaration.type.slice(0, end);
}

/** What the parent calls the provider that the module calls `key`, by the `providers` argument of the call. */
function passedKey(providers: Expression, key: string): string | null {
  if (providers.kind !== "object") return null;
  for (const item of providers.items) {
    if (referenceText(item.key) === key) return referenceText(item.value);
  }
  return null;
}

/** A provider reference: `aws`, `aws.west`, or either in quotes. Keys of providers with `for_each` are not told apart. */
function referenceText(expression: Expression): string | null {
  if (expression.kind === "variable") return expression.name;
  if (expression.kind === "get" && expression.object.kind === "variable") return `${expression.object.name}.${expression.name}`;
  if (expression.kind === "index") return referenceText(expression.object);
  if (expression.kind === "parentheses") return referenceText(expression.expression);
  return literalText(expression);
}

/** A top-level attribute of the block. */
export function setting(configuration: ProviderConfiguration, name: string): Value | null {
  return configuration.body.entries.has(name) ? (configuration.body.entries.get(name) ?? null) : null;
}
