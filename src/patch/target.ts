import { findNodeAtOffset, getNodePath, parseTree } from "jsonc-parser";
import type { AttributePath } from "../model/json.js";
import { parseJsonConfiguration, parseJsonVariables } from "../read/source/hcl/json.js";
import { parseHcl } from "../read/source/hcl/parse.js";
import type { Attribute, Block, Body, Expression, ObjectExpression, ParsedFile } from "../read/source/hcl/syntax.js";
import { keyName } from "./hcl/edit.js";

/** Where a path of a resource is in the text of its block. */
export type Target =
  /** The attribute is written. */
  | { readonly kind: "written"; readonly parent: Block; readonly attribute: Attribute }
  /** An attribute of this name can be added here. */
  | { readonly kind: "missing-attribute"; readonly parent: Block; readonly name: string }
  /** A nested block of this type can be added here; the rest of the path is within it. */
  | { readonly kind: "missing-block"; readonly parent: Block; readonly type: string; readonly rest: AttributePath }
  /** An entry of this name can be added here. */
  | { readonly kind: "missing-entry"; readonly object: ObjectExpression; readonly key: string }
  | { readonly kind: "refused"; readonly reason: string };

export function isJson(file: string): boolean {
  return file.endsWith(".json");
}

/** Parses a file by its name. */
export function parseFile(file: string, text: string): ParsedFile {
  if (!isJson(file)) return parseHcl(file, text);
  return file.endsWith(".tfvars.json") ? parseJsonVariables(file, text) : parseJsonConfiguration(file, text);
}

/** The top-level block that starts at an offset. */
export function blockAt(parsed: ParsedFile, start: number): Block | null {
  const found = parsed.body.items.find((item) => item.kind === "block" && item.start === start);
  return found?.kind === "block" ? found : null;
}

export function findTarget(parent: Block, path: AttributePath): Target {
  const [name, ...rest] = path;
  if (typeof name !== "string") return refused("the path of the change does not start with a name");
  for (const item of parent.body.items) {
    if (item.kind === "attribute" && item.name === name) return findEntry(parent, item, item.value, rest);
    if (item.kind === "block" && item.type === "dynamic" && item.labels[0]?.text === name)
      return refused(`"${name}" comes from a dynamic block`);
  }
  return findInBlocks(parent, name, rest);
}

function findInBlocks(parent: Block, name: string, path: AttributePath): Target {
  const blocks = parent.body.items.filter((item) => item.kind === "block").filter(({ type }) => type === name);
  if (path.length === 0) return blocks.length === 0 ? { kind: "missing-attribute", parent, name } : refused(`"${name}" is a nested block`);
  // A single nested block may be named without its index.
  const [index, rest] = typeof path[0] === "number" ? [path[0], path.slice(1)] : [0, path];
  const block = blocks[index];
  if (block !== undefined) return rest.length === 0 ? refused(`"${name}" is a nested block`) : findTarget(block, rest);
  return index === blocks.length
    ? { kind: "missing-block", parent, type: name, rest }
    : refused(`there is no block "${name}" number ${index}`);
}

function findEntry(parent: Block, attribute: Attribute, value: Expression, path: AttributePath): Target {
  const [step, ...rest] = path;
  if (step === undefined) return { kind: "written", parent, attribute };
  // A nested block that JSON writes as one object is the first of a list.
  if (value.kind === "object" && step === 0) return findEntry(parent, attribute, value, rest);
  if (value.kind === "object") {
    const item = value.items.find(({ key }) => keyName(key) === String(step));
    if (item !== undefined) return findEntry(parent, attribute, item.value, rest);
    return rest.length === 0
      ? { kind: "missing-entry", object: value, key: String(step) }
      : refused(`"${String(step)}" is not written in "${attribute.name}"`);
  }
  const item = value.kind === "tuple" ? value.items[Number(step)] : undefined;
  return item === undefined ? refused(`"${attribute.name}" is an expression`) : findEntry(parent, attribute, item, rest);
}

function refused(reason: string): Target {
  return { kind: "refused", reason };
}

/**
 * The path of what stands at an offset: in JSON its own; in the native syntax that of the attribute that holds it (or of the block, where
 * no attribute does) as HCL's JSON form has it: block types, labels and indexes from the outside in.
 */
export function pathAt(parsed: ParsedFile, offset: number): AttributePath | null {
  if (!isJson(parsed.file)) return enclosingPath(parsed.body, offset);
  const root = parseTree(parsed.text);
  const node = root && findNodeAtOffset(root, offset);
  return node ? getNodePath(node) : null;
}

function enclosingPath(body: Body, offset: number): AttributePath | null {
  const counts = new Map<string, number>();
  for (const item of body.items) {
    if (item.kind === "attribute") {
      if (offset >= item.start && offset <= item.end) return [item.name];
      continue;
    }
    const keys = [item.type, ...item.labels.map(({ text }) => text)];
    const id = JSON.stringify(keys);
    const index = counts.get(id) ?? 0;
    counts.set(id, index + 1);
    if (offset < item.start || offset >= item.end) continue;
    return [...keys, index, ...(enclosingPath(item.body, offset) ?? [])];
  }
  return null;
}
