import { closest, distance } from "fastest-levenshtein";
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from "yaml";
import { z } from "zod";
import { InputError, type SourceRange } from "../model/diagnostic.js";

interface Kind {
  /** Start of the error codes: `config`. */
  readonly code: string;
  /** Where the keys are described: `docs/configuration.md`. */
  readonly docs: string;
  /** Leaves numbers as they are written, so that no decimal passes through a float. */
  readonly asText?: boolean;
}

/**
 * Reads YAML that our users write against a strict schema.
 *
 * @throws InputError that names the file, the line, the key and what to write instead.
 */
export function parseYamlInput<S extends z.ZodType>(schema: S, file: string, text: string, kind: Kind): z.output<S> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, ...(kind.asText ? { schema: "failsafe" } : {}) });
  const problem = document.errors[0];
  if (problem) {
    const message = problem.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "";
    throw new InputError(`${kind.code}-not-yaml`, `Not valid YAML: ${message}`, "Correct the YAML.", rangeOf(file, lines, problem.pos));
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (!issue) throw new TypeError("a failed parse has an issue");
  const { message, remedy } = describeIssue(issue, schema, kind);
  throw new InputError(`${kind.code}-invalid`, message, remedy, rangeOf(file, lines, spanOf(document, issue)));
}

type Issue = z.core.$ZodIssue;

/** What a schema refuses, and what to write instead; for texts and for requests. */
export function describeIssue(issue: Issue, schema: z.ZodType, { docs }: Pick<Kind, "docs">): { message: string; remedy: string } {
  const place = issue.path.length === 0 ? "" : `${placeText(issue.path)}: `;
  const seeDocs = `${docs} lists the keys.`;
  if (issue.code !== "unrecognized_keys") return { message: `${place}${plainMessage(issue)}`, remedy: seeDocs };
  const [key = ""] = issue.keys;
  const near = closest(key, keysOf(schema));
  const isNear = near !== "" && distance(key, near) <= Math.max(2, Math.floor(key.length / 3));
  return { message: `${place}"${key}" is not a key here`, remedy: isNear ? `Did you mean "${near}"? ${seeDocs}` : seeDocs };
}

function plainMessage(issue: Issue): string {
  if (issue.code === "invalid_type" && /received undefined$/.test(issue.message)) return "is missing";
  return issue.message.replace(/^Invalid (input|option): /, "");
}

/** `prices[2].discount` */
function placeText(path: readonly PropertyKey[]): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${String(step)}`)).join("");
}

/** Every key that a schema knows, at any depth. */
function keysOf(schema: z.ZodType): string[] {
  const keys = new Set<string>();
  collectKeys(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), keys);
  return [...keys];
}

function collectKeys(schema: unknown, keys: Set<string>): void {
  if (typeof schema !== "object" || schema === null) return;
  for (const [name, value] of Object.entries(schema) as [string, unknown][]) {
    // a JSON schema is made of JSON
    if (name === "properties" && typeof value === "object" && value !== null) for (const key of Object.keys(value)) keys.add(key);
    collectKeys(value, keys);
  }
}

/** The text that an issue is about: the misspelt key, the value, or the nearest thing around it. */
function spanOf(document: Document, issue: Issue): readonly [number, number] {
  for (let path = [...issue.path]; ; path = path.slice(0, -1)) {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (issue.code === "unrecognized_keys" && isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === issue.keys[0]);
      if (pair && isNode(pair.key) && pair.key.range) return [pair.key.range[0], pair.key.range[1]];
    }
    if (isNode(node) && node.range) return [node.range[0], node.range[1]];
    if (path.length === 0) return [0, 0];
  }
}

function rangeOf(file: string, lines: LineCounter, [start, end]: readonly [number, number]): SourceRange {
  const { line, col } = lines.linePos(start);
  return { file, start, end, line: Math.max(line, 1), column: Math.max(col, 1), endLine: Math.max(lines.linePos(end).line, 1) };
}
