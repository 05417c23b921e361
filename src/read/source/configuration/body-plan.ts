import type { Block, Body, Expression, ParsedFile } from "../hcl/syntax.js";
import type { LocatedExpression, Section } from "./located.js";

/** What a body says under each name, ready to be evaluated for any number of instances. */
export type BodyPlan = ReadonlyMap<string, PlannedItem>;

export type PlannedItem = PlannedAttribute | PlannedBlocks;

export interface PlannedAttribute extends LocatedExpression {
  readonly kind: "attribute";
}

export interface PlannedBlocks {
  readonly kind: "blocks";
  readonly blocks: readonly PlannedBlock[];
}

export interface PlannedBlock {
  readonly file: ParsedFile;
  readonly block: Block;
  readonly body: BodyPlan;
  readonly dynamic: DynamicHeader | null;
}

export interface DynamicHeader {
  readonly forEach: Expression;
  readonly iterator: string;
}

/** Arguments that Terraform itself takes; a provider never sees them. */
const META_ARGUMENTS = new Set(["count", "for_each", "provider", "depends_on", "lifecycle", "connection", "provisioner"]);
const META_BLOCKS = new Set(["lifecycle", "connection", "provisioner"]);

export interface PlannedResource {
  readonly plan: BodyPlan;
  readonly count: LocatedExpression | null;
  readonly forEach: LocatedExpression | null;
  /** `lifecycle { enabled = ... }` of OpenTofu. */
  readonly enabled: LocatedExpression | null;
  readonly provider: LocatedExpression | null;
}

/** A resource's body, apart from what Terraform itself reads in it. */
export function planResource(sections: readonly Section[]): PlannedResource {
  const items = new Map<string, PlannedItem>();
  const meta = new Map<string, LocatedExpression>();
  for (const { file, items: written } of sections) {
    for (const item of written) {
      if (item.kind === "attribute" && META_ARGUMENTS.has(item.name)) meta.set(item.name, { file, expression: item.value });
      else if (item.kind === "attribute") items.set(item.name, { kind: "attribute", file, expression: item.value });
      else if (!META_BLOCKS.has(item.type)) addBlock(items, file, item);
    }
  }
  return {
    plan: items,
    count: meta.get("count") ?? null,
    forEach: meta.get("for_each") ?? null,
    enabled: enabledOf(sections),
    provider: meta.get("provider") ?? null,
  };
}

/** Whether there is an instance at all, as OpenTofu writes it. */
export function enabledOf(sections: readonly Section[]): LocatedExpression | null {
  for (const { file, items } of sections) {
    const lifecycle = items.find((item) => item.kind === "block" && item.type === "lifecycle");
    const enabled =
      lifecycle?.kind === "block" ? lifecycle.body.items.find((item) => item.kind === "attribute" && item.name === "enabled") : undefined;
    if (enabled?.kind === "attribute") return { file, expression: enabled.value };
  }
  return null;
}

export function planBody(file: ParsedFile, body: Body): BodyPlan {
  const items = new Map<string, PlannedItem>();
  for (const item of body.items) {
    if (item.kind === "attribute") items.set(item.name, { kind: "attribute", file, expression: item.value });
    else addBlock(items, file, item);
  }
  return items;
}

function addBlock(items: Map<string, PlannedItem>, file: ParsedFile, block: Block): void {
  const name = block.type === "dynamic" ? block.labels[0]?.text : block.type;
  const planned = block.type === "dynamic" ? dynamicBlock(file, block) : { file, block, body: planBody(file, block.body), dynamic: null };
  if (name === undefined || planned === null) return;
  const known = items.get(name);
  items.set(name, { kind: "blocks", blocks: known?.kind === "blocks" ? [...known.blocks, planned] : [planned] });
}

/** null where `for_each` or `content` is missing: such a block makes nothing. */
function dynamicBlock(file: ParsedFile, block: Block): PlannedBlock | null {
  const forEach = block.body.items.find((item) => item.kind === "attribute" && item.name === "for_each");
  const named = block.body.items.find((item) => item.kind === "attribute" && item.name === "iterator");
  const content = block.body.items.find((item) => item.kind === "block" && item.type === "content");
  if (forEach?.kind !== "attribute" || content?.kind !== "block") return null;
  const label = block.labels[0]?.text ?? "";
  const iterator = named?.kind === "attribute" && named.value.kind === "variable" ? named.value.name : label;
  return { file, block: content, body: planBody(file, content.body), dynamic: { forEach: forEach.value, iterator } };
}
