import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../model/diagnostic.js";
import type { ProjectList } from "../model/project-list.js";
import { findProjectFile, type LocatedProjectFile } from "./find-project-file.js";
import { pricingSettings, type GivenPricing, type PricingSettings } from "./pricing-settings.js";
import type { ListFile } from "./project-list.js";
import { located } from "./project-paths.js";
import { usageSettings } from "./usage-settings.js";

/** What flags or inputs say of a run. */
export interface GivenRun extends GivenPricing {
  /** A plan, a state or a directory; absent where the project file may say. */
  readonly path?: string | undefined;
  /** A `terratrim.yml`. */
  readonly config?: string | undefined;
  /** A file that lists the projects: an `infracost.yml`, or a `terratrim.yml`, which is then the project file as well. */
  readonly configFile?: string | undefined;
}

/** What a run over projects was told: by flags or inputs, and by the project file. */
export interface RunSettings {
  readonly projectFile: LocatedProjectFile | null;
  /** null where no file lists the projects: they are at the path, or below it. */
  readonly list: ProjectList | null;
  readonly pricing: PricingSettings;
  /** The modules that the project file names, as seen from the working directory. */
  readonly modules: { readonly vendored?: string; readonly directories?: Readonly<Record<string, string>> };
}

/** @throws InputError when a file is missing or is not as described, or when both a path and a list are given. */
export async function runSettings(given: GivenRun): Promise<RunSettings> {
  const { path, config, configFile } = given;
  if (path !== undefined && configFile !== undefined)
    throw new InputError(
      "path-and-list",
      "Both a path and --config-file are given",
      "Give one of them: the file says where its projects are.",
    );
  const listFile = configFile === undefined ? null : await readList(configFile);
  const isProjectFile = config === undefined && listFile?.kind === "terratrim";
  const projectFile = isProjectFile ? { path: configFile ?? "", file: listFile.file } : await findProjectFile(config);
  return {
    projectFile,
    list: listFile ? await listOf(configFile ?? "", listFile, given, projectFile) : await ownList(given, projectFile),
    pricing: await pricingSettings(given, projectFile),
    modules: modulesOf(projectFile),
  };
}

/**
 * The projects that the same file lists in another place, such as a checkout of an earlier commit; null where it is not there.
 *
 * @throws InputError when the file there is not as described.
 */
export async function listIn(directory: string, { list, projectFile }: RunSettings, given: GivenRun): Promise<ProjectList | null> {
  if (list === null) return null;
  const file = join(directory, list.file);
  return existsSync(file) ? listOf(file, await readList(file), given, projectFile) : null;
}

async function readList(file: string): Promise<ListFile> {
  const { readListFile } = await import("./project-list.js");
  return readListFile(file);
}

/** The projects of the project file, where no path says otherwise. */
async function ownList(given: GivenRun, projectFile: LocatedProjectFile | null): Promise<ProjectList | null> {
  if (given.path !== undefined || projectFile === null || projectFile.file.projects.length === 0) return null;
  return listOf(projectFile.path, { kind: "terratrim", file: projectFile.file }, given, projectFile);
}

async function listOf(path: string, listFile: ListFile, given: GivenRun, projectFile: LocatedProjectFile | null): Promise<ProjectList> {
  if (listFile.kind === "infracost") return listFile.list;
  const { projectListOf } = await import("./project-list.js");
  const { usage = {}, prices } = projectFile?.file ?? {};
  return projectListOf(path, listFile.file, (project) => ({
    ...usageSettings(given.usage ?? {}, project.usage, usage),
    nonProduction: given.nonProduction ?? project.nonProduction ?? prices?.nonProduction ?? false,
  }));
}

function modulesOf(found: LocatedProjectFile | null): RunSettings["modules"] {
  if (!found) return {};
  const { mirror, sources } = found.file.modules;
  const directories = Object.entries(sources).map(([source, directory]) => [source, located(found.path, directory)]);
  return {
    ...(mirror === undefined ? {} : { vendored: located(found.path, mirror) }),
    directories: Object.fromEntries(directories) as Record<string, string>, // pairs of texts
  };
}
