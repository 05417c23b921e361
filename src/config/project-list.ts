import { readFile } from "node:fs/promises";
import { InputError } from "../model/diagnostic.js";
import { parseInfracostFile } from "./infracost-file.js";
import type { ProjectEntry, ProjectList } from "./project-entry.js";
import { located } from "./project-paths.js";
import { parseProjectFile, type ProjectFile } from "./project-file.js";

/**
 * The projects that a file lists: an `infracost.yml`, or a `terratrim.yml` with `projects`.
 *
 * @throws InputError when it is missing, not as described, or lists none.
 */
export async function loadProjectList(file: string): Promise<ProjectList> {
  const text = await read(file);
  if (INFRACOST.test(text)) return parseInfracostFile(file, text, (path) => located(file, path));
  const list = projectListOf(file, parseProjectFile(file, text));
  if (list.projects.length > 0) return list;
  throw new InputError(
    "config-without-projects",
    `${file} lists no projects`,
    "Add `projects:` with the path of each; docs/configuration.md shows how.",
  );
}

/** The projects of a `terratrim.yml`. */
export function projectListOf(file: string, { projects }: ProjectFile): ProjectList {
  return { file, projects: projects.map((project) => entryOf(file, project)), replacements: [], ignored: [] };
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new InputError("config-not-found", `There is no project file at ${file}`, "Correct --config-file, or leave it out.", undefined, {
      cause: error,
    });
  }
}

/** The version of an infracost.yml; ours are whole numbers. */
const INFRACOST = /^version:\s*["']?0\./m;

function entryOf(file: string, project: ProjectFile["projects"][number]): ProjectEntry {
  const variables = Object.entries(project.variables).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return {
    path: located(file, project.path),
    ...(project.name === undefined ? {} : { name: project.name }),
    ...(project.usageFile === undefined ? {} : { usageFile: located(file, project.usageFile) }),
    ...(project.workspace === undefined ? {} : { workspace: project.workspace }),
    variables: Object.fromEntries(variables) as Record<string, string>, // pairs of name and text
    variableFiles: project.variableFiles,
    environment: project.environment,
    exclude: project.exclude,
    all: project.all,
  };
}
