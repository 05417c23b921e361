import { posix } from "node:path";
import { evaluate } from "../../src/read/source/evaluate/evaluate.js";
import type { Files, Problem, Scope } from "../../src/read/source/evaluate/scope.js";
import { parseExpression } from "../../src/read/source/hcl/parse.js";
import type { Type } from "../../src/read/source/values/type.js";
import { objectValue, stringValue, typeOf, unknownValue, withSources, type Value } from "../../src/read/source/values/value.js";
import { STRING } from "../../src/read/source/values/type.js";
import type { Answer } from "./terraform-oracle.js";

/** What the expressions of a comparison refer to, for terraform. */
export const PREAMBLE = `variable "s" {
  default   = "x"
  sensitive = true
}
resource "terraform_data" "x" {
  input = "a"
}
`;

/** The same for the evaluator. */
export function preambleScope(files: Files | null = null): Scope {
  const id = unknownValue(STRING, null, false, true);
  const roots = new Map<string, Value>([
    ["var", objectValue(new Map([["s", withSources(stringValue("x"), null, true)]]))],
    [
      "terraform_data",
      objectValue(
        new Map([
          [
            "x",
            objectValue(
              new Map<string, Value>([
                ["id", id],
                ["output", unknownValue(STRING)],
                ["input", stringValue("a")],
              ]),
            ),
          ],
        ]),
      ),
    ],
  ]);
  return { file: "main.tf", kind: "literal", files, root: (name) => roots.get(name) };
}

/** Files in memory, for the evaluator, beside those that terraform reads from disk. */
export function memoryFiles(texts: Readonly<Record<string, string>>): Files {
  const plain = (path: string): string => path.replace(/^\.\//, "");
  return {
    home: "/root",
    read: (path) =>
      texts[plain(path)] === undefined ? { problem: "there is no such file" } : new TextEncoder().encode(texts[plain(path)]),
    exists: (path) => texts[plain(path)] !== undefined,
    list: () => [...Object.keys(texts), "preamble.tf", "main.tf", "terraform.rc"],
    absolute: (path) => posix.normalize(path),
  };
}

function typeJson(type: Type): unknown {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return [type.kind, typeJson(type.element)];
    case "tuple":
      return ["tuple", type.elements.map(typeJson)];
    case "object":
      return ["object", Object.fromEntries(Array.from(type.attributes, ([name, attribute]) => [name, typeJson(attribute)]))];
    default:
      return type.kind;
  }
}

function plainJson(value: Value): unknown {
  switch (value.kind) {
    case "string":
    case "bool":
    case "number":
      return value.value;
    case "null":
    case "unknown":
      return null;
    case "list":
    case "set":
    case "tuple":
      return value.items.map(plainJson);
    default:
      return Object.fromEntries(Array.from(value.entries, ([name, entry]) => [name, plainJson(entry)]));
  }
}

/** Keys sorted, so that texts of equal values are equal. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function hasUnknown(mask: unknown): boolean {
  if (mask === true) return true;
  return mask !== null && typeof mask === "object" && Object.values(mask).some(hasUnknown);
}

function holdsUnknown(value: Value): boolean {
  if (value.kind === "unknown") return true;
  if ("items" in value) return value.items.some(holdsUnknown);
  return "entries" in value && [...value.entries.values()].some(holdsUnknown);
}

/** The evaluator's answer in the words of terraform's. */
export function answerOf(text: string, scope: Scope): string {
  const { expression, errors } = parseExpression(text);
  if (errors.length > 0) return `error: ${errors[0]?.message ?? ""}`;
  const problems: Problem[] = [];
  const value = evaluate(expression, scope, problems);
  if (problems.length > 0) return `error: ${problems[0]?.detail ?? ""}`;
  if (holdsUnknown(value)) return "unknown";
  if (value.kind === "null") return "null";
  return `${canonical(plainJson(value))} : ${canonical(typeJson(typeOf(value)))}`;
}

export function textOfAnswer(answer: Answer): string {
  if (answer.kind === "error") return `error: ${answer.summary.replace(/\s+/g, " ")}`;
  if (hasUnknown(answer.unknown)) return "unknown";
  if (answer.value === null) return "null";
  return `${canonical(answer.value)} : ${canonical(answer.type)}`;
}

/** Errors agree when both are errors: what they say is each program's own. */
export function agree(ours: string, theirs: string): boolean {
  return ours === theirs || (ours.startsWith("error:") && theirs.startsWith("error:"));
}
