import type { Diagnostic } from "../../model/diagnostic.js";
import type { Json, JsonObject } from "../../model/json.js";
import { listOf, objectOf, textOf } from "../narrow.js";
import { draftResource, type ResourceDraft } from "../resource-draft.js";
import type { UnreadablePlaces } from "../unreadable.js";

/** A resource of the plan, as it is and as it will be. */
export interface Change {
  readonly address: string;
  readonly previousAddress: string | null;
  readonly will: ResourceDraft | null;
  readonly was: ResourceDraft | null;
  readonly forgets: boolean;
}

export interface Changes {
  readonly byAddress: ReadonlyMap<string, Change>;
  /** Whether the list speaks of an address, also as one that a resource moved away from. */
  readonly covers: (address: string) => boolean;
}

/** Reads `resource_changes`: a replaced resource once, deposed objects, data sources and drift not at all. */
export function readChanges(entries: readonly Json[], unreadable: UnreadablePlaces, diagnostics: Diagnostic[]): Changes {
  const byAddress = new Map<string, Change>();
  const left = new Set<string>();
  const forgotten: string[] = [];
  for (let position = 0; position < entries.length; position += 1) {
    const change = readChange(entries[position]);
    if (change === "unreadable") unreadable.add(`/resource_changes/${position}`);
    if (typeof change === "string") continue;
    const other = byAddress.get(change.address);
    byAddress.set(change.address, other ? { ...other, will: other.will ?? change.will, was: other.was ?? change.was } : change);
    if (change.previousAddress !== null) left.add(change.previousAddress);
    if (change.forgets) forgotten.push(change.address);
  }
  if (forgotten.length > 0) diagnostics.push(forgottenResources(forgotten));
  return { byAddress, covers: (address) => byAddress.has(address) || left.has(address) };
}

function readChange(item: Json | undefined): Change | "unreadable" | "not-billed" {
  const entry = objectOf(item);
  const change = objectOf(entry?.["change"]);
  if (!entry || !change) return "unreadable";
  if (isOther(entry)) return "not-billed";
  const will = readSide(entry, change, "after");
  const was = readSide(entry, change, "before");
  const address = will?.address ?? was?.address;
  if (address === undefined) return change["after"] === null && change["before"] === null ? "not-billed" : "unreadable";
  return {
    address,
    previousAddress: textOf(entry["previous_address"]),
    will,
    was,
    forgets: !will && listOf(change["actions"]).includes("forget"),
  };
}

function readSide(entry: JsonObject, change: JsonObject, side: "before" | "after"): ResourceDraft | null {
  const values = objectOf(change[side]);
  if (!values) return null;
  return draftResource(entry, {
    module: moduleOf(entry),
    values,
    unknown: side === "after" ? change["after_unknown"] : undefined,
    sensitive: change[`${side}_sensitive`],
  });
}

/** Data sources cost nothing, and a deposed object repeats the address of the one that replaces it. */
function isOther(entry: JsonObject): boolean {
  if (entry["deposed"] !== undefined) return true;
  if (entry["mode"] !== undefined) return entry["mode"] === "data";
  const address = textOf(entry["address"]) ?? "";
  return address.startsWith("data.") || address.includes(".data.");
}

/** The module is named in the entry, or there is none; only entries without a usable address leave it open. */
function moduleOf(entry: JsonObject): string | null {
  const module = textOf(entry["module_address"]);
  if (module !== null) return module;
  return textOf(entry["address"])?.startsWith("module.") ? null : "";
}

function forgottenResources(addresses: readonly string[]): Diagnostic {
  const [first = ""] = addresses;
  return {
    severity: "info",
    code: "resource-forgotten",
    summary: "Resources leave the state but stay in the cloud",
    detail: `${addresses.length === 1 ? first : `${addresses.length} resources (the first is ${first})`} will no longer be managed. They are not part of the estimate, and the vendor goes on billing them.`,
    address: first,
  };
}
