import { parsePattern } from "../../src/adapters/files/snapshot/format.js";

// What a pattern may begin and end with without saying anything about the value itself.
const OPENINGS = ["^", "(^|-)", "([A-Z]{3}\\d-|Global-|EU-)?", "[A-Z0-9]*-", "(?<!IA-)", "(?!ShieldProtected-)", ".*-", ".*", "-", "\\-"];
const ENDINGS = ["$", "( in .*)?", ".*"];

/** The text that a pattern looks for; null when it is not one fixed text. */
export function literalOf(pattern: string): string | null {
  let source = pattern.slice(1, pattern.lastIndexOf("/"));
  for (let again = true; again;) {
    again = false;
    for (const opening of OPENINGS) {
      if (source.startsWith(opening)) {
        source = source.slice(opening.length);
        again = true;
      }
    }
  }
  for (const ending of ENDINGS) if (source.endsWith(ending) && !source.endsWith(`\\${ending}`)) source = source.slice(0, -ending.length);
  const text = source
    .replaceAll(/\(([^()|?*+]*)\)\?/g, "$1")
    .replaceAll(/([ _])\?/g, "$1")
    .replaceAll("\\s", " ")
    .replaceAll(/\\([-:().$])/g, "$1");
  const tested = parsePattern(pattern);
  return /[\\^$|?*+[\]{}]/.test(text) || !(tested.test(text) || tested.test(`USE1-${text}`)) ? null : text;
}

/** Whether the pattern fixes where the value ends. */
export function fixesEnd(pattern: string): boolean {
  return /[^\\]\$\/[a-z]*$/.test(pattern);
}

/** Whether the pattern accepts any value but a few: `/^(?!.*Spot).*$/`. */
export function onlyExcludes(pattern: string): boolean {
  return parsePattern(pattern).test("");
}
