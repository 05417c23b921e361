import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sourceFilesAt } from "../../../src/adapters/files/source-files.js";
import type { Json, Mask } from "../../../src/model/json.js";
import type { Reading, Resource } from "../../../src/model/resource.js";
import { readDocument } from "../../../src/read/read.js";
import { loadLibraries } from "../../../src/read/source/functions/libraries.js";
import type { SourceFiles } from "../../../src/read/source/source-files.js";
import { readSource, type SourceReading } from "../../../src/read/source/read-source.js";
import { configurationDirectories, hasShared, shared, sharedBytes } from "../../support/shared-corpus.js";

interface Counts {
  planned: number;
  declared: number;
  both: number;
  /** In the plan, from modules and files that are not at hand. */
  missing: number;
  /** Attributes that are written and that the plan knows. */
  comparable: number;
  equal: number;
  unknown: number;
  differences: string[];
}

const limit = Number(process.env["PAIRS_SHOW"] ?? 0);

/** The plan's own values for the variables, so that both describe the same infrastructure. */
function variablesOf(document: string): Record<string, string> {
  const parsed = JSON.parse(document) as { variables?: Record<string, { value?: unknown }> };
  const entries = Object.entries(parsed.variables ?? {}).filter(([, variable]) => variable.value !== undefined);
  return Object.fromEntries(entries.map(([name, { value }]) => [name, typeof value === "string" ? value : JSON.stringify(value)]));
}

/**
 * The configuration that the plan was made of: the directory, or the one file of it, whose resources agree best with the plan's.
 * Many folders hold one case a file, each planned alone.
 */
function rootOf(path: string, plan: Reading, variables: Record<string, string>): SourceReading | null {
  let best: SourceReading | null = null;
  let most = -Infinity;
  const addresses = new Set(plan.planned.resources.map(({ address }) => address));
  for (const directory of configurationDirectories(join("corpus", path))) {
    const files = sourceFilesAt(join(shared, directory), { boundary: join(shared, "corpus", path) });
    const names = files
      .list("")
      .map((entry) => entry.name)
      .filter((name) => name.endsWith(".tf"));
    for (const only of [null, ...(names.length > 1 ? names : [])]) {
      const reading = readSource({ root: directory, files: only === null ? files : withOneFile(files, only), variables });
      const agreeing = reading.planned.resources.filter(({ address }) => addresses.has(address)).length;
      const score = agreeing - (reading.planned.resources.length - agreeing) / 10;
      if (score > most) [best, most] = [reading, score];
    }
  }
  return best;
}

function withOneFile(files: SourceFiles, name: string): SourceFiles {
  return {
    ...files,
    list: (directory) => files.list(directory).filter((entry) => directory !== "" || !entry.name.endsWith(".tf") || entry.name === name),
  };
}

/** Whether the resource belongs to a module that is not at hand, or is made from a file that is not in the corpus. */
function isMissing(address: string, source: SourceReading): boolean {
  if (source.diagnostics.some(({ code, detail }) => code === "function-failed" && detail.includes("there is no such file"))) return true;
  const path = [...address.matchAll(/(?:^|\.)module\.([^.[]+)/g)].map(([, name]) => name);
  const missing = source.diagnostics
    .filter(({ code }) => code === "module-missing")
    .map(({ detail }) => /^Module (\S+) /.exec(detail)?.[1] ?? "");
  return path.some((_, index) => missing.includes(path.slice(0, index + 1).join(".")));
}

function compareResource(counts: Counts, label: string, source: Resource, plan: Resource): void {
  for (const name of new Set([...Object.keys(source.values), ...Object.keys(maskObject(source.unknown))])) {
    const planned = plan.values[name];
    const mask = maskObject(plan.unknown)[name];
    if (planned === undefined || mask === true || maskObject(plan.sensitive)[name] === true || maskObject(source.sensitive)[name] === true)
      continue;
    compareValue(counts, `${label}.${name}`, source.values[name], maskObject(source.unknown)[name], planned, mask);
  }
}

function compareValue(
  counts: Counts,
  label: string,
  source: Json | undefined,
  unknown: Mask | undefined,
  plan: Json | undefined,
  planUnknown: Mask | undefined,
): void {
  if (plan === undefined || planUnknown === true) return;
  if (Array.isArray(source) && Array.isArray(plan) && source.length === plan.length && source.some((item) => typeof item === "object")) {
    // Sets have no order: each block is compared with the one that is most like it.
    const open = plan.map((_, index) => index);
    source.forEach((item, index) => {
      const twin = open.reduce(
        (best, candidate) => (likeness(item, plan[candidate]) > likeness(item, plan[best]) ? candidate : best),
        open[0] ?? index,
      );
      open.splice(open.indexOf(twin), 1);
      compareValue(counts, `${label}[${index}]`, item, child(unknown, index), plan[twin], child(planUnknown, twin));
    });
  } else if (isObject(source) && isObject(plan)) {
    for (const key of new Set([...Object.keys(source), ...Object.keys(maskObject(unknown))]))
      compareValue(counts, `${label}.${key}`, source[key], child(unknown, key), plan[key], child(planUnknown, key));
  } else {
    compareLeaf(counts, label, source, unknown, plan);
  }
}

function compareLeaf(counts: Counts, label: string, source: Json | undefined, unknown: Mask | undefined, plan: Json): void {
  counts.comparable += 1;
  if (unknown === true) counts.unknown += 1;
  else if (same(source, plan)) counts.equal += 1;
  else note(counts, `${label}: source ${JSON.stringify(source)}, plan ${JSON.stringify(plan)}`);
}

function note(counts: Counts, difference: string): void {
  if (counts.differences.length < limit) counts.differences.push(difference);
}

function likeness(source: Json, plan: Json | undefined): number {
  if (isObject(source) && isObject(plan))
    return Object.entries(source).reduce((sum, [key, value]) => sum + (key in plan ? likeness(value, plan[key]) : 0), 0);
  return plan !== undefined && same(source, plan) ? 1 : 0;
}

/** Providers turn numbers into strings and back, order sets, and write JSON their own way. */
function same(left: Json | undefined, right: Json): boolean {
  return JSON.stringify(canonical(left)) === JSON.stringify(canonical(right));
}

function canonical(value: Json | undefined): unknown {
  if (value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)) return null;
  if (typeof value === "string" && /^\s*[[{]/.test(value)) {
    try {
      return canonical(JSON.parse(value) as Json);
    } catch {
      return value; // text that only looks like JSON
    }
  }
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(canonical(item))).sort();
  if (typeof value === "object")
    return Object.entries(value)
      .map(([key, item]) => [key, canonical(item)])
      .filter(([, item]) => item !== null)
      .sort();
  return AZURE_LOCATION.test(String(value)) ? String(value).toLowerCase().replaceAll(" ", "") : String(value);
}

/** Azure's provider stores `West Europe` as `westeurope`. */
const AZURE_LOCATION =
  /^(?:(?:North|South|East|West|Central|UK|France|Germany|Japan|Australia|Canada|Brazil|Korea|India|Southeast|Norway|Sweden|Switzerland|Poland|Italy|UAE|Qatar|Israel|Spain) ?)+(?:US|Europe|Asia|India|Central|South|North|East|West|Southeast)? ?\d?$/;

function isObject(value: Json | undefined): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function maskObject(mask: Mask | undefined): Record<string, Mask> {
  return typeof mask === "object" && !Array.isArray(mask) ? mask : {};
}

function child(mask: Mask | undefined, key: string | number): Mask | undefined {
  if (typeof mask !== "object") return undefined;
  return Array.isArray(mask) ? mask[Number(key)] : mask[key];
}

function comparePair(counts: Counts, document: string, directory: string): void {
  const bytes = sharedBytes(join("corpus", document));
  const plan = readDocument(bytes, document);
  if (plan.kind !== "plan") return;
  const source = rootOf(directory, plan, variablesOf(new TextDecoder().decode(bytes)));
  if (source === null) return;
  const planned = new Map(plan.planned.resources.map((resource) => [resource.address, resource]));
  counts.planned += planned.size;
  counts.declared += source.planned.resources.length;
  for (const resource of source.planned.resources) {
    const twin = planned.get(resource.address);
    planned.delete(resource.address);
    if (twin) {
      counts.both += 1;
      compareResource(counts, `${document}: ${resource.address}`, resource, twin);
    } else note(counts, `${document}: only in source: ${resource.address}`);
  }
  for (const address of planned.keys()) {
    if (isMissing(address, source)) counts.missing += 1;
    else note(counts, `${document}: only in plan: ${address} [${source.diagnostics.map((diagnostic) => diagnostic.code).join()}]`);
  }
}

describe.skipIf(!hasShared)("configurations and their plans (skipped where ../shared is absent)", () => {
  test("the graph read from source is the one of the plan", async () => {
    await loadLibraries(["regex yamldecode"]);
    const rows = new TextDecoder()
      .decode(sharedBytes("corpus/PAIRS.csv"))
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));
    const counts: Counts = { planned: 0, declared: 0, both: 0, missing: 0, comparable: 0, equal: 0, unknown: 0, differences: [] };

    for (const [document, directory] of rows) {
      if (document && directory && existsSync(join(shared, "corpus", document))) comparePair(counts, document, directory);
    }

    const { differences, ...numbers } = counts;
    const ratio = (part: number, whole: number) => (part / whole).toFixed(4);
    console.log("pairs", JSON.stringify(numbers));
    console.log(
      `resources: precision ${ratio(counts.both, counts.declared)}, recall ${ratio(counts.both, counts.planned - counts.missing)} (with modules and files that are not at hand ${ratio(counts.both, counts.planned)})`,
    );
    console.log(
      `attributes: precision ${ratio(counts.equal, counts.comparable - counts.unknown)}, recall ${ratio(counts.equal, counts.comparable)}`,
    );
    for (const difference of differences) console.log(difference);
    expect(counts.both / counts.declared).toBeGreaterThan(0.9);
    expect(counts.equal / (counts.comparable - counts.unknown)).toBeGreaterThan(0.95);
  });
});
