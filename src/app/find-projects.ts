import { InputError } from "../model/diagnostic.js";
import type { ProjectEntry, ProjectList } from "../model/project-list.js";
import { holdsConfiguration, type ProjectInput, type ReadingPorts } from "./read-project.js";

/** The projects of a directory, and what of it was left out. */
export interface FoundProjects {
  readonly inputs: readonly ProjectInput[];
  /** Directories with configuration that waits for a caller. */
  readonly modules: readonly string[];
}

/** What is left out, and what is taken, while projects are looked for below a directory. */
export interface ProjectSearch {
  /** Globs. */
  readonly exclude: readonly string[];
  /** Every directory with configuration, modules too. */
  readonly all: boolean;
  /** A directory that stands apart, such as a checkout of an earlier commit within this one. */
  readonly apart?: string;
}

/**
 * The project itself where the path is one; else the root configurations below the directory, each as a project of its own.
 *
 * @throws InputError when there is none.
 */
export async function findProjects(
  input: ProjectInput,
  ports: ReadingPorts,
  { exclude, all, apart }: ProjectSearch,
): Promise<FoundProjects> {
  if ((await ports.files.kind(input.path)) !== "directory") return { inputs: [input], modules: [] };
  const files = ports.sourceFiles(input.path);
  if (!all && holdsConfiguration(files)) return { inputs: [input], modules: [] };

  const { findRoots } = await import("../read/source/find-roots.js");
  const { roots, modules } = findRoots(files, exclude, apart === undefined ? null : ports.pathFrom(input.path, apart));
  const found = all ? [...roots, ...modules].sort() : roots;
  if (found.length === 0) {
    if (modules.length === 0) return { inputs: [input], modules };
    throw new InputError(
      "no-root",
      `Every configuration below ${input.path} waits for variables or is called as a module`,
      `Give one of them: ${modules.slice(0, 5).join(", ")}${modules.length > 5 ? ", ..." : ""}.`,
    );
  }
  return {
    inputs: found.map((directory) => ({
      ...input,
      path: directory === "" ? input.path : `${input.path.replace(/\/+$/, "")}/${directory}`,
      name: input.name === undefined || input.name === "." ? directory : `${input.name}/${directory}`,
    })),
    modules,
  };
}

/**
 * The projects of a list. What the input says goes before what the list says.
 *
 * @throws InputError when there is none at a path that is to be searched.
 */
export async function listedProjects(
  base: ProjectInput,
  list: ProjectList,
  ports: ReadingPorts,
  search: ProjectSearch,
): Promise<FoundProjects> {
  const inputs: ProjectInput[] = [];
  const modules: string[] = [];
  for (const entry of list.projects) {
    const found = await findProjects(inputOf(base, entry, list), ports, {
      ...search,
      exclude: [...search.exclude, ...entry.exclude],
      all: search.all || entry.all,
    });
    inputs.push(...found.inputs);
    modules.push(...found.modules);
  }
  return { inputs, modules };
}

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
    ...(entry.pricing ? { pricing: entry.pricing } : {}),
  };
}
