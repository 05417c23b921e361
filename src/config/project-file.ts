import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { InputError } from "../model/diagnostic.js";
import { PolicySetting } from "../model/policy-setting.js";

/** `terratrim.yml`: what a repository says about its policies and rules. A misspelt key is an error. */
export const ProjectFile = z.strictObject({
  version: z.literal(1).default(1),
  policies: z.record(z.string(), PolicySetting).default({}),
  rules: z
    .record(
      z.string(),
      z.strictObject({
        enabled: z.boolean().default(true),
        options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
        ignore: z.array(z.string()).default([]),
      }),
    )
    .default({}),
});
export type ProjectFile = z.output<typeof ProjectFile>;

export const DEFAULT_PROJECT_FILE = "terratrim.yml";

/**
 * Reads the project file: the one named, else `terratrim.yml` in the working directory where there is one.
 *
 * @throws InputError when the named file is missing, or a file is not as described.
 */
export async function loadProjectFile(path?: string): Promise<ProjectFile> {
  const file = path ?? DEFAULT_PROJECT_FILE;
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (path === undefined) return ProjectFile.parse({});
    throw new InputError("config-not-found", `There is no project file at ${file}`, "Correct --config, or leave it out.", undefined, {
      cause: error,
    });
  }
  return parseProjectFile(file, text);
}

export function parseProjectFile(file: string, text: string): ProjectFile {
  let document: unknown;
  try {
    document = parse(text) ?? {};
  } catch (error) {
    throw new InputError(
      "config-not-yaml",
      `${file} is not valid YAML: ${error instanceof Error ? error.message : String(error)}`,
      "Correct the YAML.",
      undefined,
      { cause: error },
    );
  }
  const result = ProjectFile.safeParse(document);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new InputError(
    "config-invalid",
    `${file}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`,
    "docs/configuration.md lists the keys.",
  );
}
