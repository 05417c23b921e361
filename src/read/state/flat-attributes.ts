import type { Json, JsonObject } from "../../model/json.js";

/**
 * Builds the tree that `attributes_flat` was flattened from: `a.#` counts a list or set, `a.%` a map, and set items have hashes for indexes.
 * Leaves stay text, as the state holds them.
 */
export function unflatten(flat: JsonObject): JsonObject {
  const tree: JsonObject = {};
  for (const [path, value] of Object.entries(flat)) {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    const holder = descend(tree, steps);
    if (last !== "#" && last !== "%") holder[last] ??= value;
  }
  return asLists(tree, "", flat);
}

function descend(tree: JsonObject, steps: readonly string[]): JsonObject {
  let node = tree;
  for (const step of steps) {
    const next = node[step];
    if (typeof next === "object" && next !== null && !Array.isArray(next)) {
      node = next;
    } else {
      const created: JsonObject = {};
      node[step] = created;
      node = created;
    }
  }
  return node;
}

function asLists(node: JsonObject, path: string, flat: JsonObject): JsonObject {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
    const at = path === "" ? key : `${path}.${key}`;
    const inner = asLists(value, at, flat);
    const list: Json[] | null = `${at}.#` in flat ? Object.values(inner) : null;
    if (list) node[key] = list;
  }
  return node;
}
