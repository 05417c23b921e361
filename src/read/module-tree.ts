import type { JsonObject } from "../model/json.js";
import { listOf, objectOf, textOf } from "./narrow.js";
import { draftResource, entryAddress, type ResourceDraft } from "./resource-draft.js";
import type { UnreadablePlaces } from "./unreadable.js";

interface Visitor {
  readonly unreadable: UnreadablePlaces;
  /** Resources to leave out, because another part of the document describes them. */
  readonly skips?: (address: string) => boolean;
  keep(resource: ResourceDraft, entry: JsonObject): void;
}

/** Visits the managed resources of a module of `show -json` (`planned_values`, `prior_state`, `values`) and of its children. */
export function visitModuleTree(node: unknown, pointer: string, visitor: Visitor): void {
  const module = objectOf(node);
  if (!module) return;
  const address = textOf(module["address"]);
  listOf(module["resources"]).forEach((item, position) => {
    const entry = objectOf(item);
    if (entry && isOther(entry)) return;
    if (entry && visitor.skips?.(entryAddress(entry, address) ?? "")) return;
    const draft = entry && readEntry(entry, address);
    if (draft) visitor.keep(draft, entry);
    else visitor.unreadable.add(`${pointer}/resources/${position}`);
  });
  listOf(module["child_modules"]).forEach((child, position) => visitModuleTree(child, `${pointer}/child_modules/${position}`, visitor));
}

/** Data sources cost nothing, and a deposed object repeats the address of the one that replaces it. */
function isOther(entry: JsonObject): boolean {
  return entry["mode"] === "data" || entry["deposed_key"] !== undefined;
}

function readEntry(entry: JsonObject, module: string | null): ResourceDraft | null {
  const inRoot = textOf(entry["address"])?.startsWith("module.") !== true;
  return draftResource(entry, {
    module: module ?? (inRoot ? "" : null),
    values: objectOf(entry["values"]) ?? {},
    unknown: undefined,
    sensitive: entry["sensitive_values"],
  });
}
