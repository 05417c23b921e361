import { existsSync } from "node:fs";
import { InvalidArgumentError, Option, type Command } from "commander";
import { priceSettings } from "../config/price-settings.js";
import { DEFAULT_PROJECT_FILE } from "../config/project-file-name.js";
import { USAGE_SIZES, type UsageSize } from "../model/usage.js";
import { InputError } from "../model/diagnostic.js";
import type { EstimateOptions } from "../app/estimate-project.js";
import type { ProjectInput } from "../app/read-project.js";

/** Flags of every command that reads and prices a project, in the names of Infracost 0.10 where it has them. */
export interface ProjectFlags {
  usageFile?: string;
  terraformVar: string[];
  terraformVarFile: string[];
  terraformWorkspace?: string;
  moduleMirror?: string;
  currency: string;
  exchangeRates?: string;
  today?: string;
  nonProduction: boolean;
  strict: boolean;
  config?: string;
  priceFile?: string;
  priceFallbackRegion?: string;
  maxPriceAge?: number | null;
  usageDefaults?: UsageSize;
  freeTier?: boolean;
  hoursPerMonth?: number;
}

export function addProjectFlags(command: Command): Command {
  return command
    .option("--usage-file <file>", "quantities that the configuration does not say (infracost-usage.yml)")
    .addOption(
      new Option("--usage-defaults <size>", "assume the usage of a project of this size where nobody gave any, and mark it").choices(
        USAGE_SIZES,
      ),
    )
    .option("--free-tier", "take off what AWS leaves to every account for nothing each month")
    .option("--hours-per-month <hours>", "hours of a month (default: 730)", hours)
    .option("--terraform-var <name=value>", "set a variable, as -var does; repeatable", append, [])
    .option("--terraform-var-file <file>", "read variables, as -var-file does; repeatable", append, [])
    .option("--terraform-workspace <name>", "the workspace that terraform.workspace gives")
    .addOption(
      new Option("--module-mirror <directory>", "read modules of registries and repositories from here (docs/source.md)").env(
        "TERRATRIM_MODULE_MIRROR",
      ),
    )
    .addOption(new Option("--currency <code>", "ISO currency of the estimate").default("USD").env("INFRACOST_CURRENCY").argParser(currency))
    .addOption(
      new Option("--exchange-rates <file>", "dated rates for prices in other currencies (JSON, or the ECB's CSV)").env(
        "TERRATRIM_EXCHANGE_RATES",
      ),
    )
    .option("--today <date>", "the date (YYYY-MM-DD) that date-dependent prices assume", date)
    .option("--non-production", "ask for development and test prices where the vendor has them", false)
    .option("--config <file>", "project file with settings of usage, prices, policies and rules (default: terratrim.yml where it exists)")
    .option("--price-file <file>", "your own prices: discounts, fixed prices, commitments (docs/own-prices.md)")
    .option("--price-fallback-region <region>", "where a region has no price take that of another, or of the nearest one; marked", region)
    .option("--max-price-age <months>", "point out prices that are older; none turns it off (default: 18)", months)
    .option("--strict", "exit with 3 when a price is missing or ambiguous", false);
}

/** Flags of the commands that take several projects at once. */
export function addProjectsFlags(command: Command): Command {
  return addProjectFlags(command)
    .option("--config-file <file>", "the projects: an infracost.yml, or a terratrim.yml with projects")
    .option("--exclude-path <glob>", "leave out what matches while looking for projects below a directory; repeatable", append, [])
    .option("--include-all-paths", "take every directory with configuration, modules too", false);
}

export function projectInput(path: string, flags: ProjectFlags): ProjectInput {
  return {
    path,
    usageFile: flags.usageFile ?? null,
    variables: Object.fromEntries(flags.terraformVar.map(assignment)),
    variableFiles: flags.terraformVarFile,
    workspace: flags.terraformWorkspace ?? process.env["TF_WORKSPACE"] ?? null,
    environment: terraformEnvironment(),
    modules: flags.moduleMirror === undefined ? {} : { mirror: flags.moduleMirror },
  };
}

export async function estimateOptions(flags: ProjectFlags): Promise<EstimateOptions> {
  const rates = await exchangeRates(flags.exchangeRates);
  return {
    currency: flags.currency,
    today: flags.today ?? new Date().toISOString().slice(0, 10),
    nonProduction: flags.nonProduction,
    ...(await usageOptions(flags)),
    ...(rates === null ? {} : { rates }),
    ...(await priceSettings({
      config: flags.config,
      priceFile: flags.priceFile,
      fallbackRegion: flags.priceFallbackRegion,
      maxPriceAge: flags.maxPriceAge,
    })),
  };
}

/** What the flags say of usage, over what the project file says. Nothing is loaded where there is neither. */
async function usageOptions(flags: ProjectFlags): Promise<Partial<EstimateOptions>> {
  const hasFile = flags.config !== undefined || existsSync(DEFAULT_PROJECT_FILE);
  if (!hasFile && flags.usageDefaults === undefined && !flags.freeTier && flags.hoursPerMonth === undefined) return {};
  const { loadProjectFile } = await import("../config/project-file.js");
  const { usageSettings } = await import("../config/usage-settings.js");
  const { usage } = await loadProjectFile(flags.config);
  return usageSettings({
    ...usage,
    defaults: flags.usageDefaults ?? usage.defaults,
    freeTier: flags.freeTier ?? usage.freeTier,
    hoursPerMonth: flags.hoursPerMonth ?? usage.hoursPerMonth,
  });
}

async function exchangeRates(file: string | undefined): Promise<Exclude<EstimateOptions["rates"], undefined>> {
  if (file === undefined) return null;
  const { readExchangeRates } = await import("../adapters/files/exchange-rates.js");
  return readExchangeRates(file);
}

function terraformEnvironment(): Record<string, string> {
  const names = Object.keys(process.env).filter(
    (name) => name.startsWith("TF_VAR_") || /^(AWS|GOOGLE|CLOUDSDK_COMPUTE)_(DEFAULT_)?REGION$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, process.env[name] ?? ""]));
}

export function append(value: string, previous: string[]): string[] {
  return [...previous, value];
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

function currency(value: string): string {
  if (!/^[A-Za-z]{3}$/.test(value)) throw new InvalidArgumentError("write a code of three letters, such as USD");
  return value.toUpperCase();
}

function hours(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 744)) throw new InvalidArgumentError("write the hours of a month, up to 744");
  return number;
}

function date(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw new InvalidArgumentError("write a date as YYYY-MM-DD");
  return value;
}

function region(value: string): string {
  if (!/^[A-Za-z0-9-]{2,40}$/.test(value)) throw new InvalidArgumentError("write a region, such as us-east-1, or nearest");
  return value;
}

function months(value: string): number | null {
  if (value === "none") return null;
  if (!/^\d{1,3}$/.test(value)) throw new InvalidArgumentError("write a number of months, or none");
  return Number(value) === 0 ? null : Number(value);
}
