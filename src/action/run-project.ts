import { readExchangeRates } from "../adapters/files/exchange-rates.js";
import { policyFiles } from "../adapters/files/policy-files.js";
import { policyFolder, priceBook, readingPorts } from "../adapters/files/local-ports.js";
import { checkProject, loadPolicies } from "../app/check-project.js";
import { compareProjects } from "../app/estimate-project.js";
import { readProject, type ProjectInput } from "../app/read-project.js";
import { applyRuleSettings, everyRule, recommendProject } from "../app/recommend-project.js";
import { priceSettings } from "../config/price-settings.js";
import { loadProjectFile } from "../config/project-file.js";
import { usageSettings } from "../config/usage-settings.js";
import type { Decimal } from "../model/money.js";
import type { Results } from "../report/json.js";
import type { Inputs } from "./inputs.js";

export interface ActionResults extends Results {
  /** What all findings together save a month. */
  readonly saving: Decimal;
}

/** Reads, prices and checks what the inputs name, and looks for savings. */
export async function runProject(inputs: Inputs): Promise<ActionResults> {
  const settings = await loadProjectFile(inputs.config);
  const policies = loadPolicies(await policyFiles(inputs.policies ?? policyFolder()), settings.policies);
  const book = priceBook();
  const rates = inputs.exchangeRates === null ? null : await readExchangeRates(inputs.exchangeRates);
  const prices = await priceSettings({ config: inputs.config, priceFile: inputs.priceFile });
  const options = {
    ...prices,
    currency: inputs.currency,
    rates,
    today: new Date().toISOString().slice(0, 10),
    nonProduction: false,
    ...usageSettings(settings.usage),
  };
  const project = await readProject(inputOf(inputs.path, inputs), readingPorts);
  const checked = await checkProject(project, policies, book, options);
  const before = inputs.compareTo === null ? null : await readProject(inputOf(inputs.compareTo, inputs), readingPorts);
  const difference = before ? await compareProjects(before, project, book, options) : checked.difference;
  const { findings, saving } = await recommendProject(project, applyRuleSettings(everyRule, settings.rules), book, options);
  return {
    project: inputs.path,
    estimate: checked.estimate,
    difference: difference ?? undefined,
    verdict: checked.verdict,
    findings,
    saving,
  };
}

function inputOf(path: string, inputs: Inputs): ProjectInput {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name.startsWith("TF_VAR_") || /^AWS_(DEFAULT_)?REGION$/.test(name)),
  ) as Record<string, string>; // a variable that is listed has a value
  return { path, usageFile: inputs.usageFile, variables: inputs.variables, variableFiles: [], workspace: null, environment };
}
