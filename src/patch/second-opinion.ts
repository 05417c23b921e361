import type { FileChange, ProofStep } from "../model/patch.js";
import { formatPath, type AttributePath } from "../model/json.js";
import { differingPaths, isWithin } from "./leaves.js";
import { isJson } from "./target.js";

/** hcl2-parser reads some 200 KB a second; past this size the answer is not worth the wait. */
const LARGEST_FILE = 500_000;

/** Asks an independent parser which paths of the file differ, and compares them with those that were meant to. */
export async function secondOpinion(change: FileChange, intended: readonly AttributePath[]): Promise<ProofStep> {
  const check = "second-opinion";
  const parser = isJson(change.file) ? "JSON.parse" : "hcl2-parser";
  if (change.before.length > LARGEST_FILE) return { check, result: "not-available", detail: `${change.file} is too large for ${parser}.` };
  const read = isJson(change.file) ? readJson : await hclReader();
  const before = read(change.before);
  if (before === null)
    return { check, result: "not-available", detail: `${parser} cannot read ${change.file} as it is, so it has no opinion on the patch.` };
  const after = read(change.after);
  if (after === null) return { check, result: "fails", detail: `${parser} reads ${change.file} as it is, and not as the patch leaves it.` };
  return judge(change.file, parser, differingPaths(before, after), intended);
}

function judge(file: string, parser: string, differing: readonly AttributePath[], intended: readonly AttributePath[]): ProofStep {
  const check = "second-opinion";
  const strange = differing.find((path) => !intended.some((outer) => isWithin(path, outer)));
  if (strange !== undefined)
    return { check, result: "fails", detail: `${parser} sees a change at ${formatPath(strange)} of ${file}, which was not meant.` };
  const absent = intended.find((outer) => !differing.some((path) => isWithin(path, outer)));
  if (absent !== undefined) return { check, result: "fails", detail: `${parser} sees no change at ${formatPath(absent)} of ${file}.` };
  const paths = new Set(intended.map(formatPath)).size;
  return {
    check,
    result: "holds",
    detail: `${parser}, an independent parser, sees ${file} change in exactly the ${paths === 1 ? "intended place" : `${paths} intended places`}.`,
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Loaded when the first patch is proven: it is 3 MB of code. */
async function hclReader(): Promise<(text: string) => unknown> {
  // The package is CommonJS, and its types say nothing.
  const module = (await import("hcl2-parser")) as { default: { parseToObject(text: string): readonly unknown[] } };
  return (text) => {
    try {
      return module.default.parseToObject(text)[0] ?? null;
    } catch {
      // It panics on some newer syntax; that is no opinion.
      return null;
    }
  };
}
