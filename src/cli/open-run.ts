import { readExchangeRates } from "../adapters/files/exchange-rates.js";
import { priceBook, readingPorts } from "../adapters/files/local-ports.js";
import { openRun, type Run } from "../app/open-run.js";
import type { ProjectInput } from "../app/read-project.js";
import { listIn, runSettings, type GivenRun, type RunSettings } from "../config/run-settings.js";
import { terraformEnvironment } from "../config/terraform-environment.js";
import { InputError } from "../model/diagnostic.js";
import type { ProjectFlags } from "./options.js";

/** What a command works with: its projects, how they are priced, and what the project file says. */
export interface CommandRun extends Run {
  readonly settings: RunSettings;
}

/** Opens the run that a command line asks for; `compareTo` is what the projects were before. */
export async function openCommandRun(path: string | undefined, flags: ProjectFlags, compareTo?: string): Promise<CommandRun> {
  const given = givenBy(path, flags);
  const settings = await runSettings(given);
  noteIgnored(settings);
  const request = {
    input: inputOf(path ?? ".", flags, settings),
    list: settings.list,
    search: { exclude: flags.excludePath ?? [], all: flags.includeAllPaths ?? false },
    compareTo: compareTo === undefined ? null : { path: compareTo, list: await listIn(compareTo, settings, given) },
  };
  const { exchangeRates, ...pricing } = settings.pricing;
  const rates = exchangeRates === null ? null : await readExchangeRates(exchangeRates);
  const today = flags.today ?? new Date().toISOString().slice(0, 10);
  const options = { ...pricing, rates, today };
  return { ...(await openRun(request, { options, book: priceBook(), ports: readingPorts })), settings };
}

function givenBy(path: string | undefined, flags: ProjectFlags): GivenRun {
  return {
    path,
    config: flags.config,
    configFile: flags.configFile,
    currency: flags.currency,
    exchangeRates: flags.exchangeRates,
    nonProduction: flags.nonProduction,
    usage: { defaults: flags.usageDefaults, freeTier: flags.freeTier, hoursPerMonth: flags.hoursPerMonth },
    priceFile: flags.priceFile,
    fallbackRegion: flags.priceFallbackRegion,
    maxPriceAge: flags.maxPriceAge,
  };
}

function inputOf(path: string, flags: ProjectFlags, { modules }: RunSettings): ProjectInput {
  return {
    path,
    usageFile: flags.usageFile ?? null,
    variables: Object.fromEntries((flags.terraformVar ?? []).map(assignment)),
    variableFiles: flags.terraformVarFile ?? [],
    workspace: flags.terraformWorkspace ?? process.env["TF_WORKSPACE"] ?? null,
    environment: terraformEnvironment(process.env),
    modules: { ...modules, ...(flags.moduleMirror === undefined ? {} : { mirror: flags.moduleMirror }) },
  };
}

function assignment(text: string): [string, string] {
  const equals = text.indexOf("=");
  if (equals < 1)
    throw new InputError(
      "variable-invalid",
      "--terraform-var takes NAME=VALUE",
      `Write a name and a value, for example --terraform-var region=eu-west-1; "${text.slice(0, 20)}" has no "=".`,
    );
  return [text.slice(0, equals), text.slice(equals + 1)];
}

function noteIgnored({ list }: RunSettings): void {
  if (list === null || list.ignored.length === 0) return;
  const have = list.ignored.length === 1 ? "has" : "have";
  process.stderr.write(`Note: ${list.file}: nothing is executed, so ${list.ignored.join(", ")} ${have} no effect.\n`);
}
