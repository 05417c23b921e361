import { InputError, type Diagnostic } from "../model/diagnostic.js";
import type { ProjectPricing } from "../model/project-list.js";
import type { Reading } from "../model/resource.js";
import { NO_USAGE, type Usage } from "../model/usage.js";
import type { ModuleLocations } from "../read/source/configuration/module-mirror.js";
import type { SourceInput, SourceReading } from "../read/source/read-source.js";
import { findResource, mappedTypes } from "../resources/index.js";
import type { ProjectFiles, SourceFiles } from "./ports.js";

/** Where modules that come from elsewhere stand on this disk; paths are as seen from the working directory. */
export interface ModulePlaces {
  /** Named on the command line, which gives leave to read there. */
  readonly mirror?: string;
  /** Named in a project file, and so only read inside the repository. */
  readonly vendored?: string;
  readonly directories?: Readonly<Record<string, string>>;
  readonly replacements?: readonly SourceReplacement[];
}

/** An expression in RE2's syntax, and what stands in for what it matches; `$1` is its first group. */
export interface SourceReplacement {
  readonly match: string;
  readonly replace: string;
}

export interface ProjectInput {
  /** What reports call it; its path where there is none. */
  readonly name?: string;
  /** A plan, a state, or a directory of Terraform source. */
  readonly path: string;
  readonly usageFile: string | null;
  readonly variables: Readonly<Record<string, string>>;
  readonly variableFiles: readonly string[];
  readonly workspace: string | null;
  readonly modules?: ModulePlaces;
  /** How it is priced where that is not as the run says. */
  readonly pricing?: ProjectPricing;
  /** Environment variables that Terraform reads: `TF_VAR_*`, `AWS_REGION`, ... */
  readonly environment: Readonly<Record<string, string>>;
}

export interface Project {
  readonly path: string;
  readonly name?: string;
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
  /** `leave` names directories outside the repository that may be read. */
  readonly sourceFiles: (directory: string, leave?: readonly string[]) => SourceFiles;
  /** A path as seen from a directory. */
  readonly pathFrom: (directory: string, path: string) => string;
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
    ...(input.name === undefined ? {} : { name: input.name }),
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
  ports: ReadingPorts,
): Promise<{ reading: Reading | SourceReading; source: SourceInput | null }> {
  const { files } = ports;
  const kind = await files.kind(input.path);
  if (kind === "missing") throw nothingAt(input.path);
  if (kind === "file") {
    const { readDocument } = await import("../read/read.js");
    const { AWS_REGION, AWS_DEFAULT_REGION } = input.environment;
    const environmentRegion = AWS_REGION ?? AWS_DEFAULT_REGION;
    return {
      reading: readDocument(await files.read(input.path), input.path, environmentRegion === undefined ? {} : { environmentRegion }),
      source: null,
    };
  }
  return readDirectory(input, ports);
}

export function nothingAt(path: string): InputError {
  return new InputError(
    "path-not-found",
    `There is nothing at ${path}`,
    "Give the path of a plan (terraform show -json), a state, or a directory with .tf files.",
  );
}

async function readDirectory(input: ProjectInput, ports: ReadingPorts): Promise<{ reading: SourceReading; source: SourceInput }> {
  const { modules = {} } = input;
  const files = ports.sourceFiles(input.path, modules.mirror === undefined ? [] : [modules.mirror]);
  if (!holdsConfiguration(files)) throw noConfiguration(input.path, files);
  const { loadSource } = await import("../read/source/read-source.js");
  const source: SourceInput = {
    root: input.path,
    files,
    variables: input.variables,
    variableFiles: input.variableFiles,
    environment: input.environment,
    modules: await moduleLocations(modules, (path) => ports.pathFrom(input.path, path)),
    ...(input.workspace === null ? {} : { workspace: input.workspace }),
  };
  return { reading: await loadSource(source), source };
}

/** Whether Terraform or Terragrunt can be run in the directory itself. */
export function holdsConfiguration(files: SourceFiles): boolean {
  return files.list("").some((entry) => !entry.directory && CONFIGURATION.test(entry.name));
}

const CONFIGURATION = /\.(tf|tofu)(\.json)?$|^terragrunt\.hcl(\.json)?$/;

function noConfiguration(path: string, files: SourceFiles): InputError {
  const remedy = files.exists("cdktf.json")
    ? `Run \`cdktf synth\` there, and give ${path}/cdktf.out.`
    : "Give a directory with .tf files, a plan (terraform show -json), or a state.";
  return new InputError("no-configuration", `There is no Terraform configuration in ${path}`, remedy);
}

async function moduleLocations(places: ModulePlaces, fromRoot: (path: string) => string): Promise<ModuleLocations> {
  const mirror = places.mirror ?? places.vendored;
  const directories = Object.entries(places.directories ?? {}).map(([source, path]) => [source, fromRoot(path)]);
  return {
    ...(mirror === undefined ? {} : { mirror: fromRoot(mirror) }),
    directories: Object.fromEntries(directories) as Record<string, string>, // pairs of texts
    ...((places.replacements ?? []).length === 0 ? {} : { rewrite: await rewriting(places.replacements ?? []) }),
  };
}

/** The first replacement whose expression matches is made. */
async function rewriting(replacements: readonly SourceReplacement[]): Promise<(source: string) => string> {
  const { RE2JS } = await import("re2js");
  const rules = replacements.map(({ match, replace }) => {
    try {
      return { pattern: RE2JS.compile(match), replace };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new InputError("source-map-invalid", `"${match}" is not a regular expression: ${reason}`, "Correct terraform_source_map.");
    }
  });
  return (source) => {
    for (const { pattern, replace } of rules) {
      const matcher = pattern.matcher(source);
      if (matcher.find()) return pattern.matcher(source).replaceFirst(replace);
    }
    return source;
  };
}

async function readUsage(file: string, files: ProjectFiles): Promise<{ usage: Usage; diagnostics: readonly Diagnostic[] }> {
  if ((await files.kind(file)) !== "file")
    throw new InputError("usage-not-found", `There is no usage file at ${file}`, "Correct --usage-file, or leave it out.");
  const { readUsageFile } = await import("../read/usage/usage-file.js");
  return readUsageFile(file, new TextDecoder().decode(await files.read(file)), (type) => findResource(type)?.usage, mappedTypes());
}
