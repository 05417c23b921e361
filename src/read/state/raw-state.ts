import type { Json, JsonObject, Mask } from "../../model/json.js";
import { within } from "../address.js";
import { listOf, objectOf, textOf } from "../narrow.js";
import { instanceKey, providerOf, type ResourceDraft } from "../resource-draft.js";
import type { UnreadablePlaces } from "../unreadable.js";
import { unflatten } from "./flat-attributes.js";
import type { Dependencies } from "./state-links.js";

interface Notes {
  readonly dependencies: Dependencies;
  /** The provider block of each resource, as the state names it. */
  readonly blocks: Map<ResourceDraft, string>;
  readonly unreadable: UnreadablePlaces;
}

/** The managed resource instances of a state file of version 4. Deposed objects are left out: the instance that replaced them is counted. */
export function readRawState(entries: readonly Json[], notes: Notes): ResourceDraft[] {
  const found: ResourceDraft[] = [];
  entries.forEach((item, position) => {
    const entry = objectOf(item);
    const block = entry && readBlock(entry);
    if (!block) notes.unreadable.add(`/resources/${position}`);
    if (!block || entry["mode"] === "data") return;
    listOf(entry["instances"]).forEach((value, at) => {
      const instance = objectOf(value);
      if (!instance) notes.unreadable.add(`/resources/${position}/instances/${at}`);
      else if (instance["deposed"] === undefined) found.push(readInstance(block, instance, notes));
    });
  });
  return found;
}

function readBlock(entry: JsonObject): Block | null {
  const type = textOf(entry["type"]);
  const name = textOf(entry["name"]);
  if (type === null || name === null) return null;
  const provider = providerOf(type);
  return { type, name, module: textOf(entry["module"]) ?? "", provider, key: blockKey(textOf(entry["provider"]) ?? provider) };
}

interface Block {
  readonly module: string;
  readonly type: string;
  readonly name: string;
  readonly provider: string;
  readonly key: string;
}

function readInstance(block: Block, instance: JsonObject, notes: Notes): ResourceDraft {
  const { module, type, name, provider } = block;
  const index = instanceKey(instance["index_key"]);
  const suffix = index === null ? "" : `[${typeof index === "number" ? index : JSON.stringify(index)}]`;
  const flat = objectOf(instance["attributes_flat"]);
  const values = objectOf(instance["attributes"]) ?? (flat ? unflatten(flat) : {});
  const resource: ResourceDraft = {
    address: `${within(module, `${type}.${name}`)}${suffix}`,
    module,
    type,
    name,
    index,
    provider,
    region: null,
    values,
  };
  const sensitive = sensitiveMask(listOf(instance["sensitive_attributes"]), values);
  if (sensitive) resource.sensitive = sensitive;
  notes.blocks.set(resource, block.key);
  const depends = [...listOf(instance["dependencies"]), ...listOf(instance["depends_on"])].filter(
    (item): item is string => typeof item === "string",
  );
  if (depends.length > 0) notes.dependencies.set(resource, new Set(depends));
  return resource;
}

/** `provider["registry.terraform.io/hashicorp/aws"].west` and `module.a.provider.aws.west` as `aws.west`, the module left out. */
function blockKey(provider: string): string {
  const quoted = /provider\["([^"]+)"\](?:\.(.+))?$/.exec(provider);
  const name = quoted ? quoted[1]?.split("/").at(-1) : /provider\.([^.]+)/.exec(provider)?.[1];
  const alias = quoted ? quoted[2] : /provider\.[^.]+\.(.+)$/.exec(provider)?.[1];
  return alias === undefined ? (name ?? provider) : `${name ?? ""}.${alias}`;
}

/** A state lists the paths of sensitive values; the graph wants them as a tree. */
function sensitiveMask(paths: readonly Json[], values: JsonObject): Mask | null {
  let mask: Mask | null = null;
  for (const path of paths) {
    const steps = listOf(path).map(stepKey);
    if (steps.length === 0) continue;
    // A step that cannot be read hides everything: showing too little is the safe side.
    mask = steps.includes(null)
      ? true
      : mark(
          mask ?? {},
          steps.filter((step) => step !== null),
          values,
        );
    if (mask === true) return true;
  }
  return mask;
}

function stepKey(step: Json): string | number | null {
  const object = objectOf(step);
  const value = object?.["value"];
  const key = objectOf(value)?.["value"] ?? value;
  return typeof key === "string" || typeof key === "number" ? key : null;
}

function mark(mask: Mask, [step, ...rest]: readonly (string | number)[], value: Json | undefined): Mask {
  if (step === undefined || mask === true) return true;
  const list = Array.isArray(value);
  const inner = list ? value[Number(step)] : objectOf(value)?.[step];
  if (list) {
    const items = Array.isArray(mask) ? mask : value.map((): Mask => false);
    items[Number(step)] = mark(items[Number(step)] || {}, rest, inner);
    return items;
  }
  const members: Record<string, Mask> = typeof mask === "object" && !Array.isArray(mask) ? mask : {};
  members[step] = mark(members[step] || {}, rest, inner);
  return members;
}
