import type { Dependent, Proposal } from "../model/finding.js";
import { formatPath, type AttributePath, type Json } from "../model/json.js";
import type { ProofStep } from "../model/patch.js";
import type { Resource, ResourceGraph } from "../model/resource.js";
import { differingPaths, isWithin } from "./leaves.js";

const SHOWN = 5;

/** Compares the configuration read before and after the edit: exactly what the proposal names must differ. */
export function onlyIntended(
  proposal: Proposal,
  before: ResourceGraph,
  after: ResourceGraph,
): { readonly step: ProofStep; readonly changed: readonly Dependent[] } {
  const was = byAddress(before);
  const is = byAddress(after);
  const changed = [...differences(was, is)];
  const expected = expectations(proposal);

  const strange = changed.filter(({ address, path }) => !expected.some((one) => one.address === address && isWithin(path, one.path)));
  const wrong = [
    ...proposal.changes
      .filter(({ address, path, to }) => !holds(valueAt(is.get(address)?.values, path), to))
      .map(({ address, path }) => `${address}.${formatPath(path)}`),
    ...proposal.additions.map(addressOf).filter((address) => was.has(address) || !is.has(address)),
  ];
  return { step: judge(strange, wrong, changed.length), changed };
}

function judge(strange: readonly Dependent[], wrong: readonly string[], count: number): ProofStep {
  const check = "only-intended-attributes";
  if (strange.length > 0) {
    const detail = `The same text decides more than the proposal names: ${list(strange.map(show))} would change too.`;
    return { check, result: "fails", detail };
  }
  if (wrong.length > 0) return { check, result: "fails", detail: `After the edit, ${list(wrong)} is not what was proposed.` };
  return {
    check,
    result: "holds",
    detail: `Read again, the whole configuration differs in exactly the ${count === 1 ? "one place" : `${count} places`} that the proposal names.`,
  };
}

/** A resource that appears or goes differs as a whole, with an empty path. */
function* differences(was: ReadonlyMap<string, Resource>, is: ReadonlyMap<string, Resource>): Generator<Dependent> {
  for (const address of new Set([...was.keys(), ...is.keys()])) {
    const [left, right] = [was.get(address), is.get(address)];
    if (left === undefined || right === undefined) {
      yield { address, path: [] };
      continue;
    }
    const paths = new Map(differingParts(left, right).map((path) => [formatPath(path), path]));
    for (const path of paths.values()) yield { address, path };
  }
}

function differingParts(left: Resource, right: Resource): AttributePath[] {
  return [
    ...differingPaths(left.values, right.values),
    ...differingPaths(left.unknown ?? false, right.unknown ?? false),
    ...differingPaths(left.sensitive ?? false, right.sensitive ?? false),
    ...(left.region?.name === right.region?.name ? [] : [["region"]]),
  ];
}

function expectations(proposal: Proposal): Dependent[] {
  return [
    ...proposal.changes.map(({ address, path }) => ({ address, path })),
    ...proposal.additions.map((addition) => ({ address: addressOf(addition), path: [] })),
  ];
}

function addressOf({ module, type, name }: Proposal["additions"][number]): string {
  return module === "" ? `${type}.${name}` : `${module}.${type}.${name}`;
}

/** Whether a value is what was proposed. Terraform converts between numbers, booleans and their text. */
function holds(value: Json | undefined, to: Json | undefined): boolean {
  if (to === undefined || to === null) return value === undefined || value === null;
  if (typeof value !== "object" && typeof to !== "object") return String(value) === String(to);
  return differingPaths(value, to).length === 0;
}

function valueAt(values: Readonly<Record<string, Json>> | undefined, path: AttributePath): Json | undefined {
  let value: Json | undefined = values;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    if (Array.isArray(value)) value = typeof step === "number" ? value[step] : undefined;
    // A block that JSON writes as one object is the first of a list.
    else if (step !== 0) value = value[step];
  }
  return value;
}

function byAddress(graph: ResourceGraph): Map<string, Resource> {
  return new Map(graph.resources.map((resource) => [resource.address, resource]));
}

function show({ address, path }: Dependent): string {
  return path.length === 0 ? address : `${address}.${formatPath(path)}`;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join(", ");
  return names.length > SHOWN ? `${shown} and ${names.length - SHOWN} more` : shown;
}
