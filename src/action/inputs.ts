import { getBooleanInput, getInput, getMultilineInput } from "@actions/core";
import { InputError } from "../model/diagnostic.js";

/** The inputs of action.yml. */
export interface Inputs {
  readonly path: string;
  readonly compareTo: string | null;
  readonly usageFile: string | null;
  readonly policies: string | null;
  readonly config: string | undefined;
  readonly currency: string;
  readonly exchangeRates: string | null;
  readonly priceFile: string | undefined;
  readonly variables: Readonly<Record<string, string>>;
  readonly comment: boolean;
  readonly commentId: string;
  readonly token: string | null;
}

export function readInputs(): Inputs {
  return {
    path: getInput("path") || ".",
    compareTo: getInput("compare-to") || null,
    usageFile: getInput("usage-file") || null,
    policies: getInput("policies") || null,
    config: getInput("config") || undefined,
    currency: (getInput("currency") || "USD").toUpperCase(),
    exchangeRates: getInput("exchange-rates") || null,
    priceFile: getInput("price-file") || undefined,
    variables: Object.fromEntries(getMultilineInput("terraform-vars").map(assignment)),
    comment: getInput("comment") === "" ? true : getBooleanInput("comment"),
    commentId: getInput("comment-id") || "default",
    token: getInput("github-token") || null,
  };
}

function assignment(line: string): [string, string] {
  const equals = line.indexOf("=");
  if (equals < 1) throw new InputError("input-invalid", `terraform-vars has a line that is not NAME=VALUE`, "Write one NAME=VALUE a line.");
  return [line.slice(0, equals), line.slice(equals + 1)];
}
