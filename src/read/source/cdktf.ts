import type { ParsedFile } from "./hcl/syntax.js";

/**
 * The construct that synthesized a resource: the path of ids that CDKTF writes beside it, for example `prod/service/web`.
 * null where the resource was not synthesized.
 */
export function constructPath(file: ParsedFile, type: string, name: string): string | null {
  if (!file.file.endsWith(".json")) return null;
  let paths = known.get(file);
  if (paths === undefined) known.set(file, (paths = pathsIn(file.text)));
  return paths.get(`${type}.${name}`) ?? null;
}

const known = new WeakMap<ParsedFile, ReadonlyMap<string, string>>();

function pathsIn(text: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const [type, byName] of entriesOf(entryOf(parse(text), "resource"))) {
    for (const [name, resource] of entriesOf(byName)) {
      const path = entryOf(entryOf(entryOf(resource, "//"), "metadata"), "path");
      if (typeof path === "string") paths.set(`${type}.${name}`, path);
    }
  }
  return paths;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // the reader of the configuration has said what is wrong
  }
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function entryOf(value: unknown, name: string): unknown {
  return entriesOf(value).find(([key]) => key === name)?.[1];
}
