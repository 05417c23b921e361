import { locate } from "../hcl/lines.js";
import { providerOf, type ResourceDraft } from "../../resource-draft.js";
import { bodyJson } from "./body-values.js";
import type { DeclaredInstance, Module } from "./module.js";

/** A resource and the instance that it was made from. */
export interface DeclaredResource {
  readonly resource: ResourceDraft;
  readonly instance: DeclaredInstance;
}

/** Every managed resource of a module and of the modules that it calls, in the order declared. */
export function declaredResources(root: Module): DeclaredResource[] {
  const found: DeclaredResource[] = [];
  const open: Module[] = [root];
  for (let module = open.pop(); module !== undefined; module = open.pop()) {
    for (const declaration of module.source.resources.values()) {
      for (const instance of module.resources(declaration).instances) found.push({ resource: draftOf(instance), instance });
    }
    const called: Module[] = [];
    for (const call of module.source.calls.values()) called.push(...(module.calls(call)?.instances ?? []));
    open.push(...called.reverse());
  }
  return found;
}

function draftOf(instance: DeclaredInstance): ResourceDraft {
  const { declaration, module, address, iteration } = instance;
  const { values, unknown, sensitive } = bodyJson(instance.body);
  const draft: ResourceDraft = {
    address,
    module: module.place.path,
    type: declaration.type,
    name: declaration.name,
    index: iteration.index,
    provider: providerOf(declaration.type),
    region: null,
    values,
    declared: locate(declaration.file, declaration.block),
  };
  if (unknown !== undefined) draft.unknown = unknown;
  if (sensitive !== undefined) draft.sensitive = sensitive;
  return draft;
}
