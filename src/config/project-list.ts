import { readFile } from "node:fs/promises";
import { InputError } from "../model/diagnostic.js";
import type { ProjectEntry, ProjectList, ProjectPricing } from "../model/project-list.js";
import { parseInfracostFile } from "./infracost-file.js";
import { located } from "./project-paths.js";
import { parseProjectFile, type ProjectFile } from "./project-file.js";

type ListedProject = ProjectFile["projects"][number];

/** How a project of a `terratrim.yml` is priced. */
export type PricingOf = (project: Pick<ListedProject, "usage" | "nonProduction">) => ProjectPricing;

/** A file that lists projects: a `terratrim.yml`, which says more than that, or an `infracost.yml`. */
export type ListFile =
  { readonly kind: "terratrim"; readonly file: ProjectFile } | { readonly kind: "infracost"; readonly list: ProjectList };

/** @throws InputError when the file is missing or is not as described. */
export async function readListFile(path: string): Promise<ListFile> {
  const text = await read(path);
  if (INFRACOST.test(text)) return { kind: "infracost", list: parseInfracostFile(path, text, (each) => located(path, each)) };
  return { kind: "terratrim", file: parseProjectFile(path, text) };
}

/** @throws InputError when the file lists no projects. */
export function projectListOf(path: string, { projects }: ProjectFile, pricing: PricingOf): ProjectList {
  if (projects.length > 0)
    return { file: path, projects: projects.map((each) => entryOf(path, each, pricing)), replacements: [], ignored: [] };
  throw new InputError(
    "config-without-projects",
    `${path} lists no projects`,
    "Add `projects:` with the path of each; docs/configuration.md shows how.",
  );
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

function entryOf(file: string, project: ListedProject, pricing: PricingOf): ProjectEntry {
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
    pricing: pricing(project),
  };
}
