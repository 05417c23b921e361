import { InputError } from "../model/diagnostic.js";
import { estimateProject, type ComparedProject } from "./estimate-project.js";
import type { Run } from "./open-run.js";
import { runProjects, type Outcome } from "./run-projects.js";

/**
 * How the cost of each project changes.
 *
 * @throws InputError when nothing says what is there before any of them.
 */
export async function compareProjects(run: Run): Promise<Outcome<ComparedProject>[]> {
  const { now, earlier, options, book } = run;
  const outcomes = await runProjects(run, async (project, pricing, input) => {
    const { estimate, difference } = await estimateProject(project, book, pricing, await earlier?.estimateOf(input, pricing));
    if (!difference) throw nothingBefore(project.path);
    return { estimate, difference };
  });
  if (outcomes.every((outcome) => outcome.kind === "failed" && outcome.error.code === NOTHING)) throw nothingBefore(now.root);
  return [...outcomes, ...((await earlier?.gone(options)) ?? [])];
}

const NOTHING = "nothing-before";

function nothingBefore(path: string): InputError {
  return new InputError(
    NOTHING,
    `${path} does not say what is there before it`,
    "Give a plan, or name what it was before with --compare-to.",
  );
}
