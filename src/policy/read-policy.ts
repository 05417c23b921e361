import { parse } from "yaml";
import { InputError } from "../model/diagnostic.js";
import { Policy } from "./policy.js";

/** @throws InputError naming the file and the field that is wrong. */
export function readPolicy(file: string, text: string): Policy {
  let document: unknown;
  try {
    document = parse(text);
  } catch (error) {
    throw new InputError(
      "policy-not-yaml",
      `${file} is not valid YAML: ${error instanceof Error ? error.message : String(error)}`,
      "Correct the YAML.",
      undefined,
      { cause: error },
    );
  }
  const result = Policy.safeParse(document);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new InputError(
    "policy-invalid",
    `${file}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`,
    "docs/policies.md describes the fields of a policy.",
  );
}
