import type { Json } from "../model/json.js";
import type { Resource } from "../model/resource.js";

const TAGS = new Set(["environment", "env", "stage", "tier", "lifecycle"]);
const NON_PRODUCTION = new Set([
  "dev",
  "develop",
  "development",
  "test",
  "tst",
  "qa",
  "uat",
  "int",
  "stage",
  "staging",
  "stg",
  "sandbox",
  "sbx",
  "demo",
  "preview",
  "ephemeral",
  "nonprod",
  "lab",
]);
const PRODUCTION = new Set(["prod", "prd", "production", "live", "dr"]);

export interface Surroundings {
  /** Workspace, variable file and directory of the project, relative to its repository. */
  readonly places: readonly string[];
  /** The user says that the whole project is not production. */
  readonly nonProduction: boolean;
  /** Words that mean production here although others take them for non-production, such as `staging`. */
  readonly productionWords: readonly string[];
}

/**
 * Whether tags, places or the user's word prove that a resource is not production. One word for production, or none at all, means that
 * it may be. The resource's own name proves nothing.
 */
export function isNonProduction(resource: Resource, { places, nonProduction, productionWords }: Surroundings): boolean {
  const words = [...environmentTags(resource), ...places].flatMap(wordsOf);
  if (words.some((word) => PRODUCTION.has(word) || productionWords.includes(word))) return false;
  return nonProduction || words.some((word) => NON_PRODUCTION.has(word));
}

function environmentTags(resource: Resource): string[] {
  const found: string[] = [];
  const sources: (Json | undefined)[] = [resource.values["tags"], resource.values["tags_all"], resource.values["labels"]];
  if (resource.defaultTags) sources.push({ ...resource.defaultTags });
  for (const tags of sources) {
    if (typeof tags !== "object" || tags === null || Array.isArray(tags)) continue;
    for (const [name, value] of Object.entries(tags)) {
      if (TAGS.has(name.toLowerCase()) && typeof value === "string") found.push(value);
    }
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll(/\bnon[-_ ]?prod(?:uction)?\b/g, "nonprod")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}
