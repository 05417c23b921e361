import type { PolicySetting } from "../model/policy-setting.js";
import type { Verdict } from "../model/verdict.js";
import { evaluatePolicies } from "../policy/evaluate.js";
import { policyFacts } from "../policy/facts.js";
import { applySettings, type Policy } from "../policy/policy.js";
import { readPolicy } from "../policy/read-policy.js";
import { estimateProject, type EstimateOptions, type ProjectEstimate } from "./estimate-project.js";
import type { PriceBook, TextFile } from "./ports.js";
import type { Project } from "./read-project.js";

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

/** The estimate of a project, and what the policies say of it. */
export async function checkProject(
  project: Project,
  policies: readonly Policy[],
  book: PriceBook,
  options: EstimateOptions,
): Promise<CheckedProject> {
  const priced = await estimateProject(project, book, options);
  const facts = policyFacts(priced.estimate, priced.difference, project.reading.planned.resources);
  return { ...priced, verdict: evaluatePolicies(policies, facts) };
}
