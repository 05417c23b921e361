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
  const open: object[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isLiteral(next)) found.push(next);
    else open.push(...Object.values(next).filter((child): child is object => typeof child === "object" && child !== null));
  }
  return found;
}

function isLiteral(node: object): node is Span {
  const { kind, form, parts, value } = node as { kind?: string; form?: string; parts?: { kind: string }[]; value?: unknown }; // a node of the tree, or a list inside one
  if (kind === "template") return form === "quoted" && parts !== undefined && parts.every((part) => part.kind === "text");
  return kind === "number" || (kind === "keyword" && value !== null);
}

interface Candidate {
  readonly directory: string;
  readonly address: string;
  readonly path: AttributePath;
  readonly origin: Origin;
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
    if (Array.isArray(value) && value.length > 0)
      value.forEach((item, index) => visit([...path, index], item, inner(unknown, index), inner(sensitive, index)));
    else if (typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0)
      for (const [name, item] of Object.entries(value)) visit([...path, name], item, inner(unknown, name), inner(sensitive, name));
    else add(path, JSON.stringify(value ?? null));
  };
  const names = new Set([
    ...Object.keys(resource.values),
    ...(typeof resource.unknown === "object" ? Object.keys(resource.unknown) : []),
    ...(typeof resource.sensitive === "object" ? Object.keys(resource.sensitive) : []),
  ]);
  for (const name of names) visit([name], resource.values[name], inner(resource.unknown, name), inner(resource.sensitive, name));
  return leaves;
}

function inner(mask: Mask | undefined, key: string | number): Mask | undefined {
  if (typeof mask !== "object") return undefined;
  return Array.isArray(mask) ? mask[Number(key)] : mask[key];
}

/** Another literal of the same kind as the text. */
function replacement({ text }: Pick<Origin, "text">): string {
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
    if (path.length === 0)
      return change.address === address || change.address.startsWith(`${address}.`) || change.address.startsWith(`${address}[`);
    return change.path !== null && address === change.address && overlap(path, change.path);
  });
}

/** The reading after the text of a range was replaced by another literal. */
function edited(directory: string, { files, reading }: Opened, origin: Pick<Origin, "range" | "text">): SourceReading {
  const { file, start, end } = origin.range;
  const text = reading.provenance.file(file);
  return readSource({
    root: directory,
    files: editedFiles(files, new Map([[file, text.slice(0, start) + replacement(origin) + text.slice(end)]])),
  });
}

function openAll(): Map<string, Opened> {
  const opened = new Map<string, Opened>();
  for (const directory of configurationDirectories("corpus/hcl").filter((path) => !path.includes("invalid-files"))) {
    const one = open(directory);
    if (one.reading.planned.resources.length > 0) opened.set(directory, one);
  }
  return opened;
}

function candidatesOf(opened: ReadonlyMap<string, Opened>): Candidate[] {
  return [...opened].flatMap(([directory, { reading }]) =>
    reading.planned.resources.flatMap((resource) =>
      [...leavesOf(resource).values()].flatMap(({ path }) => {
        const origin = reading.provenance.origin(resource.address, path);
        return origin === null ? [] : [{ directory, address: resource.address, path, origin }];
      }),
    ),
  );
}

interface Literal {
  readonly directory: string;
  readonly file: string;
  readonly span: Span;
}

function literalsOf(opened: ReadonlyMap<string, Opened>): Literal[] {
  const literals: Literal[] = [];
  for (const [directory, { files, reading }] of opened) {
    for (const { name: file } of files.list("")) {
      const text = /\.(tf|tfvars)$/.test(file) ? reading.provenance.file(file) : "";
      for (const span of literalsIn(parseHcl(file, text).body)) literals.push({ directory, file, span });
    }
  }
  return literals;
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;

describe.skipIf(!hasShared)("provenance over real configurations (skipped where ../shared is absent)", () => {
  test(
    `replacing the reported text of ${SAMPLE} random attributes changes them, and everything else that changes is announced`,
    { timeout: 600_000 },
    () => {
      const opened = openAll();
      const candidates = candidatesOf(opened);
      // Most values are literals in their own block; the others are the point, and are half of the sample.
      const farther = candidates.filter(({ origin }) => origin.kind !== "literal");
      const next = random(SEED);
      const counts = { candidates: candidates.length, sample: 0, changed: 0, others: 0, announced: 0, announcements: 0 };
      const kinds: Record<string, number> = {};
      const failures: string[] = [];

      for (let index = 0; index < SAMPLE; index += 1) {
        const pool = index % 2 === 0 ? candidates : farther;
        const { directory, address, path, origin } = pool[Math.floor(next() * pool.length)]!;
        const one = opened.get(directory)!;
        const dependents = one.reading.provenance.dependents(origin.range);
        const isItself = (change: Change) => change.address === address && (change.path === null || overlap(change.path, path));
        const changed = changes(one.reading, edited(directory, one, origin));
        const others = changed.filter((change) => !isItself(change));
        const silent = others.filter((change) => !isAnnounced(change, dependents));

        kinds[origin.kind] = (kinds[origin.kind] ?? 0) + 1;
        counts.sample += 1;
        counts.announcements += dependents.length;
        counts.others += others.length;
        counts.announced += others.length - silent.length;
        if (others.length < changed.length) counts.changed += 1;
        else failures.push(`unchanged: ${directory} ${address}.${formatPath(path)} at ${origin.range.file}:${origin.range.line}`);
        for (const change of silent)
          failures.push(
            `not announced: ${directory} ${change.address}.${formatPath(change.path ?? [])} when ${address}.${formatPath(path)} changes`,
          );
      }

      console.log(
        "provenance",
        JSON.stringify(counts),
        JSON.stringify(kinds),
        `changed ${percent(counts.changed, counts.sample)}, announced ${percent(counts.announced, counts.others)}`,
      );
      for (const failure of failures.slice(0, 40)) console.log(failure);
      expect(counts.changed / counts.sample).toBeGreaterThanOrEqual(0.99);
      expect(counts.announced).toBe(counts.others);
    },
  );

  test(`whatever changes when one of ${SAMPLE} random literals does is announced`, { timeout: 600_000 }, () => {
    const opened = openAll();
    const literals = literalsOf(opened);
    const next = random(SEED + 1);
    const counts = { literals: literals.length, sample: 0, changes: 0, announced: 0, announcements: 0 };
    const failures: string[] = [];

    for (let index = 0; index < SAMPLE; index += 1) {
      const { directory, file, span } = literals[Math.floor(next() * literals.length)]!;
      const one = opened.get(directory)!;
      const range = { file, start: span.start, end: span.end, line: 1, column: 1, endLine: 1 };
      const text = one.reading.provenance.file(file).slice(span.start, span.end);
      const dependents = one.reading.provenance.dependents(range);
      const changed = changes(one.reading, edited(directory, one, { range, text }));
      const silent = changed.filter((change) => !isAnnounced(change, dependents));
      counts.sample += 1;
      counts.announcements += dependents.length;
      counts.changes += changed.length;
      counts.announced += changed.length - silent.length;
      for (const change of silent)
        failures.push(
          `not announced: ${directory} ${change.address}.${formatPath(change.path ?? [])} when ${file}:${span.start} ${text} changes`,
        );
    }

    console.log("blast radius of any literal", JSON.stringify(counts), `announced ${percent(counts.announced, counts.changes)}`);
    for (const failure of failures.slice(0, 40)) console.log(failure);
    expect(counts.announced / Math.max(1, counts.changes)).toBeGreaterThanOrEqual(0.99);
  });
});
