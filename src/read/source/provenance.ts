import type { SourceRange } from "../../model/diagnostic.js";
import type { Origin } from "../../model/finding.js";
import type { AttributePath } from "../../model/json.js";
import type { Provenance } from "../../model/provenance.js";
import { locate } from "./hcl/lines.js";
import type { DeclaredResource } from "./configuration/declared-resources.js";
import type { DeclaredInstance, Module } from "./configuration/module.js";
import { isInside } from "./configuration/paths.js";
import type { Project } from "./configuration/project.js";
import { DependentIndex } from "./dependents.js";
import type { TextSpan } from "./values/provenance.js";
import { isMapping, isSequence, type Value } from "./values/value.js";

/** Looks values up in the evaluated configuration. The reverse look-up is built when it is first asked for. */
export function sourceProvenance(project: Project, root: Module, declared: readonly DeclaredResource[]): Provenance {
  let instances: Map<string, DeclaredInstance> | null = null;
  let dependents: DependentIndex | null = null;

  function instanceAt(address: string): DeclaredInstance | undefined {
    instances ??= new Map(declared.map(({ instance }) => [instance.address, instance]));
    return instances.get(address);
  }

  return {
    origin(address, path) {
      const instance = instanceAt(address);
      const value = instance === undefined ? undefined : valueAt(instance.body, path);
      return value === undefined || value.origin === null ? null : originOf(project, value.origin);
    },
    block(address) {
      const declaration = instanceAt(address)?.declaration;
      return declaration === undefined ? null : locate(declaration.file, declaration.block);
    },
    dependents(range: SourceRange) {
      dependents ??= new DependentIndex(root, declared);
      return dependents.find(range);
    },
    file: (name) => project.parsed.known(name)?.text ?? "",
  };
}

/** The value at a path; undefined where nothing is written. */
export function valueAt(root: Value, path: AttributePath): Value | undefined {
  let value: Value | undefined = root;
  for (const step of path) {
    if (value === undefined) return undefined;
    if (isMapping(value)) value = value.entries.has(String(step)) ? value.entries.get(String(step)) : undefined;
    else if (isSequence(value)) value = value.items[Number(step)];
    else return undefined;
  }
  return value;
}

function originOf(project: Project, span: TextSpan): Origin | null {
  // An edit of text that is generated, or fetched from elsewhere, would be lost.
  if (project.parsed.isGenerated(span.file) || isFetched(project, span.file)) return null;
  const file = project.parsed.known(span.file);
  return file && { kind: span.kind, range: locate(file, span), text: file.text.slice(span.start, span.end) };
}

function isFetched({ modules: { mirror } }: Project, file: string): boolean {
  if (mirror !== undefined && isInside(mirror, file)) return true;
  return file.split("/").some((part) => part === ".terraform" || part === ".terragrunt-cache");
}
