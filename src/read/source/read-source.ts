import type { Diagnostic } from "../../model/diagnostic.js";
import type { Provenance } from "../../model/provenance.js";
import type { Reading } from "../../model/resource.js";
import type { ResourceDraft } from "../resource-draft.js";
import { constructPath } from "./cdktf.js";
import { placeResources } from "../place.js";
import { declaredResources } from "./configuration/declared-resources.js";
import { sourceGraph } from "./configuration/graph.js";
import { NO_ITERATION } from "./configuration/iteration.js";
import type { ModuleLocations } from "./configuration/module-mirror.js";
import { ModuleInstance } from "./configuration/module-instance.js";
import { Project, type ProjectOptions, type Variables } from "./configuration/project.js";
import { providerSettings } from "./configuration/provider-settings.js";
import { variableInputs } from "./configuration/variable-inputs.js";
import { loadLibraries, regularExpressions, yamlLibrary } from "./functions/libraries.js";
import { sourceProvenance } from "./provenance.js";
import type { SourceFiles } from "./source-files.js";
import { openUnit, TERRAGRUNT_FILE, type Unit } from "./terragrunt/open-unit.js";

export interface SourceInput {
  /** The directory as the user named it, for messages. */
  readonly root: string;
  readonly files: SourceFiles;
  /** `-var` values by name. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Paths of `-var-file` files, relative to the root. */
  readonly variableFiles?: readonly string[];
  readonly workspace?: string;
  /** Where modules from elsewhere stand on this disk. */
  readonly modules?: ModuleLocations;
  /** Environment variables; `TF_VAR_*`, `TF_WORKSPACE` and the providers' regions are read. */
  readonly environment?: Variables;
}

/** What a directory of Terraform source makes, and where each value of it is written. */
export interface SourceReading extends Reading {
  readonly kind: "source";
  readonly provenance: Provenance;
  /** The path of the CDKTF construct that a resource was synthesized from, for example `prod/service/web`; null for any other. */
  constructPath(address: string): string | null;
}

/**
 * Reads a root configuration, or a Terragrunt unit, with its modules. What is wrong or missing becomes a diagnostic, and the rest is read.
 * Some functions need libraries that {@link loadSource} loads; once loaded, they stay.
 */
export function readSource(input: SourceInput): SourceReading {
  return read(input).reading;
}

/** Reads like {@link readSource}, after loading what the functions in the configuration need. */
export async function loadSource(input: SourceInput): Promise<SourceReading> {
  const first = read(input);
  const before = loaded();
  await loadLibraries(first.project.parsed.texts());
  return loaded() === before ? first.reading : read(input).reading;
}

function loaded(): number {
  return [regularExpressions(), yamlLibrary()].filter((library) => library !== null).length;
}

function read(input: SourceInput): { reading: SourceReading; project: Project } {
  const environment = input.environment ?? {};
  const diagnostics: Diagnostic[] = [];
  const { project, root } = open(input, {
    files: input.files,
    workspace: input.workspace ?? environment["TF_WORKSPACE"] ?? "default",
    environment,
    diagnostics,
    ...(input.modules === undefined ? {} : { modules: input.modules }),
  });

  const declared = declaredResources(root);
  const drafts: ResourceDraft[] = declared.map(({ resource }) => resource);
  const environmentRegion = environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"];
  placeResources(drafts, providerSettings(declared), environmentRegion === undefined ? {} : { environmentRegion }, diagnostics);
  project.settleProblems();

  const reading: SourceReading = {
    kind: "source",
    planned: sourceGraph(declared),
    prior: null,
    diagnostics,
    terraformVersion: null,
    provenance: sourceProvenance(project, root, declared),
    constructPath(address) {
      const declaration = declared.find(({ instance }) => instance.address === address)?.instance.declaration;
      return declaration === undefined ? null : constructPath(declaration.file, declaration.type, declaration.name);
    },
  };
  return { reading, project };
}

function open(input: SourceInput, options: ProjectOptions): Unit {
  const given = { variables: input.variables ?? {}, variableFiles: input.variableFiles ?? [] };
  const unit = input.files.exists(TERRAGRUNT_FILE) ? openUnit(options, given, "") : null;
  if (unit !== null) return unit;
  const project = new Project(options);
  const source = project.moduleSource("");
  const root = new ModuleInstance(
    project,
    source,
    { parent: null, call: null, iteration: NO_ITERATION, path: "" },
    variableInputs(project, source, given),
  );
  return { project, root };
}
