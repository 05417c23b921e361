import { readFile } from "node:fs/promises";
import { z } from "zod";
import { InputError } from "../model/diagnostic.js";
import { PolicySetting } from "../model/policy-setting.js";
import { parseYamlInput } from "./yaml-input.js";
import { USAGE_SIZES } from "../model/usage.js";
import { Schedule } from "./schedule.js";

const Currency = z
  .string()
  .regex(/^[A-Za-z]{3}$/, "expected a code of three letters, such as USD")
  .transform((code) => code.toUpperCase());
const FallbackRegion = z.string().regex(/^[A-Za-z0-9-]{2,40}$/, "expected a region, or nearest");
const MaxPriceAge = z
  .union([z.literal("none"), z.int().min(0).max(600)], { error: "expected a number of months up to 600, or none" })
  .transform((months) => (months === "none" || months === 0 ? null : months));

const Usage = z.strictObject({
  defaults: z.enum(USAGE_SIZES).nullable().optional(),
  freeTier: z.boolean().optional(),
  hoursPerMonth: z.number().positive().max(744).optional(),
  /** By address, address with `[*]`, or type. */
  schedules: z.record(z.string(), Schedule).optional(),
});

/** `terratrim.yml`: what a repository says about its projects, their usage and prices, its policies and rules. A misspelt key is an error. */
export const ProjectFile = z.strictObject({
  version: z.literal(1).default(1),
  usage: Usage.default({}),
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
      currency: Currency.optional(),
      /** Dated rates, relative to the project file. */
      exchangeRates: z.string().min(1).optional(),
      nonProduction: z.boolean().optional(),
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
        /** Over the section `usage`, for this project. */
        usage: Usage.default({}),
        nonProduction: z.boolean().optional(),
      }),
    )
    .default([]),
  modules: z
    .strictObject({ mirror: z.string().optional(), sources: z.record(z.string(), z.string()).default({}) })
    .default({ sources: {} }),
});
export type ProjectFile = z.output<typeof ProjectFile>;

/** @throws InputError when the file is missing or is not as described. */
export async function loadProjectFile(file: string): Promise<ProjectFile> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new InputError("config-not-found", `There is no project file at ${file}`, "Correct --config, or leave it out.", undefined, {
      cause: error,
    });
  }
  return parseProjectFile(file, text);
}

export function parseProjectFile(file: string, text: string): ProjectFile {
  return parseYamlInput(ProjectFile, file, text, { code: "config", docs: "docs/configuration.md" });
}
