import type { AttributeChange, Proposal } from "../model/finding.js";
import { formatPath, type AttributePath, type Json } from "../model/json.js";
import type { Provenance } from "../model/provenance.js";
import type { Block, ParsedFile } from "../read/source/hcl/syntax.js";
import { printNewResource } from "./cdktf/new-resource.js";
import { addNestedBlock, appendBlock, inBlock, removeAttribute, replaceValue, setAttribute, setObjectEntry } from "./hcl/edit.js";
import { isBlockValue, printBlock, printValue, type NewBlock, type NewItem } from "./hcl/print.js";
import { addProperty, removeProperty } from "./json-edit.js";
import { blockAt, findTarget, isJson, parseFile, pathAt, type Target } from "./target.js";
import { EditedText, type TextEdit } from "./text-edit.js";

/** One file under edit. */
export interface DraftFile {
  readonly file: string;
  readonly edited: EditedText;
  /** The paths in HCL's JSON form within which the file is meant to change. */
  readonly intended: AttributePath[];
}

export type Draft =
  { readonly kind: "drafted"; readonly files: readonly DraftFile[] } | { readonly kind: "refused"; readonly reason: string };

/** Why a proposal cannot be written. Caught where the draft is made. */
class Refusal extends Error {}

/** Writes a proposal into the text of the configuration, with the smallest edits. Nothing is proven yet. */
export async function draftPatch(proposal: Proposal, provenance: Provenance): Promise<Draft> {
  const drafting = new Drafting(provenance);
  try {
    for (const change of proposal.changes) drafting.change(change);
    // Each is written right behind the block it belongs to, so the last one goes first.
    for (const addition of [...proposal.additions].reverse()) await drafting.add(addition);
    return { kind: "drafted", files: drafting.changedFiles() };
  } catch (error) {
    if (error instanceof Refusal) return { kind: "refused", reason: error.message };
    throw error;
  }
}

class Drafting {
  private readonly files = new Map<string, DraftFile>();
  /** Spans that were replaced, by place, with what stands there now: several instances may share one. */
  private readonly replaced = new Map<string, Json>();

  constructor(private readonly provenance: Provenance) {}

  changedFiles(): DraftFile[] {
    return [...this.files.values()].filter(({ edited }) => edited.text !== edited.original);
  }

  change(change: AttributeChange): void {
    const { address, path, to } = change;
    if (to === undefined) {
      this.remove(address, path);
      return;
    }
    const origin = this.provenance.origin(address, path);
    if (origin === null) this.write(address, path, to);
    else this.replace(origin.range, to, `${address}.${formatPath(path)}`);
  }

  async add(addition: Proposal["additions"][number]): Promise<void> {
    const { file, block } = this.block(addition.beside);
    if (isJson(file.file)) throw new Refusal(`${file.file} is JSON, in which Terratrim does not write new resources.`);
    const provider = block.body.items.find((item) => item.kind === "attribute" && item.name === "provider");
    const meta: Record<string, Json> =
      provider?.kind === "attribute" ? { provider: { $ref: file.edited.text.slice(provider.value.start, provider.value.end) } } : {};
    const printed = await printNewResource(addition, meta);
    if (printed.kind === "refused") throw new Refusal(printed.reason);
    file.edited.apply(appendBlock(this.parse(file), block, printed.text));
    file.intended.push(["resource", addition.type, addition.name]);
  }

  private replace(range: { readonly file: string; readonly start: number; readonly end: number }, to: Json, what: string): void {
    const file = this.file(range.file);
    const place = `${range.file}:${range.start}`;
    const earlier = this.replaced.get(place);
    if (earlier !== undefined) {
      if (JSON.stringify(earlier) === JSON.stringify(to)) return;
      throw new Refusal(`${what} is decided by a text that another change of this proposal sets to something else.`);
    }
    const span = file.edited.currentSpan(range);
    if (span === null) throw new Refusal(`The text that decides ${what} is part of another change of this proposal.`);
    const parsed = this.parse(file);
    const path = pathAt(parsed, span.start);
    if (path === null) throw new Refusal(`The text that decides ${what} is not in an attribute.`);
    this.replaced.set(place, to);
    file.edited.apply(isJson(file.file) ? [{ ...span, text: JSON.stringify(to) }] : replaceValue(parsed, span, printValue(to)));
    file.intended.push(path);
  }

  /** Adds what is not written. */
  private write(address: string, path: AttributePath, to: Json): void {
    const { file, block, parsed } = this.block(address);
    const target = findTarget(block, path);
    const what = `${address}.${formatPath(path)}`;
    if (target.kind === "refused") throw new Refusal(`${what} cannot be written: ${target.reason}.`);
    if (target.kind === "written") throw new Refusal(`${what} is decided by an expression that no single text decides.`);
    const place = target.kind === "missing-entry" ? target.object.start : target.parent.open;
    const outer = pathAt(parsed, place) ?? [];
    const name = target.kind === "missing-attribute" ? target.name : target.kind === "missing-block" ? target.type : null;
    file.edited.apply(isJson(file.file) ? jsonEdits(parsed, target, to) : nativeEdits(parsed, target, to));
    file.intended.push(name === null ? outer : [...outer, name]);
  }

  private remove(address: string, path: AttributePath): void {
    const { file, block, parsed } = this.block(address);
    const target = findTarget(block, path);
    if (target.kind === "missing-attribute" || target.kind === "missing-entry" || target.kind === "missing-block") return;
    if (target.kind === "refused") throw new Refusal(`${address}.${formatPath(path)} cannot be removed: ${target.reason}.`);
    if (target.attribute.name !== path.at(-1))
      throw new Refusal(`${address}.${formatPath(path)} cannot be removed: it is one entry of "${target.attribute.name}".`);
    const intended = pathAt(parsed, target.attribute.start);
    file.edited.apply(
      isJson(file.file)
        ? [removeProperty(parsed.text, target.attribute)]
        : removeAttribute(parsed, inBlock(target.parent), target.attribute),
    );
    if (intended !== null) file.intended.push(intended);
  }

  private block(address: string): { file: DraftFile; block: Block; parsed: ParsedFile } {
    const range = this.provenance.block(address);
    if (range === null) throw new Refusal(`The block of ${address} is not in the source that was read.`);
    const file = this.file(range.file);
    const parsed = this.parse(file);
    const start = file.edited.current(range.start);
    const block = start === null ? null : blockAt(parsed, start);
    if (block === null) throw new Refusal(`The block of ${address} cannot be found in ${range.file}.`);
    return { file, block, parsed };
  }

  private file(name: string): DraftFile {
    const known = this.files.get(name);
    if (known !== undefined) return known;
    const text = this.provenance.file(name);
    if (text === "") throw new Refusal(`${name} was not read, so it cannot be edited.`);
    const file: DraftFile = { file: name, edited: new EditedText(text), intended: [] };
    this.files.set(name, file);
    return file;
  }

  private parse({ file, edited }: DraftFile): ParsedFile {
    const parsed = parseFile(file, edited.text);
    const [error] = parsed.errors;
    if (error !== undefined) throw new Refusal(`${file} has a syntax error: ${error.message}`);
    return parsed;
  }
}

type Missing = Exclude<Target, { kind: "refused" | "written" }>;

function nativeEdits(parsed: ParsedFile, target: Missing, to: Json): TextEdit[] {
  if (target.kind === "missing-entry") return setObjectEntry(parsed, target.object, target.key, printValue(to));
  const blocks = blocksToWrite(target, to);
  if (blocks !== null) return addNestedBlock(parsed, target.parent, blocks.map(printBlock).join("\n\n"));
  return target.kind === "missing-attribute" ? setAttribute(parsed, inBlock(target.parent), target.name, printValue(to)) : [];
}

/** A list of objects is written as nested blocks, which is what providers mean by one nearly always; the proof reads it again. */
function blocksToWrite(target: Exclude<Missing, { kind: "missing-entry" }>, to: Json): NewBlock[] | null {
  if (target.kind === "missing-attribute") return isBlockList(to) ? to.map((values) => blockOf(target.name, values)) : null;
  if (target.rest.length > 0) return [nestedBlock(target.type, target.rest, to)];
  if (!isBlockValue(to)) throw new Refusal(`A block "${target.type}" needs an attribute to be written.`);
  return [blockOf(target.type, to)];
}

function nestedBlock(type: string, rest: AttributePath, to: Json): NewBlock {
  const [name, ...deeper] = rest.filter((step) => typeof step === "string");
  if (name === undefined) throw new Refusal(`A block "${type}" needs an attribute to be written.`);
  if (deeper.length === 0) return { type, labels: [], items: [{ kind: "attribute", name, value: to }] };
  return { type, labels: [], items: [{ kind: "block", block: nestedBlock(name, deeper, to) }] };
}

function isBlockList(value: Json): value is Record<string, Json>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isBlockValue);
}

function blockOf(type: string, values: Readonly<Record<string, Json>>): NewBlock {
  const items = Object.entries(values).flatMap(([name, value]): NewItem[] =>
    isBlockList(value) ? value.map((item) => ({ kind: "block", block: blockOf(name, item) })) : [{ kind: "attribute", name, value }],
  );
  return { type, labels: [], items };
}

function jsonEdits(parsed: ParsedFile, target: Missing, to: Json): TextEdit[] {
  if (target.kind === "missing-entry") return [addProperty(parsed.text, target.object, target.object.items, target.key, to)];
  const { parent } = target;
  const object = { start: parent.open, end: parent.close + 1 };
  if (target.kind === "missing-attribute") return [addProperty(parsed.text, object, parent.body.items, target.name, to)];
  return [addProperty(parsed.text, object, parent.body.items, target.type, [nestedJson(target.rest, to)])];
}

function nestedJson(rest: AttributePath, to: Json): Json {
  const [step, ...deeper] = rest;
  if (step === undefined) return to;
  return typeof step === "number" ? [nestedJson(deeper, to)] : { [step]: nestedJson(deeper, to) };
}
