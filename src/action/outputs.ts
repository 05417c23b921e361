import { setOutput } from "@actions/core";
import type { PolicyViolation } from "../model/verdict.js";
import { readProjects, totalOf, type ProjectsReport } from "../report/projects.js";

/** A broken policy, with the project that breaks it; null where all projects together do. */
export interface ProjectViolation extends PolicyViolation {
  readonly project: { readonly name: string; readonly path: string } | null;
}

export function violationsOf(report: ProjectsReport): ProjectViolation[] {
  const own = readProjects(report).flatMap(({ name, project: path, verdict }) =>
    (verdict?.violations ?? []).map((violation) => ({ ...violation, project: { name, path } })),
  );
  return [...own, ...(report.verdict?.violations ?? []).map((violation) => ({ ...violation, project: null }))];
}

/** The outputs of action.yml: figures of all projects together, and those of each. */
export function writeOutputs(report: ProjectsReport): void {
  const read = readProjects(report);
  const { monthlyCost, change, saving, passed } = totalOf(report);
  const missing = read.reduce(
    (count, { estimate: { summary } }) => count + summary.skips["price-not-found"] + summary.skips["price-ambiguous"],
    0,
  );
  setOutput("monthly-cost", monthlyCost.toFixed());
  setOutput("monthly-cost-change", change?.monthlyCost.toFixed() ?? "");
  setOutput("currency", report.currency);
  setOutput("passed", String(passed ?? true));
  setOutput(
    "violations",
    JSON.stringify(violationsOf(report).map(({ project, ...violation }) => ({ ...violation, project: project?.name ?? null }))),
  );
  setOutput("findings", String(read.reduce((count, { findings }) => count + (findings?.length ?? 0), 0)));
  setOutput("missing-prices", String(missing));
  setOutput("monthly-saving", saving?.toFixed() ?? "0");
  setOutput("projects", JSON.stringify(report.projects.map(projectOutput)));
}

function projectOutput({ name, path, result }: ProjectsReport["projects"][number]): object {
  if ("error" in result) return { name, path, error: result.error };
  const { estimate, difference, verdict, saving } = result;
  return {
    name,
    path,
    monthlyCost: estimate.monthlyCost.toFixed(),
    monthlyCostChange: difference?.monthlyCost.toFixed() ?? null,
    passed: verdict?.passed ?? true,
    monthlySaving: saving?.toFixed() ?? "0",
  };
}
