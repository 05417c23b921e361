import { getBooleanInput, getInput, getMultilineInput } from "@actions/core";
import type { GivenRun } from "../config/run-settings.js";
import { InputError } from "../model/diagnostic.js";

/** The inputs of action.yml. */
export interface Inputs extends GivenRun {
  readonly compareTo: string | null;
  readonly usageFile: string | null;
  readonly policies: string | null;
  readonly variables: Readonly<Record<string, string>>;
  readonly comment: boolean;
  readonly commentId: string;
  readonly token: string | null;
}

export function readInputs(): Inputs {
  return {
    path: input("path") ?? undefined,
    compareTo: input("compare-to"),
    usageFile: input("usage-file"),
    policies: input("policies"),
    config: input("config") ?? undefined,
    configFile: input("config-file") ?? undefined,
    currency: input("currency")?.toUpperCase(),
    exchangeRates: input("exchange-rates") ?? undefined,
    priceFile: input("price-file") ?? undefined,
    variables: Object.fromEntries(getMultilineInput("terraform-vars").map(assignment)),
    comment: input("comment") === null || getBooleanInput("comment"),
    commentId: input("comment-id") ?? "default",
    token: input("github-token"),
  };
}

/** null where it is not given. */
function input(name: string): string | null {
  const value = getInput(name);
  return value === "" ? null : value;
}

function assignment(line: string): [string, string] {
  const equals = line.indexOf("=");
  if (equals < 1) throw new InputError("input-invalid", `terraform-vars has a line that is not NAME=VALUE`, "Write one NAME=VALUE a line.");
  return [line.slice(0, equals), line.slice(equals + 1)];
}
