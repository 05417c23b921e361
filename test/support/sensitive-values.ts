/** Every text that a plan or state marks sensitive, found by walking the raw document: independent of the reader, so that it can check it. */
export function sensitiveTexts(document: unknown): Set<string> {
  const found = new Set<string>();
  visit(document, found);
  return found;
}

type Node = Record<string, unknown>;

const MARKED: readonly (readonly [values: string, marks: string])[] = [
  ["before", "before_sensitive"],
  ["after", "after_sensitive"],
  ["values", "sensitive_values"],
];

function visit(node: unknown, found: Set<string>): void {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, found);
    return;
  }
  if (!isNode(node)) return;
  for (const [values, marks] of MARKED) collect(node[values], node[marks], found);
  if (node["sensitive"] === true && "value" in node) texts(node["value"], found);
  if (Array.isArray(node["sensitive_attributes"]) && isNode(node["attributes"])) {
    for (const path of node["sensitive_attributes"]) texts(atPath(node["attributes"], path), found);
  }
  for (const value of Object.values(node)) visit(value, found);
}

function collect(value: unknown, mark: unknown, found: Set<string>): void {
  if (mark === true) texts(value, found);
  else if (Array.isArray(mark) && Array.isArray(value)) value.forEach((item, index) => collect(item, mark[index], found));
  else if (isNode(mark) && isNode(value)) for (const key in mark) collect(value[key], mark[key], found);
}

/** Shorter texts (`true`, `dev`) occur everywhere and prove nothing. */
const SHORTEST = 8;

function texts(value: unknown, found: Set<string>): void {
  if (typeof value === "string" && value.length >= SHORTEST) found.add(value);
  else if (Array.isArray(value)) for (const item of value) texts(item, found);
  else if (isNode(value)) for (const item of Object.values(value)) texts(item, found);
}

function atPath(value: unknown, path: unknown): unknown {
  if (!Array.isArray(path)) return undefined;
  let current = value;
  for (const step of path as { value?: unknown }[]) {
    // a path of a raw state is a list of steps
    const key = isNode(step) && isNode(step["value"]) ? step["value"]["value"] : isNode(step) ? step["value"] : undefined;
    current = isNode(current) || Array.isArray(current) ? (current as Node)[String(key)] : undefined; // lists can be asked for an index
  }
  return current;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
