import type { Diagnostic } from "../../model/diagnostic.js";
import { InputError } from "../../model/diagnostic.js";
import type { JsonObject } from "../../model/json.js";
import type { Reading } from "../../model/resource.js";
import { createGraph } from "../linked-graph.js";
import { listOf, objectOf, textOf } from "../narrow.js";
import { placeResources } from "../place.js";
import type { ReadOptions } from "../region-fallback.js";
import type { ResourceDraft } from "../resource-draft.js";
import { UnreadablePlaces } from "../unreadable.js";
import { visitModuleTree } from "../module-tree.js";
import { type Changes, readChanges } from "./changes.js";
import { Configuration } from "./configuration.js";
import { declaredLinks } from "./declared-links.js";
import { ProviderBlocks } from "./provider-blocks.js";

/** Reads the parsed output of `terraform show -json` on a plan, of any format 0.1 to 1.x, with parts missing. */
export function readPlan(document: JsonObject, options: ReadOptions & { readonly file: string }): Reading {
  refuseUnreadable(document, options.file);
  const diagnostics: Diagnostic[] = [];
  const unreadable = new UnreadablePlaces();
  const changes = readChanges(listOf(document["resource_changes"]), unreadable, diagnostics);
  const planned: ResourceDraft[] = [];
  for (const { will } of changes.byAddress.values()) if (will) planned.push(will);
  visitModuleTree(objectOf(document["planned_values"])?.["root_module"], "/planned_values/root_module", {
    unreadable,
    skips: changes.covers,
    keep: (resource) => planned.push(resource),
  });
  const prior = priorResources(document, changes, planned, unreadable);

  const configuration = new Configuration(document);
  const blocks = new ProviderBlocks(configuration);
  const everything = prior ? [...planned, ...prior] : planned;
  placeResources(everything, (resource) => blocks.of(resource), options, diagnostics);
  unreadable.report(diagnostics);
  noteWholePlan(document, diagnostics);

  const declare = (resources: Parameters<typeof declaredLinks>[1]) => declaredLinks(configuration, resources);
  return {
    kind: "plan",
    planned: createGraph(planned, declare),
    prior: prior && createGraph(prior, declare),
    diagnostics,
    terraformVersion: textOf(document["terraform_version"]),
  };
}

function refuseUnreadable(document: JsonObject, file: string): void {
  const major = Number.parseInt(textOf(document["format_version"]) ?? "1", 10);
  if (major > 1)
    throw new InputError(
      "plan-format",
      `${file} is a plan in format ${major}, which is newer than this version reads.`,
      "Update Terratrim.",
    );
  if (Array.isArray(document["resource_changes"]) || objectOf(document["planned_values"]) || objectOf(document["prior_state"])) return;
  if (document["resource_changes"] === undefined && textOf(document["format_version"]) !== null) return;
  throw new InputError(
    "plan-empty",
    `${file} has neither \`planned_values\` nor a list of \`resource_changes\`.`,
    "Create it with `terraform plan -out=tfplan` and `terraform show -json tfplan > plan.json`.",
  );
}

/**
 * What exists before the plan is applied. `resource_changes` tells it under the addresses that the plan uses, moved resources included;
 * `prior_state` adds what the list of changes leaves out, but not resources that the plan does not speak of (`-target`).
 */
function priorResources(
  document: JsonObject,
  changes: Changes,
  planned: readonly ResourceDraft[],
  unreadable: UnreadablePlaces,
): ResourceDraft[] | null {
  const state = objectOf(document["prior_state"]);
  const listed = changes.byAddress.size > 0;
  if (!state && !listed) return null;
  const prior: ResourceDraft[] = [];
  for (const { was } of changes.byAddress.values()) if (was) prior.push(was);
  const root = objectOf(state?.["values"])?.["root_module"];
  if (root === undefined) return prior;

  const plannedAddresses = new Set(planned.map(({ address }) => address));
  const skips = (address: string): boolean => listed && (changes.covers(address) || !plannedAddresses.has(address));
  visitModuleTree(root, "/prior_state/values/root_module", { unreadable, skips, keep: (resource) => prior.push(resource) });
  return prior;
}

function noteWholePlan(document: JsonObject, diagnostics: Diagnostic[]): void {
  if (document["errored"] === true) {
    diagnostics.push({
      severity: "warning",
      code: "plan-errored",
      summary: "The plan is incomplete",
      detail:
        "Terraform met an error while planning, so resources can be missing from it. Fix the error and plan again for a whole estimate.",
    });
  }
  const deferred = listOf(document["deferred_changes"]).length;
  if (deferred > 0) {
    diagnostics.push({
      severity: "warning",
      code: "changes-deferred",
      summary: "Some changes are deferred",
      detail: `Terraform put off ${deferred} changes to a later plan, because it does not know yet how many resources they make. They are not part of the estimate.`,
    });
  }
  const drift = listOf(document["resource_drift"]).length;
  if (drift > 0) {
    diagnostics.push({
      severity: "info",
      code: "state-drifted",
      summary: "Resources were changed outside of Terraform",
      detail: `${drift} resources differ from the state. The estimate follows the plan and does not add them again.`,
    });
  }
}
