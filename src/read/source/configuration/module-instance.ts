import { evaluate } from "../evaluate/evaluate.js";
import type { ParsedFile } from "../hcl/syntax.js";
import type { Sources, TextSpan } from "../values/provenance.js";
import { DYNAMIC } from "../values/type.js";
import { allSources, nullValue, objectValue, tupleValue, unknownValue, withSources, type Value } from "../values/value.js";
import type { Iterators } from "./body-values.js";
import { dataValue } from "./data-sources.js";
import type { Declaration, ModuleCall, ModuleSource, OutputDeclaration, ResourceDeclaration } from "./declarations.js";
import type { LocatedExpression } from "./located.js";
import { expandCount, expandForEach, NO_ITERATION, type Expansion, type Iteration } from "./iteration.js";
import { ComputedEntries } from "./lazy-entries.js";
import { indexText, type DeclaredInstance, type Instances, type Module, type ModulePlace } from "./module.js";
import { moduleOf, sourceSpan } from "./module-sources.js";
import type { Project } from "./project.js";
import { ResourceInstance } from "./resource-instance.js";
import { ModuleScope } from "./scope.js";
import { variableValue } from "./variables.js";

/** Names that lead to names that lead to names: past this it is a mistake, and the stack would end. */
const MAX_DEPTH = 250;
/** Modules in modules. */
const MAX_NESTING = 40;

/** One instance of a module: its names, each evaluated when it is first needed and then kept. */
export class ModuleInstance implements Module {
  readonly variables: Value;
  readonly locals: Value;
  readonly outputs: ReadonlyMap<string, Value>;
  readonly modules: Value;
  private dataObject: Value | null = null;
  readonly nesting: number;
  private byType: ReadonlyMap<string, Value> | null = null;
  private readonly resourceCache = new Map<ResourceDeclaration, Instances<DeclaredInstance>>();
  private readonly callCache = new Map<ModuleCall, Instances<Module> | null>();
  private lastScope: ModuleScope | null = null;

  constructor(
    readonly project: Project,
    readonly source: ModuleSource,
    readonly place: ModulePlace,
    /** Values for the variables of the root module. */
    readonly inputs: ReadonlyMap<string, Value> = new Map(),
  ) {
    this.nesting = place.parent === null ? 0 : place.parent.nesting + 1;
    this.variables = objectValue(this.lazily("var", source.variables, (name) => variableValue(this, name)));
    this.locals = objectValue(this.lazily("local", source.locals, (name) => this.localValue(name)));
    this.outputs = this.lazily("output", source.outputs, (name) => this.outputValue(name));
    this.modules = objectValue(this.lazily("module", source.calls, (name) => this.callValue(name)));
  }

  evaluate(located: LocatedExpression, role: TextSpan["kind"], iteration: Iteration = NO_ITERATION, iterators: Iterators = null): Value {
    const { project } = this;
    if (project.depth >= MAX_DEPTH) {
      project.report(
        {
          severity: "warning",
          code: "nesting-too-deep",
          summary: "An expression could not be evaluated",
          detail: `It leads through more than ${MAX_DEPTH} names. Its value is taken as unknown.`,
        },
        located.file,
        located.expression,
      );
      return unknownValue();
    }
    project.depth += 1;
    try {
      return evaluate(located.expression, this.scope(located.file, role, iteration, iterators), project.problems);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      // The stack ended: the configuration nests deeper than each single bound allows for.
      project.report(
        {
          severity: "warning",
          code: "nesting-too-deep",
          summary: "An expression could not be evaluated",
          detail: "It is nested too deeply. Its value is taken as unknown.",
        },
        located.file,
        located.expression,
      );
      return unknownValue();
    } finally {
      project.depth -= 1;
    }
  }

  resourceType(type: string): Value | undefined {
    this.byType ??= typeObjects(this.source.resources, (declaration) => this.resourceValue(declaration));
    return this.byType.get(type);
  }

  get data(): Value {
    return (this.dataObject ??= objectValue(typeObjects(this.source.data, (declaration) => this.resourceValue(declaration))));
  }

  resources(declaration: ResourceDeclaration): Instances<DeclaredInstance> {
    let known = this.resourceCache.get(declaration);
    if (known === undefined) this.resourceCache.set(declaration, (known = this.expandResource(declaration)));
    return known;
  }

  calls(call: ModuleCall): Instances<Module> | null {
    let known = this.callCache.get(call);
    if (known === undefined) this.callCache.set(call, (known = this.expandCall(call)));
    return known;
  }

  private scope(file: ParsedFile, role: TextSpan["kind"], iteration: Iteration, iterators: Iterators): ModuleScope {
    const last = this.lastScope;
    if (last?.serves(file, role, iteration, iterators)) return last;
    return (this.lastScope = new ModuleScope(this, file, role, iteration, iterators));
  }

  private localValue(name: string): Value {
    const local = this.source.locals.get(name);
    return local ? this.evaluate(local, "local") : unknownValue();
  }

  private outputValue(name: string): Value {
    const output = this.source.outputs.get(name);
    if (!output?.value) return unknownValue();
    return withSources(this.evaluate(output.value, "literal"), null, output.sensitive);
  }

  private expandResource(declaration: ResourceDeclaration): Instances<DeclaredInstance> {
    const expansion = this.expand(declaration);
    return {
      expansion,
      instances: this.admit(iterationsOf(expansion), declaration).map((iteration) => new ResourceInstance(this, declaration, iteration)),
    };
  }

  private expandCall(call: ModuleCall): Instances<Module> | null {
    const source = moduleOf(this, call);
    if (source === null) return null;
    const expansion = this.expand(call);
    if (this.nesting >= MAX_NESTING) return { expansion, instances: [] };
    const instances = this.admit(iterationsOf(expansion), call).map((iteration) => {
      const path = `${this.place.path === "" ? "" : `${this.place.path}.`}module.${call.name}${indexText(iteration.index)}`;
      return new ModuleInstance(this.project, source, { parent: this, call, iteration, path });
    });
    return { expansion, instances };
  }

  private expand(declaration: ResourceDeclaration | ModuleCall): Expansion {
    const located = declaration.count ?? declaration.forEach;
    if (located === null) return this.expandSingle(declaration);
    const value = this.evaluate(located, "literal");
    const expansion = declaration.count ? expandCount(value) : expandForEach(value, located);
    const name = declaration.block.labels.map((label) => label.text).join(".");
    if (expansion.kind === "unknown") {
      const detail = `The ${expansion.by} of ${declaration.block.type} ${name} is not known before apply, so one instance of it is assumed. Set the variables it depends on with --terraform-var, or price a plan.`;
      this.project.report(
        {
          severity: "warning",
          code: "instances-assumed",
          summary: "One instance was assumed",
          detail,
          gap: {
            kind: "instances",
            name: `${declaration.block.type === "resource" ? "" : `${declaration.block.type}.`}${name}`,
            by: expansion.by,
          },
        },
        located.file,
        located.expression,
      );
    }
    if (expansion.kind === "refused") {
      this.project.report(
        {
          severity: "error",
          code: `${expansion.by.replace("_", "-")}-invalid`,
          summary: "Instances could not be counted",
          detail: `${declaration.block.type} ${name} was left out: ${expansion.detail}.`,
        },
        located.file,
        located.expression,
      );
    }
    return expansion;
  }

  private expandSingle({ enabled }: ResourceDeclaration | ModuleCall): Expansion {
    const value = enabled && this.evaluate(enabled, "literal");
    return value?.kind === "bool" && !value.value ? { kind: "disabled", iterations: [], sources: allSources(value) } : { kind: "single" };
  }

  /** Stops at a number of instances that no configuration has. */
  private admit(iterations: readonly Iteration[], declaration: Declaration): readonly Iteration[] {
    if (this.project.admit(iterations.length)) return iterations;
    this.project.report(
      {
        severity: "error",
        code: "too-many-instances",
        summary: "There are too many instances",
        detail: "The configuration makes more instances than can be read; the rest was left out.",
      },
      declaration.file,
      declaration.block,
    );
    return [];
  }

  private resourceValue(declaration: ResourceDeclaration): Value {
    const { expansion, instances } = this.resources(declaration);
    return assemble(expansion, instances, (instance) => (declaration.mode === "data" ? dataValue(instance) : instance.body));
  }

  private callValue(name: string): Value {
    const call = this.source.calls.get(name);
    if (call === undefined) return unknownValue();
    const made = this.calls(call);
    if (made !== null) return assemble(made.expansion, made.instances, (instance) => objectValue(instance.outputs, null, sourceSpan(call)));
    // Of a module that is not at hand the instances are known, and nothing in them.
    const expansion = this.expand(call);
    return assemble(expansion, iterationsOf(expansion), () => unknownValue());
  }

  private lazily(
    prefix: string,
    names: ReadonlyMap<string, LocatedExpression | Declaration | OutputDeclaration>,
    compute: (name: string) => Value,
  ): ComputedEntries {
    return new ComputedEntries(names, compute, (name) => this.cycle(`${prefix}.${name}`, names.get(name)));
  }

  private cycle(name: string, declared: LocatedExpression | Declaration | undefined): Value {
    const span = declared === undefined ? null : "block" in declared ? declared.block : declared.expression;
    this.project.report(
      {
        severity: "error",
        code: "reference-cycle",
        summary: "Something refers to itself",
        detail: `${name} depends on its own value. It is taken as unknown.`,
      },
      declared?.file ?? null,
      span,
    );
    return unknownValue();
  }
}

function iterationsOf(expansion: Expansion): readonly Iteration[] {
  if (expansion.kind === "single") return [NO_ITERATION];
  return expansion.kind === "refused" ? [] : expansion.iterations;
}

function assemble<T>(expansion: Expansion, instances: readonly T[], valueOf: (instance: T) => Value): Value {
  const first = instances[0];
  if (expansion.kind === "single") return first === undefined ? unknownValue() : valueOf(first);
  if (expansion.kind === "unknown") return unknownValue(DYNAMIC, expansion.sources);
  if (expansion.kind === "refused") return unknownValue();
  if (expansion.kind === "disabled") return nullValue(DYNAMIC, null, expansion.sources);
  if (expansion.kind === "count") return tupleOf(instances, expansion.sources, valueOf);

  const byKey = new Map<string, T>();
  expansion.iterations.forEach((iteration, index) => {
    const instance = instances[index];
    if (instance !== undefined) byKey.set(String(iteration.index), instance);
  });
  const entries = new ComputedEntries(byKey, (key) => {
    const instance = byKey.get(key);
    return instance === undefined ? unknownValue() : valueOf(instance);
  });
  return objectValue(entries, null, expansion.sources);
}

function tupleOf<T>(instances: readonly T[], sources: Sources | null, valueOf: (instance: T) => Value): Value {
  return tupleValue(instances.map(valueOf), null, sources);
}

/** `type` to the object of its resources by name. */
function typeObjects(
  declarations: ReadonlyMap<string, ResourceDeclaration>,
  compute: (declaration: ResourceDeclaration) => Value,
): Map<string, Value> {
  const byType = new Map<string, Map<string, ResourceDeclaration>>();
  for (const declaration of declarations.values()) {
    const names = byType.get(declaration.type) ?? new Map<string, ResourceDeclaration>();
    byType.set(declaration.type, names.set(declaration.name, declaration));
  }
  const objects = new Map<string, Value>();
  for (const [type, names] of byType) {
    const entries = new ComputedEntries(names, (name) => {
      const declaration = names.get(name);
      return declaration === undefined ? unknownValue() : compute(declaration);
    });
    objects.set(type, objectValue(entries));
  }
  return objects;
}
