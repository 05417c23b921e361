import type { Diagnostic } from "../../../model/diagnostic.js";
import { locate } from "../hcl/lines.js";
import type { Attribute, Block, Expression, ParsedFile } from "../hcl/syntax.js";
import { enabledOf, planResource } from "./body-plan.js";
import { moduleFiles, type ParsedFiles } from "./configuration-files.js";
import type {
  Declaration,
  ModuleCall,
  ModuleSource,
  OutputDeclaration,
  ProviderDeclaration,
  ResourceDeclaration,
  VariableDeclaration,
} from "./declarations.js";
import type { LocatedExpression, Section } from "./located.js";

/** Arguments of a module block that are not variables of the module. */
const CALL_ARGUMENTS = new Set(["source", "version", "count", "for_each", "providers", "depends_on"]);

/** Files that belong to a module beside those in its directory: Terragrunt copies and generates some. */
export interface Additions {
  readonly files: readonly ParsedFile[];
  /** Paths in the directory that they stand in for. */
  readonly replaced: ReadonlySet<string>;
}

const NO_ADDITIONS: Additions = { files: [], replaced: new Set() };

interface Draft {
  file: ParsedFile;
  block: Block;
  sections: readonly Section[];
}

interface Drafts {
  readonly blocks: Map<string, Map<string, Draft>>;
  readonly locals: Map<string, LocatedExpression>;
}

/** How many labels a block type has, and so what identifies it. */
const LABELS: Readonly<Record<string, number>> = { variable: 1, output: 1, module: 1, provider: 1, resource: 2, data: 2 };

/** Reads the declarations of a directory. A directory without configuration gives an empty module. */
export function readModuleSource(
  directory: string,
  parsed: ParsedFiles,
  diagnostics: Diagnostic[],
  additions: Additions = NO_ADDITIONS,
): ModuleSource {
  const all = moduleFiles(parsed.files, directory);
  const primary = all.primary.filter((path) => !additions.replaced.has(path));
  const overrides = all.overrides.filter((path) => !additions.replaced.has(path));
  const drafts: Drafts = {
    blocks: new Map(Object.keys(LABELS).map((type) => [type, new Map<string, Draft>()])),
    locals: new Map(),
  };

  const files = [...primary.map((path) => parsed.parse(path)), ...additions.files].filter((file) => file !== null);
  for (const file of files) collectFile(file, drafts, (draft, key, known) => reportDuplicate(draft, key, known, diagnostics));
  const overriding = overrides.map((path) => parsed.parse(path)).filter((file) => file !== null);
  for (const file of overriding) collectFile(file, drafts, (draft, _key, known) => overrideWith(known, draft));

  return {
    directory,
    files: [...files, ...overriding],
    ...declarationsOf(drafts),
    locals: drafts.locals,
  };
}

function collectFile(file: ParsedFile, drafts: Drafts, onKnown: (draft: Draft, key: string, known: Draft) => void): void {
  for (const item of file.body.items) {
    if (item.kind === "attribute") continue;
    if (item.type === "locals") collectLocals(file, item, drafts);
    else collectBlock(file, item, drafts.blocks.get(item.type), onKnown);
  }
}

function collectBlock(
  file: ParsedFile,
  block: Block,
  byKey: Map<string, Draft> | undefined,
  onKnown: (draft: Draft, key: string, known: Draft) => void,
): void {
  const key = byKey === undefined ? null : keyOf(block);
  if (byKey === undefined || key === null) return;
  const draft: Draft = { file, block, sections: [{ file, items: block.body.items }] };
  const known = byKey.get(key);
  if (known) onKnown(draft, key, known);
  else byKey.set(key, draft);
}

function collectLocals(file: ParsedFile, block: Block, drafts: Drafts): void {
  for (const item of block.body.items) {
    if (item.kind === "attribute") drafts.locals.set(item.name, { file, expression: item.value });
  }
}

/** null where the block does not have the labels that its type demands. */
function keyOf(block: Block): string | null {
  if (block.labels.length < (LABELS[block.type] ?? 0)) return null;
  if (block.type !== "provider") return block.labels.map((label) => label.text).join(".");
  const name = block.labels[0]?.text ?? "";
  const alias = block.body.items.find((item): item is Attribute => item.kind === "attribute" && item.name === "alias");
  const text = alias ? literalText(alias.value) : null;
  return text === null ? name : `${name}.${text}`;
}

function reportDuplicate(draft: Draft, key: string, known: Draft, diagnostics: Diagnostic[]): void {
  diagnostics.push({
    severity: "error",
    code: "duplicate-declaration",
    summary: "Something is declared twice",
    detail: `${draft.block.type} ${key} is declared in ${known.file.file} already; the second one was left out.`,
    range: locate(draft.file, draft.block),
  });
}

/** Attributes of an override replace those of the same name; its nested blocks replace all those of the same type. */
function overrideWith(known: Draft, draft: Draft): void {
  const names = new Set(draft.block.body.items.map(itemName));
  const kept = known.sections.map((section) => ({ file: section.file, items: section.items.filter((item) => !names.has(itemName(item))) }));
  known.sections = [...kept, { file: draft.file, items: draft.block.body.items }];
}

function itemName(item: Attribute | Block): string {
  if (item.kind === "attribute") return item.name;
  return item.type === "dynamic" ? (item.labels[0]?.text ?? "") : item.type;
}

function declarationsOf(drafts: Drafts): Pick<ModuleSource, "variables" | "resources" | "data" | "calls" | "outputs" | "providers"> {
  return {
    variables: convert(drafts, "variable", variableOf),
    resources: convert(drafts, "resource", (draft) => resourceOf(draft, "managed")),
    data: convert(drafts, "data", (draft) => resourceOf(draft, "data")),
    calls: convert(drafts, "module", callOf),
    outputs: convert(drafts, "output", outputOf),
    providers: convert(drafts, "provider", providerOf),
  };
}

function convert<T>(drafts: Drafts, type: string, create: (draft: Draft) => T): Map<string, T> {
  const result = new Map<string, T>();
  for (const [key, draft] of drafts.blocks.get(type) ?? []) result.set(key, create(draft));
  return result;
}

function variableOf(draft: Draft): VariableDeclaration {
  return {
    ...declaration(draft),
    name: label(draft, 0),
    type: attribute(draft.sections, "type"),
    default: attribute(draft.sections, "default"),
    sensitive: flag(draft, "sensitive", false) || flag(draft, "ephemeral", false),
    nullable: flag(draft, "nullable", true),
  };
}

function resourceOf(draft: Draft, mode: "managed" | "data"): ResourceDeclaration {
  const { plan, count, forEach, enabled, provider } = planResource(draft.sections);
  return {
    file: draft.file,
    block: draft.block,
    sections: draft.sections,
    mode,
    type: label(draft, 0),
    name: label(draft, 1),
    count,
    forEach,
    enabled,
    provider,
    plan,
  };
}

function callOf(draft: Draft): ModuleCall {
  const args = new Map<string, LocatedExpression>();
  for (const section of draft.sections) {
    for (const item of section.items) {
      if (item.kind === "attribute" && !CALL_ARGUMENTS.has(item.name)) args.set(item.name, { file: section.file, expression: item.value });
    }
  }
  return {
    ...declaration(draft),
    name: label(draft, 0),
    source: attribute(draft.sections, "source"),
    version: attribute(draft.sections, "version"),
    count: attribute(draft.sections, "count"),
    forEach: attribute(draft.sections, "for_each"),
    enabled: enabledOf(draft.sections),
    providers: attribute(draft.sections, "providers"),
    arguments: args,
  };
}

function outputOf(draft: Draft): OutputDeclaration {
  return {
    ...declaration(draft),
    name: label(draft, 0),
    value: attribute(draft.sections, "value"),
    sensitive: flag(draft, "sensitive", false),
  };
}

function providerOf(draft: Draft): ProviderDeclaration {
  const alias = attribute(draft.sections, "alias");
  return { ...declaration(draft), name: label(draft, 0), alias: alias && literalText(alias.expression) };
}

function declaration(draft: Draft): Declaration {
  return { file: draft.file, block: draft.block, sections: draft.sections };
}

function label(draft: Draft, index: number): string {
  return draft.block.labels[index]?.text ?? "";
}

/** The last attribute of that name. */
export function attribute(sections: readonly Section[], name: string): LocatedExpression | null {
  let found: LocatedExpression | null = null;
  for (const section of sections) {
    for (const item of section.items) {
      if (item.kind === "attribute" && item.name === name) found = { file: section.file, expression: item.value };
    }
  }
  return found;
}

function flag(draft: Draft, name: string, fallback: boolean): boolean {
  const expression = attribute(draft.sections, name)?.expression;
  return expression?.kind === "keyword" && expression.value !== null ? expression.value : fallback;
}

/** The text of a string without interpolation; null for anything else. */
export function literalText(expression: Expression | null): string | null {
  if (expression?.kind === "parentheses") return literalText(expression.expression);
  if (expression?.kind !== "template") return null;
  let text = "";
  for (const part of expression.parts) {
    if (part.kind !== "text") return null;
    text += part.value;
  }
  return text;
}
