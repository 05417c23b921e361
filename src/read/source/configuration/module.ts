import type { TextSpan } from "../values/provenance.js";
import type { ObjectValue, Value } from "../values/value.js";
import type { Iterators } from "./body-values.js";
import type { ModuleCall, ModuleSource, ResourceDeclaration } from "./declarations.js";
import type { LocatedExpression } from "./located.js";
import type { Expansion, Iteration } from "./iteration.js";
import type { Project } from "./project.js";

/** Where a module instance stands in the tree of modules. */
export interface ModulePlace {
  readonly parent: Module | null;
  readonly call: ModuleCall | null;
  readonly iteration: Iteration;
  /** `module.app["a"].module.db`, "" for the root. */
  readonly path: string;
}

export interface Instances<T> {
  readonly expansion: Expansion;
  readonly instances: readonly T[];
}

/** One instance of a resource or data source. */
export interface DeclaredInstance {
  readonly address: string;
  readonly module: Module;
  readonly declaration: ResourceDeclaration;
  readonly iteration: Iteration;
  /** Its attributes and blocks, each evaluated when it is asked for. */
  readonly body: ObjectValue;
}

/** One instance of a module: its names, each evaluated when it is first needed and then kept. */
export interface Module {
  readonly project: Project;
  readonly source: ModuleSource;
  readonly place: ModulePlace;
  readonly nesting: number;
  /** Values for the variables of the root module. */
  readonly inputs: ReadonlyMap<string, Value>;
  readonly variables: Value;
  readonly locals: Value;
  readonly modules: Value;
  readonly data: Value;
  readonly outputs: ReadonlyMap<string, Value>;
  /** Evaluates an expression of this module. `role` is the kind of the place for the origins of its literals. */
  evaluate(located: LocatedExpression, role: TextSpan["kind"], iteration?: Iteration, iterators?: Iterators): Value;
  /** The object of all resources of a type that are declared in the module. */
  resourceType(type: string): Value | undefined;
  resources(declaration: ResourceDeclaration): Instances<DeclaredInstance>;
  /** The instances of a module call; null where its source is not at hand. */
  calls(call: ModuleCall): Instances<Module> | null;
}

/** `[0]`, `["a"]`, or nothing. */
export function indexText(index: string | number | null): string {
  if (index === null) return "";
  return typeof index === "number" ? `[${index}]` : `[${JSON.stringify(index)}]`;
}
