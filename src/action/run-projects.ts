import { readExchangeRates } from "../adapters/files/exchange-rates.js";
import { policyFolder, priceBook, readingPorts } from "../adapters/files/local-ports.js";
import { policyFiles } from "../adapters/files/policy-files.js";
import { checkProjects, loadPolicies } from "../app/check-project.js";
import { openRun } from "../app/open-run.js";
import type { ProjectInput } from "../app/read-project.js";
import { applyRuleSettings, everyRule, recommendProject } from "../app/recommend-project.js";
import { isSingle } from "../app/run-projects.js";
import { listIn, runSettings, type RunSettings } from "../config/run-settings.js";
import { terraformEnvironment } from "../config/terraform-environment.js";
import type { ProjectsReport, ReportedProject } from "../report/projects.js";
import type { Inputs } from "./inputs.js";

export interface ActionReport extends ProjectsReport {
  /** The path itself was the project: the report is about it alone. */
  readonly isSingle: boolean;
}

/** Reads, prices and checks the projects that the inputs name, and looks for savings. */
export async function runProjects(inputs: Inputs): Promise<ActionReport> {
  const settings = await runSettings(inputs);
  const { projectFile, list } = settings;
  const { exchangeRates, ...pricing } = settings.pricing;
  const rates = exchangeRates === null ? null : await readExchangeRates(exchangeRates);
  const { compareTo } = inputs;
  const run = await openRun(
    {
      input: inputOf(inputs, settings),
      list,
      search: { exclude: [], all: false },
      compareTo: compareTo === null ? null : { path: compareTo, list: await listIn(compareTo, settings, inputs) },
    },
    { options: { ...pricing, rates, today: new Date().toISOString().slice(0, 10) }, book: priceBook(), ports: readingPorts },
  );
  const policies = loadPolicies(await policyFiles(inputs.policies ?? policyFolder()), projectFile?.file.policies ?? {});
  const rules = applyRuleSettings(everyRule, projectFile?.file.rules ?? {});
  const { outcomes, verdict } = await checkProjects(run, policies, (project, options) =>
    recommendProject(project, rules, run.book, options),
  );
  return {
    isSingle: isSingle(run.now),
    currency: run.options.currency,
    modules: run.now.modules,
    verdict,
    projects: outcomes.map((outcome): ReportedProject => {
      const { name, path } = outcome;
      if (outcome.kind === "failed") return { name, path, result: { error: outcome.error.message, remedy: outcome.error.remedy } };
      const { difference, ...result } = outcome.result;
      return { name, path, result: { project: path, difference: difference ?? undefined, ...result } };
    }),
  };
}

function inputOf({ path, usageFile, variables }: Inputs, { modules }: RunSettings): ProjectInput {
  return {
    path: path ?? ".",
    usageFile,
    variables,
    variableFiles: [],
    workspace: process.env["TF_WORKSPACE"] ?? null,
    environment: terraformEnvironment(process.env),
    modules,
  };
}
