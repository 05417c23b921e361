import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sourceFilesAt } from "../../../src/adapters/files/source-files.js";
import type { Dependent, Origin } from "../../../src/model/finding.js";
import { formatPath, type AttributePath, type Json, type Mask } from "../../../src/model/json.js";
import type { Resource } from "../../../src/model/resource.js";
import { parseHcl } from "../../../src/read/source/hcl/parse.js";
import type { Span } from "../../../src/read/source/hcl/syntax.js";
import { readSource, type SourceReading } from "../../../src/read/source/read-source.js";
import { editedFiles, type SourceFiles } from "../../../src/read/source/source-files.js";
import { configurationDirectories, hasShared, shared } from "../../support/shared-corpus.js";

const SAMPLE = Number(process.env["PROVENANCE_SAMPLE"] ?? 150);
const SEED = Number(process.env["PROVENANCE_SEED"] ?? 1);

/** Quoted strings without interpolation, numbers and truth values, wherever they stand. */
function literalsIn(node: object): Span[] {
  const found: Span[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const item = value as { kind?: string; start: number; end: number; form?: string; parts?: { kind: string }[]; value?: unknown }; // a node of the tree, or a list inside one
    if (item.kind === "number" || (item.kind === "keyword" && item.value !== null)) found.push(item);
    else if (item.kind === "template" && item.form === "quoted" && item.parts?.every((part) => part.kind === "text")) found.push(item);
    else for (const child of Object.values(value)) visit(child);
  };
  visit(node);
  return found;
}

interface Candidate {
  readonly directory: string;
  readonly address: string;
  readonly path: AttributePath;
}

interface Opened {
  readonly files: SourceFiles;
  readonly reading: SourceReading;
}

/** A small generator of numbers in [0, 1), the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

function open(directory: string): Opened {
  const files = sourceFilesAt(join(shared, directory), { boundary: join(shared, "corpus") });
  return { files, reading: readSource({ root: directory, files }) };
}

/** Every value of a resource that holds no others, known or not, as text by its path. */
function leavesOf(resource: Resource): Map<string, { path: AttributePath; text: string }> {
  const leaves = new Map<string, { path: AttributePath; text: string }>();
  const add = (path: AttributePath, text: string) => leaves.set(formatPath(path), { path, text });
  const visit = (path: AttributePath, value: Json | undefined, unknown: Mask | undefined, sensitive: Mask | undefined): void => {
    if (unknown === true || sensitive === true) return void add(path, unknown === true ? "unknown" : "sensitive");
    if (Array.isArray(value) && value.length > 0) value.forEach((item, index) => visit([...path, index], item, inner(unknown, index), inner(sensitive, index)));
    else if (typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) for (const [name, item] of Object.entries(value)) visit([...path, name], item, inner(unknown, name), inner(sensitive, name));
    else add(path, JSON.stringify(value ?? null));
  };
  const names = new Set([...Object.keys(resource.values), ...(typeof resource.unknown === "object" ? Object.keys(resource.unknown) : []), ...(typeof resource.sensitive === "object" ? Object.keys(resource.sensitive) : [])]);
  for (const name of names) visit([name], resource.values[name], inner(resource.unknown, name), inner(resource.sensitive, name));
  return leaves;
}

function inner(mask: Mask | undefined, key: string | number): Mask | undefined {
  if (typeof mask !== "object") return undefined;
  return Array.isArray(mask) ? mask[Number(key)] : mask[key];
}

/** Another literal of the same kind as the text. */
function replacement({ text }: Origin): string {
  if (/^-?[\d.]+$/.test(text)) return String(Number(text) + 7);
  if (text === "true" || text === "false") return text === "true" ? "false" : "true";
  return text === '"terratrim"' ? '"other"' : '"terratrim"';
}

function indexByAddress(reading: SourceReading): Map<string, Resource> {
  return new Map(reading.planned.resources.map((resource) => [resource.address, resource]));
}

interface Change {
  readonly address: string;
  /** null where the whole resource came or went. */
  readonly path: AttributePath | null;
}

function changes(before: SourceReading, after: SourceReading): Change[] {
  const found: Change[] = [];
  const afterByAddress = indexByAddress(after);
  for (const resource of before.planned.resources) {
    const twin = afterByAddress.get(resource.address);
    afterByAddress.delete(resource.address);
    if (!twin) {
      found.push({ address: resource.address, path: null });
      continue;
    }
    const [left, right] = [leavesOf(resource), leavesOf(twin)];
    for (const [key, { path, text }] of left) if (right.get(key)?.text !== text) found.push({ address: resource.address, path });
    for (const [key, { path }] of right) if (!left.has(key)) found.push({ address: resource.address, path });
  }
  for (const address of afterByAddress.keys()) found.push({ address, path: null });
  return found;
}

/** Whether one of the two stands at or in the other. */
function overlap(left: AttributePath, right: AttributePath): boolean {
  return left.every((step, index) => index >= right.length || step === right[index]);
}

function isAnnounced(change: Change, dependents: readonly Dependent[]): boolean {
  return dependents.some(({ address, path }) => {
    if (path.length === 0) return change.address === address || change.address.startsWith(`${address}.`) || change.address.startsWith(`${address}[`);
    return change.path !== null && address === change.address && overlap(path, change.path);
  });
}

describe.skipIf(!hasShared)("provenance over real configurations (skipped where ../shared is absent)", () => {
  test(`replacing the reported text of ${SAMPLE} random attributes changes them, and everything else that changes is announced`, { timeout: 600_000 }, () => {
    const opened = new Map<string, Opened>();
    const candidates: Candidate[] = [];
    for (const directory of configurationDirectories("corpus/hcl")) {
      const one = open(directory);
      opened.set(directory, one);
      for (const { address, ...resource } of one.reading.planned.resources) {
        for (const { path } of leavesOf({ address, ...resource }).values()) {
          if (one.reading.provenance.origin(address, path) !== null) candidates.push({ directory, address, path });
        }
      }
    }

    const next = random(SEED);
    const counts = { candidates: candidates.length, sample: 0, changed: 0, others: 0, announced: 0, announcements: 0 };
    const failures: string[] = [];
    // Most values are literals in their own block; the others are the point, and are half of the sample.
    const farther = candidates.filter(({ directory, address, path }) => opened.get(directory)!.reading.provenance.origin(address, path)!.kind !== "literal");
    const kinds: Record<string, number> = {};
    for (let index = 0; index < SAMPLE && candidates.length > 0; index += 1) {
      const pool = index % 2 === 0 || farther.length === 0 ? candidates : farther;
      const { directory, address, path } = pool[Math.floor(next() * pool.length)]!;
      const { files, reading } = opened.get(directory)!;
      const origin = reading.provenance.origin(address, path)!;
      kinds[origin.kind] = (kinds[origin.kind] ?? 0) + 1;
      const { file, start, end } = origin.range;
      const text = reading.provenance.file(file);
      const edited = readSource({ root: directory, files: editedFiles(files, new Map([[file, text.slice(0, start) + replacement(origin) + text.slice(end)]])) });
      const dependents = reading.provenance.dependents(origin.range);
      const changed = changes(reading, edited);

      counts.sample += 1;
      counts.announcements += dependents.length;
      const isItself = (change: Change) => change.address === address && (change.path === null || overlap(change.path, path));
      if (changed.some(isItself)) counts.changed += 1;
      else failures.push(`unchanged: ${directory} ${address}.${formatPath(path)} at ${file}:${origin.range.line} ${JSON.stringify(origin.text.slice(0, 80))}`);
      for (const change of changed.filter((candidate) => !isItself(candidate))) {
        counts.others += 1;
        if (isAnnounced(change, dependents)) counts.announced += 1;
        else failures.push(`not announced: ${directory} ${change.address}.${formatPath(change.path ?? [])} when ${address}.${formatPath(path)} at ${file}:${origin.range.line} changes`);
      }
    }

    console.log("provenance", JSON.stringify(counts), JSON.stringify(kinds), `changed ${((100 * counts.changed) / counts.sample).toFixed(2)} %, announced ${((100 * counts.announced) / Math.max(1, counts.others)).toFixed(2)} %`);
    for (const failure of failures.slice(0, 40)) console.log(failure);
    expect(counts.changed / counts.sample).toBeGreaterThanOrEqual(0.99);
    expect(counts.announced).toBe(counts.others);
  });

  test(`whatever changes when one of ${SAMPLE} random literals does is announced`, { timeout: 600_000 }, () => {
    const next = random(SEED + 1);
    const literals: { directory: string; file: string; start: number; end: number }[] = [];
    const opened = new Map<string, Opened>();
    for (const directory of configurationDirectories("corpus/hcl").filter((path) => !path.includes("invalid-files"))) {
      const one = open(directory);
      if (one.reading.planned.resources.length === 0) continue;
      opened.set(directory, one);
      const names = one.files.list("").map(({ name }) => name).filter((name) => /\.(tf|tfvars)$/.test(name) && one.reading.provenance.file(name) !== "");
      for (const file of names) {
        for (const { start, end } of literalsIn(parseHcl(file, one.reading.provenance.file(file)).body)) literals.push({ directory, file, start, end });
      }
    }

    const counts = { literals: literals.length, sample: 0, changes: 0, announced: 0, announcements: 0 };
    const failures: string[] = [];
    for (let index = 0; index < SAMPLE && literals.length > 0; index += 1) {
      const { directory, file, start, end } = literals[Math.floor(next() * literals.length)]!;
      const { files, reading } = opened.get(directory)!;
      const text = reading.provenance.file(file);
      const range = { file, start, end, line: 1, column: 1, endLine: 1 };
      const written = text.slice(start, end);
      const edited = readSource({ root: directory, files: editedFiles(files, new Map([[file, text.slice(0, start) + replacement({ kind: "literal", range, text: written }) + text.slice(end)]])) });
      const dependents = reading.provenance.dependents(range);
      counts.sample += 1;
      counts.announcements += dependents.length;
      for (const change of changes(reading, edited)) {
        counts.changes += 1;
        if (isAnnounced(change, dependents)) counts.announced += 1;
        else failures.push(`not announced: ${directory} ${change.address}.${formatPath(change.path ?? [])} when ${file} ${JSON.stringify(text.slice(Math.max(0, start - 40), end))} changes`);
      }
    }

    console.log("blast radius of any literal", JSON.stringify(counts), `announced ${((100 * counts.announced) / Math.max(1, counts.changes)).toFixed(2)} %`);
    for (const failure of failures.slice(0, 40)) console.log(failure);
    expect(counts.announced / Math.max(1, counts.changes)).toBeGreaterThanOrEqual(0.99);
  });
});
