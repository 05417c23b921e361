import type { Files, Scope } from "../evaluate/scope.js";
import type { ParsedFile } from "../hcl/syntax.js";
import type { TextSpan } from "../values/provenance.js";
import { objectValue, stringValue, unknownValue, type Value } from "../values/value.js";
import type { Iterators } from "./body-values.js";
import type { Iteration } from "./iteration.js";
import type { Module } from "./module.js";
import { partialMerge } from "./partial-merge.js";
import { absolutePath, relativePath } from "./paths.js";

/** The names that an expression in a module sees. */
export class ModuleScope implements Scope {
  readonly file: string;
  readonly kind: TextSpan["kind"];
  readonly files: Files;

  constructor(
    private readonly module: Module,
    private readonly parsedFile: ParsedFile,
    private readonly role: TextSpan["kind"],
    private readonly iteration: Iteration,
    private readonly iterators: Iterators,
  ) {
    this.file = parsedFile.file;
    this.kind = parsedFile.file.endsWith(".json") ? "json" : role;
    this.files = module.project.functionFiles;
  }

  /** Whether this scope is the one for that place. */
  serves(file: ParsedFile, role: TextSpan["kind"], iteration: Iteration, iterators: Iterators): boolean {
    return file === this.parsedFile && role === this.role && iteration === this.iteration && iterators === this.iterators;
  }

  call(name: string, args: readonly Value[]): Value | undefined {
    return name === "merge" ? partialMerge(args) : undefined;
  }

  root(name: string): Value | undefined {
    const iterator = this.iterators?.get(name);
    if (iterator) return iterator;
    switch (name) {
      case "var":
        return this.module.variables;
      case "local":
        return this.module.locals;
      case "module":
        return this.module.modules;
      case "data":
        return this.module.data;
      case "each":
        return this.iteration.each ?? undefined;
      case "count":
        return this.iteration.count ?? undefined;
      default:
        return this.module.resourceType(name) ?? ambient(name, this.module);
    }
  }
}

function ambient(name: string, module: Module): Value | undefined {
  switch (name) {
    case "path":
      return pathObject(module);
    case "terraform":
    case "tofu":
      return objectValue(new Map([["workspace", stringValue(module.project.workspace)]]));
    case "self":
    case "ephemeral":
      return unknownValue();
    default:
      return undefined;
  }
}

/** Paths are relative to the root module's directory, in which Terraform is run. */
function pathObject({ project, source }: Module): Value {
  return objectValue(
    new Map([
      ["module", stringValue(relativePath(project.files.root, project.directory, source.directory))],
      ["root", stringValue(".")],
      ["cwd", stringValue(absolutePath(project.files.root, project.directory))],
    ]),
  );
}
