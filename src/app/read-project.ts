import { InputError, type Diagnostic } from "../model/diagnostic.js";
import type { Reading } from "../model/resource.js";
import { NO_USAGE, type Usage } from "../model/usage.js";
import type { SourceInput, SourceReading } from "../read/source/read-source.js";
import { findResource, mappedTypes } from "../resources/index.js";
import type { ProjectFiles, SourceFiles } from "./ports.js";

export interface ProjectInput {
  /** A plan, a state, or a directory of Terraform source. */
  readonly path: string;
  readonly usageFile: string | null;
  readonly variables: Readonly<Record<string, string>>;
  readonly variableFiles: readonly string[];
  readonly workspace: string | null;
  /** Environment variables that Terraform reads: `TF_VAR_*`, `AWS_REGION`, ... */
  readonly environment: Readonly<Record<string, string>>;
}

export interface Project {
  readonly path: string;
  readonly reading: Reading | SourceReading;
  /** What a directory was read with, to read it again with edited texts. */
  readonly input?: SourceInput;
  readonly usage: Usage;
  /** Workspace, variable files and the path as given: words in them may tell that the project is not production. */
  readonly places: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a use case needs of the outside to read a project. */
export interface ReadingPorts {
  readonly files: ProjectFiles;
  readonly sourceFiles: (directory: string) => SourceFiles;
}

/**
 * Reads a project and its usage file.
 *
 * @throws InputError when there is nothing at the path, or it cannot be read.
 */
export async function readProject(input: ProjectInput, ports: ReadingPorts): Promise<Project> {
  const { reading, source } = await readPath(input, ports);
  const usage = input.usageFile === null ? null : await readUsage(input.usageFile, ports.files);
  return {
    path: input.path,
    reading,
    ...(source ? { input: source } : {}),
    usage: usage?.usage ?? NO_USAGE,
    places: [
      ...(input.workspace === null ? [] : [input.workspace]),
      ...input.variableFiles,
      ...(input.path.startsWith("/") ? [] : [input.path]),
    ],
    diagnostics: [...reading.diagnostics, ...(usage ? [...usage.diagnostics, ...(await unused(reading, usage.usage))] : [])],
  };
}

async function unused(reading: Reading, usage: Usage): Promise<readonly Diagnostic[]> {
  const { unusedUsage } = await import("./unused-usage.js");
  return unusedUsage(reading, usage);
}

async function readPath(
  input: ProjectInput,
  { files, sourceFiles }: ReadingPorts,
): Promise<{ reading: Reading | SourceReading; source: SourceInput | null }> {
  const kind = await files.kind(input.path);
  if (kind === "missing") {
    throw new InputError(
      "path-not-found",
      `There is nothing at ${input.path}`,
      "Give the path of a plan (terraform show -json), a state, or a directory with .tf files.",
    );
  }
  if (kind === "file") {
    const { readDocument } = await import("../read/read.js");
    const { AWS_REGION, AWS_DEFAULT_REGION } = input.environment;
    const environmentRegion = AWS_REGION ?? AWS_DEFAULT_REGION;
    return {
      reading: readDocument(await files.read(input.path), input.path, environmentRegion === undefined ? {} : { environmentRegion }),
      source: null,
    };
  }
  const directory = sourceFiles(input.path);
  if (!directory.list("").some((entry) => !entry.directory && CONFIGURATION.test(entry.name))) {
    throw new InputError(
      "no-configuration",
      `There is no Terraform configuration in ${input.path}`,
      "Give a directory with .tf files, a plan (terraform show -json), or a state.",
    );
  }
  const { loadSource } = await import("../read/source/read-source.js");
  const source: SourceInput = {
    root: input.path,
    files: directory,
    variables: input.variables,
    variableFiles: input.variableFiles,
    environment: input.environment,
    ...(input.workspace === null ? {} : { workspace: input.workspace }),
  };
  return { reading: await loadSource(source), source };
}

const CONFIGURATION = /\.(tf|tofu)(\.json)?$|^terragrunt\.hcl(\.json)?$|^cdk\.tf\.json$/;

async function readUsage(file: string, files: ProjectFiles): Promise<{ usage: Usage; diagnostics: readonly Diagnostic[] }> {
  if ((await files.kind(file)) !== "file")
    throw new InputError("usage-not-found", `There is no usage file at ${file}`, "Correct --usage-file, or leave it out.");
  const { readUsageFile } = await import("../read/usage/usage-file.js");
  return readUsageFile(file, new TextDecoder().decode(await files.read(file)), (type) => findResource(type)?.usage, mappedTypes());
}
