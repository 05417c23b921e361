import type { Estimate } from "../model/estimate.js";
import type { PolicySetting } from "../model/policy-setting.js";
import type { Verdict } from "../model/verdict.js";
import { evaluatePolicies } from "../policy/evaluate.js";
import { policyFacts, totalFacts } from "../policy/facts.js";
import { applySettings, type Policy } from "../policy/policy.js";
import { readPolicy } from "../policy/read-policy.js";
import { estimateProject, type EstimateOptions, type ProjectEstimate } from "./estimate-project.js";
import type { Run } from "./open-run.js";
import type { PriceBook, TextFile } from "./ports.js";
import type { Project } from "./read-project.js";
import type { Recommendations } from "./recommend-project.js";
import { isSingle, resultsOf, runProjects, type Outcome, type ProjectWork } from "./run-projects.js";

export interface CheckedProject extends ProjectEstimate {
  readonly verdict: Verdict;
}

/** The policies of the files, with a project's settings. */
export function loadPolicies(files: readonly TextFile[], settings: Readonly<Record<string, PolicySetting>>): Policy[] {
  return applySettings(
    files.map(({ file, text }) => readPolicy(file, text)),
    settings,
  );
}

/** The estimate of a project, and what the policies say of it; `before` as `estimateProject` takes it. */
export async function checkProject(
  project: Project,
  policies: readonly Policy[],
  book: PriceBook,
  options: EstimateOptions,
  before?: Estimate | null,
): Promise<CheckedProject> {
  const priced = await estimateProject(project, book, options, before);
  const facts = policyFacts(priced.estimate, priced.difference, project.reading.planned.resources);
  return { ...priced, verdict: evaluatePolicies(policies, facts) };
}

/** What was looked for in a project; of one that is there no more, only what it cost. */
export type ExaminedProject = ProjectEstimate & Partial<Pick<CheckedProject, "verdict"> & Pick<Recommendations, "findings" | "saving">>;

export interface CheckedProjects {
  readonly outcomes: readonly Outcome<ExaminedProject>[];
  /** What the policies that are about a total say of several projects together; absent where there is one. */
  readonly verdict?: Verdict;
}

/** Checks the projects of a run: each by itself, and several together as well. `also` looks for savings in each. */
export async function checkProjects(
  run: Run,
  policies: readonly Policy[],
  also?: ProjectWork<Pick<Recommendations, "findings" | "saving">>,
): Promise<CheckedProjects> {
  const { earlier, options, book } = run;
  const isShared = ({ applies_to: subject }: Policy): boolean => subject === "total" && !isSingle(run.now);
  const own = policies.filter((policy) => !isShared(policy));
  const outcomes = await runProjects(run, async (project, pricing, input): Promise<ExaminedProject> => {
    const checked = await checkProject(project, own, book, pricing, await earlier?.estimateOf(input, pricing));
    if (!also) return checked;
    const { findings, saving } = await also(project, pricing, input);
    return { ...checked, findings, saving };
  });
  const all = [...outcomes, ...((await earlier?.gone(options)) ?? [])];
  if (isSingle(run.now)) return { outcomes: all };
  return {
    outcomes: all,
    verdict: evaluatePolicies(policies.filter(isShared), totalFacts(resultsOf<ProjectEstimate>(all), options.currency)),
  };
}
