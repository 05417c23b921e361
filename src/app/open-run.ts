import type { ProjectList } from "../model/project-list.js";
import { findEarlier, type CurrentProjects, type Earlier } from "./earlier-projects.js";
import { findProjects, listedProjects, type ProjectSearch } from "./find-projects.js";
import type { ProjectInput } from "./read-project.js";
import type { ProjectsRun } from "./run-projects.js";

/** Which projects a run is about. */
export interface RunRequest {
  /** How projects are read, and the path where they are. */
  readonly input: ProjectInput;
  /** The projects that a file lists; null where they are at the path, or below it. */
  readonly list: ProjectList | null;
  readonly search: ProjectSearch;
  /** What they are compared with; null where nothing is. */
  readonly compareTo: { readonly path: string; readonly list: ProjectList | null } | null;
}

/** A run over projects: those of now, and what was there before. */
export interface Run extends ProjectsRun {
  readonly now: CurrentProjects;
  /** null where nothing is compared: a plan says itself what is there. */
  readonly earlier: Earlier | null;
}

/** @throws InputError when there is no project, or none that can be compared. */
export async function openRun(request: RunRequest, means: Omit<ProjectsRun, "now">): Promise<Run> {
  const { input, list, search, compareTo } = request;
  const { ports, book } = means;
  const own = compareTo === null ? search : { ...search, apart: compareTo.path };
  const found = list ? await listedProjects(input, list, ports, own) : await findProjects(input, ports, own);
  const now = { ...found, root: input.path };
  if (compareTo === null) return { ...means, now, earlier: null };
  const place = { input: { ...input, path: compareTo.path }, list: compareTo.list, search };
  return { ...means, now, earlier: await findEarlier(now, place, ports, book) };
}
