import { existsSync } from "node:fs";
import type { ProjectFile } from "./project-file.js";

const DEFAULT_PROJECT_FILE = "terratrim.yml";

/** A project file, with the path that its own paths are relative to. */
export interface LocatedProjectFile {
  readonly path: string;
  readonly file: ProjectFile;
}

/**
 * The project file that is named, else `terratrim.yml` in the working directory; null where there is none, so that a run without one
 * loads no schema.
 *
 * @throws InputError when the named file is missing, or a file is not as described.
 */
export async function findProjectFile(named: string | undefined): Promise<LocatedProjectFile | null> {
  if (named === undefined && !existsSync(DEFAULT_PROJECT_FILE)) return null;
  const path = named ?? DEFAULT_PROJECT_FILE;
  const { loadProjectFile } = await import("./project-file.js");
  return { path, file: await loadProjectFile(path) };
}
