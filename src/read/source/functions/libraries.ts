import type { RE2JS } from "re2js";
import type * as yaml from "yaml";

type RegularExpressions = typeof RE2JS;
export type Yaml = typeof yaml;

/**
 * The two libraries that some functions need. Loading them takes as long as evaluating thousands of resources, evaluation is synchronous,
 * and most configurations use neither: so whoever reads a configuration loads them beforehand, when its text mentions such a function.
 */
const libraries: { regularExpressions: RegularExpressions | null; yaml: Yaml | null } = { regularExpressions: null, yaml: null };

export function regularExpressions(): RegularExpressions | null {
  return libraries.regularExpressions;
}

export function yamlLibrary(): Yaml | null {
  return libraries.yaml;
}

export const NOT_LOADED = "the library that this function needs was not loaded";

function needsRegularExpressions(text: string): boolean {
  return text.includes("regex") || text.includes("replace") || rendersTemplates(text);
}

function needsYaml(text: string): boolean {
  return text.includes("yamldecode") || rendersTemplates(text);
}

/** What a template calls is in another text. */
function rendersTemplates(text: string): boolean {
  return text.includes("templatefile") || text.includes("templatestring");
}

/** Loads the libraries that expressions in these texts may need. Call it before evaluating them; without, `regex` and its like fail. */
export async function loadLibraries(texts: Iterable<string>): Promise<void> {
  for (const text of texts) {
    if (libraries.regularExpressions === null && needsRegularExpressions(text))
      libraries.regularExpressions = (await import("re2js")).RE2JS;
    if (libraries.yaml === null && needsYaml(text)) libraries.yaml = (await import("./yaml-library.js")).library;
    if (libraries.regularExpressions !== null && libraries.yaml !== null) return;
  }
}
