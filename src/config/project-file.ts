import { readFile } from "node:fs/promises";
import { z } from "zod";
import { InputError } from "../model/diagnostic.js";
import { HOURS_PER_MONTH } from "../model/money.js";
import { PolicySetting } from "../model/policy-setting.js";
import { parseYamlInput } from "./yaml-input.js";
import { USAGE_SIZES } from "../model/usage.js";
import { DEFAULT_PROJECT_FILE } from "./project-file-name.js";
import { Schedule } from "./schedule.js";

const FallbackRegion = z.string().regex(/^[A-Za-z0-9-]{2,40}$/, "expected a region, or nearest");
const MaxPriceAge = z
  .union([z.literal("none"), z.int().min(0).max(600)], { error: "expected a number of months up to 600, or none" })
  .transform((months) => (months === "none" || months === 0 ? null : months));

/** `terratrim.yml`: what a repository says about its policies, rules and prices. A misspelt key is an error. */
export const ProjectFile = z.strictObject({
  version: z.literal(1).default(1),
  usage: z
    .strictObject({
      defaults: z.enum(USAGE_SIZES).nullable().default(null),
      freeTier: z.boolean().default(false),
      hoursPerMonth: z.number().positive().max(744).default(HOURS_PER_MONTH),
      /** By address, address with `[*]`, or type. */
      schedules: z.record(z.string(), Schedule).default({}),
    })
    .prefault({}),
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
  prices: z
    .strictObject({
      /** Own prices, relative to the project file. */
      file: z.string().min(1).optional(),
      fallbackRegion: FallbackRegion.optional(),
      /** Months; `0` and `none` turn the warning off. */
      maxAge: MaxPriceAge.optional(),
    })
    .default({}),
  projects: z
    .array(
      z.strictObject({
        path: z.string(),
        name: z.string().optional(),
        variables: z.record(z.string(), z.json()).default({}),
        variableFiles: z.array(z.string()).default([]),
        workspace: z.string().optional(),
        usageFile: z.string().optional(),
        environment: z.record(z.string(), z.string()).default({}),
        exclude: z.array(z.string()).default([]),
        all: z.boolean().default(false),
      }),
    )
    .default([]),
  modules: z
    .strictObject({ mirror: z.string().optional(), sources: z.record(z.string(), z.string()).default({}) })
    .default({ sources: {} }),
});
export type ProjectFile = z.output<typeof ProjectFile>;

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
  return parseYamlInput(ProjectFile, file, text, { code: "config", docs: "docs/configuration.md" });
}
