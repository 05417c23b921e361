import { type Diagnostic, InputError } from "../../model/diagnostic.js";
import type { JsonObject } from "../../model/json.js";
import type { Reading } from "../../model/resource.js";
import { createGraph } from "../linked-graph.js";
import { visitModuleTree } from "../module-tree.js";
import { listOf, objectOf, textOf } from "../narrow.js";
import { placeResources, type ProviderSettings } from "../place.js";
import type { ReadOptions } from "../region-fallback.js";
import type { ResourceDraft } from "../resource-draft.js";
import { UnreadablePlaces } from "../unreadable.js";
import { readRawState } from "./raw-state.js";
import { type Dependencies, stateLinks } from "./state-links.js";

/** Reads a parsed state: the file or HTTP body of version 4, or the output of `terraform show -json`. */
export function readState(document: JsonObject, options: ReadOptions & { readonly file: string }): Reading {
  const diagnostics: Diagnostic[] = [];
  const unreadable = new UnreadablePlaces();
  const dependencies: Dependencies = new Map();
  const blocks = new Map<ResourceDraft, string>();
  const raw = document["version"] !== undefined;
  if (raw) refuseOld(document, options.file);
  const resources = raw
    ? readRawState(listOf(document["resources"]), { dependencies, blocks, unreadable })
    : readShown(document, dependencies, unreadable);

  placeResources(resources, (resource) => settings(blocks.get(resource) ?? resource.provider), options, diagnostics);
  unreadable.report(diagnostics);
  notePruned(resources, diagnostics);
  const graph = createGraph(resources, (all) => stateLinks(all, dependencies));
  return { kind: "state", planned: graph, prior: null, diagnostics, terraformVersion: textOf(document["terraform_version"]) };
}

function settings(key: string): ProviderSettings {
  return { key, region: null, defaultTags: null };
}

function readShown(document: JsonObject, dependencies: Dependencies, unreadable: UnreadablePlaces): ResourceDraft[] {
  const major = Number.parseInt(textOf(document["format_version"]) ?? "1", 10);
  if (major > 1)
    throw new InputError("state-format", `The state is in format ${major}, which is newer than this version reads.`, "Update Terratrim.");
  const root = objectOf(document["values"])?.["root_module"];
  const resources: ResourceDraft[] = [];
  const keep = (resource: ResourceDraft, entry: JsonObject): void => {
    resources.push(resource);
    const names = listOf(entry["depends_on"]).filter((name): name is string => typeof name === "string");
    if (names.length > 0) dependencies.set(resource, new Set(names));
  };
  visitModuleTree(root, "/values/root_module", { unreadable, keep });
  return resources;
}

function refuseOld(document: JsonObject, file: string): void {
  const { version } = document;
  if (version === 4) return;
  if (typeof version === "number" && version > 4)
    throw new InputError(
      "state-format",
      `${file} is a state of version ${version}, which is newer than this version reads.`,
      "Update Terratrim.",
    );
  if (objectOf(document["backend"])) {
    throw new InputError(
      "state-backend-file",
      `${file} holds the settings of a backend, not the state.`,
      "Run `terraform state pull > state.json` in the same directory and read that file.",
    );
  }
  throw new InputError(
    "state-version",
    `${file} is a state of version ${typeof version === "number" ? version : "unknown"}, written by Terraform 0.11 or older; version 4 is needed.`,
    "Upgrade it once with Terraform 0.13: `terraform init` and then `terraform refresh` write it again as version 4.",
  );
}

function notePruned(resources: readonly ResourceDraft[], diagnostics: Diagnostic[]): void {
  if (resources.length === 0 || resources.some(({ values }) => Object.keys(values).length > 1)) return;
  diagnostics.push({
    severity: "warning",
    code: "state-pruned",
    summary: "The state holds no attributes",
    detail: "Its resources have at most an id, so there is nothing to price. Read the whole state: `terraform state pull > state.json`.",
  });
}
