import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sourceFilesAt } from "../../../src/adapters/files/source-files.js";
import { loadLibraries } from "../../../src/read/source/functions/libraries.js";
import { readSource } from "../../../src/read/source/read-source.js";
import { memoryFiles } from "../../../src/read/source/source-files.js";
import { configurationDirectories, hasShared, shared } from "../../support/shared-corpus.js";

const RUNS = Number(process.env["SOURCE_FUZZ"] ?? 1_500);
const SEED = Number(process.env["SOURCE_FUZZ_SEED"] ?? 1);
/** Longer than any of these configurations takes, even on a busy machine. */
const SLOW_MILLISECONDS = 2_000;

const PIECES = [
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  "${",
  "%{",
  "}",
  '"',
  "<<EOF\n",
  "\nEOF\n",
  "=",
  "==",
  ",",
  ":",
  "?",
  "...",
  "=>",
  ".",
  "[*]",
  ".*.",
  "\n",
  "#",
  "/*",
  "\u0000",
  "\ud800",
  "é",
  "null",
  "true",
  "1e9",
  "99999999999999999999999",
  "-1",
  "count = 1000000",
  "for_each = toset(range(100000))",
  "for x in",
  "for_each = aws_instance.web",
  "count.index",
  "each.value",
  "local.a",
  "var.a",
  "module.a",
  "data.a.b",
  "self",
  "path.module",
  "terraform.workspace",
  "range(1000000)",
  "setproduct(range(1000), range(1000), range(1000))",
  "merge(local.a, var.a)",
  'jsondecode("{")',
  'file("../../../etc/passwd")',
  'templatefile("main.tf", {})',
  'regex("(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")',
  'cidrsubnets("0.0.0.0/0", 1, 2)',
  'yamldecode("&a [*a]")',
  'dynamic "x" {\n for_each = x\n content {}\n}',
  'module "m" { source = "./" }',
  'provider "aws" { region = module.m.r }',
  "locals { a = local.a }",
  'variable "a" { type = object({ a = optional(list(object({ b = optional(any, 1) })), []) }) }',
];

/** A small generator of whole numbers below a bound, the same for the same seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

function mutate(text: string, next: (below: number) => number): string {
  let mutated = text;
  for (let edits = 1 + next(4); edits > 0; edits -= 1) {
    const at = next(mutated.length + 1);
    const length = next(40);
    const from = next(mutated.length + 1);
    const piece = PIECES[next(PIECES.length)] ?? "";
    const kind = next(6);
    if (kind === 0) mutated = mutated.slice(0, at) + mutated.slice(at + length);
    else if (kind === 1) mutated = mutated.slice(0, at) + mutated.slice(from, from + length * 5) + mutated.slice(at);
    else if (kind === 2) mutated = mutated.slice(0, at) + piece.repeat(1 + next(50)) + mutated.slice(at);
    else if (kind === 3) mutated = mutated.slice(0, at) + piece + mutated.slice(at + length);
    else mutated = mutated.slice(0, at) + piece + mutated.slice(at);
  }
  return mutated;
}

function configurations(): Record<string, string>[] {
  return configurationDirectories("corpus/hcl").map((directory) => {
    const files = sourceFilesAt(join(shared, directory));
    const texts: Record<string, string> = {};
    for (const { name, directory: isDirectory } of files.list("")) {
      const content = isDirectory || name.startsWith(".") ? null : files.read(name);
      if (content?.kind === "text" && content.text.length < 20_000) texts[name] = content.text;
    }
    return texts;
  });
}

interface Mutation {
  readonly target: string;
  readonly texts: Readonly<Record<string, string>>;
}

function mutation(bases: readonly Record<string, string>[], next: (below: number) => number): Mutation {
  const base = bases[next(bases.length)] ?? {};
  const names = Object.keys(base);
  const name = names[next(names.length)] ?? "main.tf";
  const other = names[next(names.length)] ?? name;
  // Now and then as Terragrunt, as JSON or as values, and with another file's text.
  const target = next(20) === 0 ? (["terragrunt.hcl", "x.tf.json", "terraform.tfvars", "x_override.tf"][next(4)] ?? name) : name;
  return { target, texts: { ...base, [target]: mutate(base[next(10) === 0 ? other : name] ?? "", next) } };
}

/** Reads it, and when asked for, everything that is worked out later. Returns the number of resources. */
function readMutation({ target, texts }: Mutation, thoroughly: boolean): number {
  const { planned, provenance } = readSource({ root: "fuzz", files: memoryFiles(texts) });
  if (!thoroughly) return planned.resources.length;
  provenance.dependents({ file: target, start: 0, end: 100_000, line: 1, column: 1, endLine: 1 });
  for (const resource of planned.resources) {
    for (const attribute of Object.keys(resource.values)) planned.references(resource, attribute);
  }
  return planned.resources.length;
}

describe.skipIf(!hasShared)("mutated configurations (skipped where ../shared is absent)", () => {
  test(`${RUNS} of them are read without an exception and without a hang`, { timeout: 3_600_000 }, async () => {
    await loadLibraries(["regex yamldecode"]);
    const bases = configurations().filter((texts) => Object.keys(texts).length > 0 && Object.values(texts).join("").length < 40_000);
    const next = random(SEED);
    const failures: string[] = [];
    const counts = { runs: RUNS, exceptions: 0, slow: 0, slowestMilliseconds: 0, resources: 0 };

    for (let run = 0; run < RUNS; run += 1) {
      const mutated = mutation(bases, next);
      const text = mutated.texts[mutated.target] ?? "";
      const started = performance.now();
      try {
        counts.resources += readMutation(mutated, run % 50 === 0);
      } catch (error) {
        counts.exceptions += 1;
        failures.push(`${mutated.target}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${text}`);
      }
      const took = Math.round(performance.now() - started);
      counts.slowestMilliseconds = Math.max(counts.slowestMilliseconds, took);
      if (took <= SLOW_MILLISECONDS) continue;
      counts.slow += 1;
      failures.push(`${mutated.target} took ${took} ms\n${text}`);
    }

    console.log("fuzz", JSON.stringify(counts));
    for (const failure of failures.slice(0, 5)) console.log(failure.slice(0, 3_000));
    expect(failures).toEqual([]);
  });
});
