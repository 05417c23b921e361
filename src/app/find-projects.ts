import { InputError } from "../model/diagnostic.js";
import { holdsConfiguration, type ProjectInput, type ReadingPorts } from "./read-project.js";

/** The projects of a directory, and what of it was left out. */
export interface FoundProjects {
  readonly inputs: readonly ProjectInput[];
  /** Directories with configuration that waits for a caller. */
  readonly modules: readonly string[];
}

/**
 * The project itself where the path is one; else the root configurations below the directory, each as a project of its own.
 *
 * @throws InputError when there is none.
 */
export async function findProjects(
  input: ProjectInput,
  ports: ReadingPorts,
  { exclude = [], all = false }: { exclude?: readonly string[]; all?: boolean } = {},
): Promise<FoundProjects> {
  if ((await ports.files.kind(input.path)) !== "directory") return { inputs: [input], modules: [] };
  const files = ports.sourceFiles(input.path);
  if (!all && holdsConfiguration(files)) return { inputs: [input], modules: [] };

  const { findRoots } = await import("../read/source/find-roots.js");
  const { roots, modules } = findRoots(files, exclude);
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
      name: input.name === undefined ? directory : `${input.name}/${directory}`,
    })),
    modules,
  };
}
