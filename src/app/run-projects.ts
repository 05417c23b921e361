import { InputError, type Diagnostic } from "../model/diagnostic.js";
import type { EstimateOptions } from "./estimate-project.js";
import type { FoundProjects } from "./find-projects.js";
import type { PriceBook } from "./ports.js";
import { readProject, type Project, type ProjectInput, type ReadingPorts } from "./read-project.js";

/** What became of one of several projects. */
export type Outcome<T> =
  /** Without a project where it is there no more. */
  | { readonly kind: "done"; readonly name: string; readonly path: string; readonly project: Project | null; readonly result: T }
  | { readonly kind: "failed"; readonly name: string; readonly path: string; readonly error: InputError };

/** Projects, and what working with them needs. */
export interface ProjectsRun {
  readonly now: FoundProjects;
  /** How they are priced; a project may have options of its own. */
  readonly options: EstimateOptions;
  readonly book: PriceBook;
  readonly ports: ReadingPorts;
}

/** What is done with each project of a run. */
export type ProjectWork<T> = (project: Project, options: EstimateOptions, input: ProjectInput) => Promise<T>;

/** Whether the path itself was the project: then its report is about it alone. */
export function isSingle({ inputs }: FoundProjects): boolean {
  return inputs.length === 1 && inputs[0]?.name === undefined;
}

/**
 * Does the same with every project of a run, one after the other. One of several that cannot be read costs only itself.
 *
 * @throws InputError when the only project cannot be read.
 */
export async function runProjects<T>({ now, options, ports }: ProjectsRun, work: ProjectWork<T>): Promise<Outcome<T>[]> {
  const outcomes: Outcome<T>[] = [];
  const shared = now.inputs.length > 1 ? sharedByAll(now.inputs, options) : [];
  for (const input of now.inputs) {
    const { path, name = path } = input;
    try {
      const read = await readProject(input, ports);
      const project = { ...read, diagnostics: [...read.diagnostics, ...shared] };
      outcomes.push({ kind: "done", name, path, project, result: await work(project, { ...options, ...input.pricing }, input) });
    } catch (error) {
      if (!(error instanceof InputError) || isSingle(now)) throw error;
      outcomes.push({ kind: "failed", name, path, error });
    }
  }
  return outcomes;
}

export function resultsOf<T>(outcomes: readonly Outcome<T>[]): T[] {
  return outcomes.flatMap((outcome) => (outcome.kind === "done" ? [outcome.result] : []));
}

/** Each project is an estimate of its own, so what all of them share is counted for each. */
function sharedByAll(inputs: readonly ProjectInput[], { ownPrices, freeTier }: EstimateOptions): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const owned = ownPrices?.commitments.filter(({ covers }) => covers.kind !== "share").map(({ name }) => `"${name}"`) ?? [];
  if (owned.length > 0)
    diagnostics.push({
      severity: "warning",
      code: "commitment-per-project",
      summary: "What is owned counts for each project",
      detail: `${owned.join(", ")} is used in full by each of the projects, so that together they may use more than there is. Give each project its part of it, or a percentage with \`coverage\`.`,
    });
  if (inputs.filter(({ pricing }) => pricing?.freeTier ?? freeTier).length > 1)
    diagnostics.push({
      severity: "warning",
      code: "free-tier-per-project",
      summary: "The free tier counts for each project",
      detail:
        "It is taken off every project in full. Projects in one account share it: say `usage: { freeTier: true }` for one project of an account only.",
    });
  return diagnostics;
}
