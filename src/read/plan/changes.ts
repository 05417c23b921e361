import type { Diagnostic } from "../../model/diagnostic.js";
import type { Json, JsonObject } from "../../model/json.js";
import { listOf, objectOf, textOf } from "../narrow.js";
import { draftResource, type ResourceDraft } from "../resource-draft.js";
import type { UnreadablePlaces } from "../unreadable.js";

export interface Changes {
  /** By address: each resource as it will be. */
  readonly planned: ReadonlyMap<string, ResourceDraft>;
  /** By the plan's address: each resource as it is now. */
  readonly prior: ReadonlyMap<string, ResourceDraft>;
  /** Every address that the list speaks of, also deleted and moved ones. */
  readonly addresses: ReadonlySet<string>;
}

/** Reads `resource_changes`: a replaced resource once, deposed objects, data sources and drift not at all. */
export function readChanges(entries: readonly Json[], unreadable: UnreadablePlaces, diagnostics: Diagnostic[]): Changes {
  const planned = new Map<string, ResourceDraft>();
  const prior = new Map<string, ResourceDraft>();
  const addresses = new Set<string>();
  const forgotten: string[] = [];
  for (let position = 0; position < entries.length; position += 1) {
    const change = readChange(entries[position]);
    if (change === "unreadable") unreadable.add(`/resource_changes/${position}`);
    if (typeof change === "string") continue;
    const { address, will, was } = change;
    addresses.add(address);
    if (change.previousAddress !== null) addresses.add(change.previousAddress);
    if (will && !planned.has(address)) planned.set(address, will);
    if (was && !prior.has(address)) prior.set(address, was);
    if (change.forgets) forgotten.push(address);
  }
  if (forgotten.length > 0) diagnostics.push(forgottenResources(forgotten));
  return { planned, prior, addresses };
}

interface Change {
  readonly address: string;
  readonly previousAddress: string | null;
  readonly will: ResourceDraft | null;
  readonly was: ResourceDraft | null;
  readonly forgets: boolean;
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
