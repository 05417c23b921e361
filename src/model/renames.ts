import type { Json, Mask } from "./json.js";

/** By the name that an attribute gets: its own name, or the way to it through objects (`provisioned_throughput.read_capacity_units`). */
export type Renames = Readonly<Record<string, string | Rename>>;

export interface Rename {
  /** As in {@link Renames}; "" for the object itself, whose attributes become those of a new block. */
  readonly from: string;
  /** What the attributes inside get called. */
  readonly names?: Renames;
  /** The attribute becomes true where the value is this text, and false where it is another. */
  readonly is?: string;
}

type Tree = Readonly<Record<string, unknown>>;

/** The values, and under its new name what is called otherwise. */
export function renamedValues(values: Readonly<Record<string, Json>>, names: Renames): Readonly<Record<string, Json>> {
  return { ...values, ...(picked(values, names) as Record<string, Json>) }; // made of the values
}

/** A mask of what is unknown or sensitive, as the values are renamed. */
export function renamedMask(mask: Mask | undefined, names: Renames): Mask | undefined {
  return isTree(mask) ? ({ ...mask, ...picked(mask, names) } as Mask) : mask; // made of the mask
}

/** The path that an attribute of the renamed values has in the configuration. */
export function writtenPath([name, ...rest]: readonly string[], names: Renames): string[] {
  if (name === undefined) return [];
  const { from, names: inner = {} } = toRename(names[name] ?? name);
  return [...steps(from), ...writtenPath(rest, inner)];
}

function picked(tree: Tree, names: Renames): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(names)) {
    const value = find(tree, toRename(spec));
    if (value !== undefined) result[name] = value;
  }
  return result;
}

function find(tree: Tree, { from, names, is }: Rename): unknown {
  if (from === "") {
    const block = picked(tree, names ?? {});
    return Object.keys(block).length === 0 ? undefined : block;
  }
  const value = at(tree, steps(from));
  if (typeof value === "string" && is !== undefined) return value === is;
  if (names === undefined) return value;
  const inside = (item: unknown): unknown => (isTree(item) ? { ...item, ...picked(item, names) } : item);
  return Array.isArray(value) ? value.map(inside) : inside(value);
}

/** What is at the end of a way: a list on it stands for its first item, and a mask of the whole for each part. */
function at(tree: Tree, way: readonly string[]): unknown {
  let value: unknown = tree;
  for (const step of way) {
    if (value === true) return true;
    const item: unknown = Array.isArray(value) ? value[0] : value;
    if (!isTree(item)) return undefined;
    value = item[step];
  }
  return value;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function toRename(spec: string | Rename): Rename {
  return typeof spec === "string" ? { from: spec } : spec;
}

function steps(from: string): string[] {
  return from === "" ? [] : from.split(".");
}
