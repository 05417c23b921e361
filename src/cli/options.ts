import { InvalidArgumentError, Option, type Command } from "commander";
import { USAGE_SIZES, type UsageSize } from "../model/usage.js";
import { addExamples } from "./help.js";

/** Flags of every command that reads and prices projects, in the names of Infracost 0.10 where it has them. */
export interface ProjectFlags {
  config?: string;
  configFile?: string;
  excludePath?: string[];
  includeAllPaths?: boolean;
  terraformVar?: string[];
  terraformVarFile?: string[];
  terraformWorkspace?: string;
  moduleMirror?: string;
  usageFile?: string;
  usageDefaults?: UsageSize;
  freeTier?: boolean;
  hoursPerMonth?: number;
  currency?: string;
  exchangeRates?: string;
  priceFile?: string;
  priceFallbackRegion?: string;
  maxPriceAge?: number | null;
  nonProduction?: boolean;
  today?: string;
  strict?: boolean;
}

export const PATH_ARGUMENT = "plan (terraform show -json), state, or directory (default: the projects of terratrim.yml, else .)";

/** Adds them in groups after the flags of the command itself, and examples after them. */
export function addProjectFlags(command: Command, examples: Readonly<Record<string, string>>): Command {
  addExamples(command, examples)
    .optionsGroup("Projects:")
    .option("--config <file>", "the project file (docs/configuration.md) (default: terratrim.yml where it exists)")
    .option("--config-file <file>", "an infracost.yml, or another terratrim.yml: the projects to take instead of a path")
    .option("--exclude-path <glob>", "leave out what matches while looking for projects below a directory; repeatable", append)
    .option("--include-all-paths", "take every directory with configuration, modules too")
    .optionsGroup("Terraform:")
    .option("--terraform-var <name=value>", "set a variable of a directory, as -var does; repeatable", append)
    .option("--terraform-var-file <file>", "read variables, as -var-file does, relative to the directory; repeatable", append)
    .option("--terraform-workspace <name>", "the workspace that terraform.workspace gives")
    .addOption(
      new Option("--module-mirror <directory>", "read modules of registries and repositories from here (docs/source.md)").env(
        "TERRATRIM_MODULE_MIRROR",
      ),
    );
  addUsageFlags(command.optionsGroup("Usage (docs/usage.md):"));
  return addPriceFlags(command.optionsGroup("Prices:"));
}

function addUsageFlags(command: Command): Command {
  return command
    .option("--usage-file <file>", "quantities that the configuration does not say (infracost-usage.yml)")
    .addOption(
      new Option("--usage-defaults <size>", "assume the usage of a project of this size where nobody gave any, and mark it").choices(
        USAGE_SIZES,
      ),
    )
    .option("--free-tier", "take off what AWS leaves to every account for nothing each month")
    .option("--hours-per-month <hours>", "hours of a month (default: 730)", hours);
}

function addPriceFlags(command: Command): Command {
  return command
    .addOption(new Option("--currency <code>", "ISO currency of the estimate (default: USD)").env("INFRACOST_CURRENCY").argParser(currency))
    .addOption(
      new Option("--exchange-rates <file>", "dated rates for prices in other currencies (JSON, or the ECB's CSV)").env(
        "TERRATRIM_EXCHANGE_RATES",
      ),
    )
    .option("--price-file <file>", "your own prices: discounts, fixed prices, commitments (docs/own-prices.md)")
    .option("--price-fallback-region <region>", "where a region has no price take that of another, or of the `nearest` one; marked", region)
    .option("--max-price-age <months>", "point out prices that are older; none turns it off (default: 18)", months)
    .option("--non-production", "take development and test prices where the vendor has them")
    .option("--today <date>", "the date (YYYY-MM-DD) for prices that depend on it (default: today)", date)
    .option("--strict", "exit with 3 when a price is missing or ambiguous");
}

export function append(value: string, previous: string[] = []): string[] {
  return [...previous, value];
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
