import type { AttributePath } from "../model/json.js";

/** The paths at which two JSON-like values differ: scalars, empty lists or objects, and what only one of them has. */
export function differingPaths(before: unknown, after: unknown, path: AttributePath = []): AttributePath[] {
  if (Object.is(before, after)) return [];
  const left = childrenOf(before);
  const right = childrenOf(after);
  const either = left ?? right;
  if (either === null || (left !== null && right !== null && left.list !== right.list)) return [path];
  const names = new Set([...keys(left), ...keys(right)]);
  const found = [...names].flatMap((name) =>
    differingPaths(left?.entries.get(name), right?.entries.get(name), [...path, either.list ? Number(name) : name]),
  );
  return found.length === 0 && (left === null || right === null) ? [path] : found;
}

interface Children {
  readonly list: boolean;
  readonly entries: ReadonlyMap<string, unknown>;
}

function childrenOf(value: unknown): Children | null {
  return typeof value === "object" && value !== null ? { list: Array.isArray(value), entries: new Map(Object.entries(value)) } : null;
}

function keys(children: Children | null): Iterable<string> {
  return children === null ? [] : children.entries.keys();
}

/** Whether a path is the other or lies within it. */
export function isWithin(path: AttributePath, outer: AttributePath): boolean {
  return outer.length <= path.length && outer.every((step, index) => String(step) === String(path[index]));
}
