import { InputError, type Diagnostic } from "../model/diagnostic.js";
import type { OwnPrices } from "../model/own-prices.js";
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
  const again = inputs.length > 1 ? ownedAgain(options.ownPrices ?? null) : [];
  for (const input of inputs) {
    const { path, name = path } = input;
    try {
      const read = await readProject(input, ports);
      const project = { ...read, diagnostics: [...read.diagnostics, ...again] };
      outcomes.push({ kind: "priced", name, path, project, ...(await estimateProject(project, book, options)) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      outcomes.push({ kind: "failed", name, path, error });
    }
  }
  return outcomes;
}

/** Each project is an estimate of its own, so what is owned would pay for a part of every one of them. */
function ownedAgain(own: OwnPrices | null): Diagnostic[] {
  const owned = own?.commitments.filter(({ covers }) => covers.kind !== "share").map(({ name }) => `"${name}"`) ?? [];
  if (owned.length === 0) return [];
  const detail = `${owned.join(", ")} is used in full by each of the projects, so that together they may use more than there is. Give each project its part of it, or a percentage with \`coverage\`.`;
  return [{ severity: "warning", code: "commitment-per-project", summary: "What is owned counts for each project", detail }];
}
