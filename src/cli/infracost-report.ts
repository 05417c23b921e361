import { basename, resolve } from "node:path";
import type { Estimate, EstimateDifference } from "../model/estimate.js";
import type { Reading } from "../model/resource.js";
import { decimal } from "../model/money.js";
import { infracostJson, type InfracostProject } from "../report/infracost/document.js";

export interface InfracostInput {
  readonly path: string;
  readonly name?: string;
  readonly result: PricedInput | { readonly error: string; readonly currency: string };
}

/** What the format says of the input of a project. */
export interface InputFacts {
  readonly kind: Reading["kind"];
  readonly usageFile: string | null;
}

interface PricedInput extends InputFacts {
  readonly estimate: Estimate;
  readonly difference: EstimateDifference | null;
}

const TYPES = { plan: "terraform_plan_json", state: "terraform_state_json", source: "terraform_dir" } as const;

/** The run as Infracost's JSON. A source directory or a state has nothing before it, so its past is empty. */
export function infracostReport(inputs: readonly [InfracostInput, ...InfracostInput[]], command: "breakdown" | "diff"): object {
  const generatedAt = new Date().toISOString();
  const [first, ...others] = inputs;
  return infracostJson([projectOf(first, command, generatedAt), ...others.map((input) => projectOf(input, command, generatedAt))]);
}

function projectOf({ path, name, result }: InfracostInput, command: "breakdown" | "diff", generatedAt: string): InfracostProject {
  const context = { projectName: name ?? basename(resolve(path)), path, command, generatedAt };
  if ("error" in result) return { context: { ...context, projectType: "terraform_dir", usageFile: null }, ...result };
  const { kind, usageFile, estimate, difference } = result;
  const nothing: Estimate = { ...estimate, monthlyCost: decimal(0), monthlyUsageCost: decimal(0), resources: [] };
  const added: EstimateDifference = {
    currency: estimate.currency,
    before: nothing,
    after: estimate,
    monthlyCost: estimate.monthlyCost,
    resources: [],
  };
  return {
    context: { ...context, projectType: TYPES[kind], usageFile },
    difference: difference ?? added,
  };
}
