import { existsSync } from "node:fs";
import { readingPorts } from "../adapters/files/local-ports.js";
import { findProjects, type FoundProjects } from "../app/find-projects.js";
import type { ProjectInput } from "../app/read-project.js";
import type { ProjectEntry, ProjectList } from "../config/project-entry.js";
import type { ProjectFile } from "../config/project-file.js";
import { DEFAULT_PROJECT_FILE } from "../config/project-file-name.js";
import { InputError } from "../model/diagnostic.js";
import { located } from "../config/project-paths.js";
import { projectInput, type ProjectFlags } from "./options.js";

/** Flags that say which projects a command is about. */
export interface ProjectsFlags extends ProjectFlags {
  configFile?: string;
  excludePath: string[];
  includeAllPaths: boolean;
}

/** The projects that a command is about: those of a project file, the one at the path, or those below it. */
export async function findInputs(path: string | undefined, flags: ProjectsFlags): Promise<FoundProjects> {
  const settings = await projectFileOf(flags);
  const input = withModules(projectInput(path ?? ".", flags), settings);
  const search = { exclude: flags.excludePath, all: flags.includeAllPaths };
  if (flags.configFile !== undefined) {
    const { loadProjectList } = await import("../config/project-list.js");
    return listed(input, await loadProjectList(flags.configFile), search);
  }
  if (path === undefined && settings && settings.file.projects.length > 0) {
    const { projectListOf } = await import("../config/project-list.js");
    return listed(input, projectListOf(settings.path, settings.file), search);
  }
  return findProjects(input, readingPorts, search);
}

interface Settings {
  readonly path: string;
  readonly file: ProjectFile;
}

/** The project file; null where there is none, so that nothing is loaded to read it. */
async function projectFileOf({ config }: Pick<ProjectFlags, "config">): Promise<Settings | null> {
  if (config === undefined && !existsSync(DEFAULT_PROJECT_FILE)) return null;
  const { loadProjectFile } = await import("../config/project-file.js");
  return { path: config ?? DEFAULT_PROJECT_FILE, file: await loadProjectFile(config) };
}

/**
 * The one project that a command is about, with the modules that the project file names.
 *
 * @throws InputError when the path holds several.
 */
export async function findInput(path: string, flags: ProjectFlags): Promise<ProjectInput> {
  const input = withModules(projectInput(path, flags), await projectFileOf(flags));
  const { inputs } = await findProjects(input, readingPorts);
  const [only] = inputs;
  if (only !== undefined && inputs.length === 1) return only;
  const names = inputs.map((one) => one.path);
  throw new InputError(
    "several-projects",
    `There are ${inputs.length} projects below ${path}`,
    `Name one of them: ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", ..." : ""}. \`terratrim price\` takes them all.`,
  );
}

function withModules(input: ProjectInput, settings: Settings | null): ProjectInput {
  if (!settings) return input;
  const { mirror, sources } = settings.file.modules;
  const locate = (path: string): string => located(settings.path, path);
  const directories = Object.entries(sources).map(([source, directory]) => [source, locate(directory)]);
  return {
    ...input,
    modules: {
      ...input.modules,
      ...(mirror === undefined ? {} : { vendored: locate(mirror) }),
      directories: Object.fromEntries(directories) as Record<string, string>, // pairs of texts
    },
  };
}

async function listed(base: ProjectInput, list: ProjectList, search: { exclude: readonly string[]; all: boolean }): Promise<FoundProjects> {
  if (list.ignored.length > 0)
    process.stderr.write(
      `Note: ${list.file}: nothing is executed, so ${list.ignored.join(", ")} ${list.ignored.length === 1 ? "has" : "have"} no effect.\n`,
    );
  const inputs: ProjectInput[] = [];
  const modules: string[] = [];
  for (const entry of list.projects) {
    const found = await findProjects(inputOf(base, entry, list), readingPorts, {
      exclude: [...search.exclude, ...entry.exclude],
      all: search.all || entry.all,
    });
    inputs.push(...found.inputs);
    modules.push(...found.modules);
  }
  return { inputs, modules };
}

/** What the command line says goes before what the file says. */
function inputOf(base: ProjectInput, entry: ProjectEntry, { replacements }: ProjectList): ProjectInput {
  return {
    ...base,
    path: entry.path,
    name: entry.name ?? entry.path,
    usageFile: base.usageFile ?? entry.usageFile ?? null,
    variables: { ...entry.variables, ...base.variables },
    variableFiles: [...entry.variableFiles, ...base.variableFiles],
    workspace: base.workspace ?? entry.workspace ?? null,
    environment: { ...base.environment, ...entry.environment },
    modules: { ...base.modules, replacements },
  };
}
