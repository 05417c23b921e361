import type { Diagnostic } from "../../model/diagnostic.js";
import type { Provenance } from "../../model/provenance.js";
import type { Reading } from "../../model/resource.js";
import type { ResourceDraft } from "../resource-draft.js";
import { placeResources } from "../place.js";
import { declaredResources } from "./configuration/declared-resources.js";
import { sourceGraph } from "./configuration/graph.js";
import { ModuleInstance } from "./configuration/module-instance.js";
import { NO_ITERATION } from "./configuration/iteration.js";
import { Project, type Variables } from "./configuration/project.js";
import { providerSettings } from "./configuration/provider-settings.js";
import { variableInputs } from "./configuration/variable-inputs.js";
import { sourceProvenance } from "./provenance.js";
import type { SourceFiles } from "./source-files.js";

export interface SourceInput {
  /** The directory as the user named it, for messages. */
  readonly root: string;
  readonly files: SourceFiles;
  /** `-var` values by name. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Paths of `-var-file` files, relative to the root. */
  readonly variableFiles?: readonly string[];
  readonly workspace?: string;
  /** Environment variables; `TF_VAR_*`, `TF_WORKSPACE` and the providers' regions are read. */
  readonly environment?: Variables;
}

/** What a directory of Terraform source makes, and where each value of it is written. */
export interface SourceReading extends Reading {
  readonly kind: "source";
  readonly provenance: Provenance;
}

/** Reads a root configuration with its modules. What is wrong or missing becomes a diagnostic, and the rest is read. */
export function readSource(input: SourceInput): SourceReading {
  const environment = input.environment ?? {};
  const diagnostics: Diagnostic[] = [];
  const project = new Project({ files: input.files, workspace: input.workspace ?? environment["TF_WORKSPACE"] ?? "default", environment, diagnostics });
  const source = project.moduleSource("");
  const inputs = variableInputs(project, source, { variables: input.variables ?? {}, variableFiles: input.variableFiles ?? [] });
  const root = new ModuleInstance(project, source, { parent: null, call: null, iteration: NO_ITERATION, path: "" }, inputs);

  const declared = declaredResources(root);
  const drafts: ResourceDraft[] = declared.map(({ resource }) => resource);
  const environmentRegion = environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"];
  placeResources(drafts, providerSettings(declared), environmentRegion === undefined ? {} : { environmentRegion }, diagnostics);
  project.settleProblems();

  return {
    kind: "source",
    planned: sourceGraph(declared),
    prior: null,
    diagnostics,
    terraformVersion: null,
    provenance: sourceProvenance(project, root, declared),
  };
}
