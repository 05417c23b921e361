import { basename, resolve } from "node:path";
import type { Project } from "../app/read-project.js";
import type { Estimate, EstimateDifference } from "../model/estimate.js";
import { decimal } from "../model/money.js";
import { infracostJson } from "../report/infracost-json.js";

interface Input {
  readonly path: string;
  readonly project: Project;
  readonly estimate: Estimate;
  readonly difference: EstimateDifference | null;
  readonly command: "breakdown" | "diff";
}

const TYPES = { plan: "terraform_plan_json", state: "terraform_state_json", source: "terraform_dir" } as const;

/** The run as Infracost's JSON. A source directory or a state has nothing before it, so its past is empty. */
export function infracostReport({ path, project, estimate, difference, command }: Input): object {
  const nothing: Estimate = { ...estimate, monthlyCost: decimal(0), monthlyUsageCost: decimal(0), resources: [] };
  const added: EstimateDifference = {
    currency: estimate.currency,
    before: nothing,
    after: estimate,
    monthlyCost: estimate.monthlyCost,
    resources: [],
  };
  return infracostJson(difference ?? added, {
    projectName: basename(resolve(path)),
    path,
    projectType: TYPES[project.reading.kind],
    command,
    usageFile: project.usage.file,
    generatedAt: new Date().toISOString(),
  });
}
