import { InputError } from "../model/diagnostic.js";
import { estimateProject, type EstimateOptions, type ProjectEstimate } from "./estimate-project.js";
import type { PriceBook } from "./ports.js";
import { readProject, type Project, type ProjectInput, type ReadingPorts } from "./read-project.js";

/** What became of one of several projects. */
export type ProjectOutcome =
  | ({ readonly kind: "priced"; readonly name: string; readonly path: string; readonly project: Project } & ProjectEstimate)
  | { readonly kind: "failed"; readonly name: string; readonly path: string; readonly error: InputError };

/** Prices several projects; one that cannot be read costs only itself. */
export async function estimateProjects(
  inputs: readonly ProjectInput[],
  ports: ReadingPorts,
  book: PriceBook,
  options: EstimateOptions,
): Promise<ProjectOutcome[]> {
  const outcomes: ProjectOutcome[] = [];
  for (const input of inputs) {
    const { path, name = path } = input;
    try {
      const project = await readProject(input, ports);
      outcomes.push({ kind: "priced", name, path, project, ...(await estimateProject(project, book, options)) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      outcomes.push({ kind: "failed", name, path, error });
    }
  }
  return outcomes;
}
