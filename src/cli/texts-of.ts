import type { Outcome } from "../app/run-projects.js";
import type { ProjectText } from "../report/projects-table.js";

/** What to print of each of several projects: what was found, or why it could not be read. */
export function textsOf<T>(outcomes: readonly Outcome<T>[], text: (result: T) => string): ProjectText[] {
  return outcomes.map((outcome) => {
    const { name, path } = outcome;
    if (outcome.kind === "done") return { name, path, text: text(outcome.result) };
    return { name, path, error: outcome.error.message, remedy: outcome.error.remedy };
  });
}
