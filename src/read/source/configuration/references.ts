import type { Call, Conditional, Expression, ObjectExpression, ObjectItem, ParsedFile } from "../hcl/syntax.js";
import type { Value } from "../values/value.js";
import type { BodyPlan, PlannedItem } from "./body-plan.js";
import type { LocatedExpression } from "./located.js";
import { NO_ITERATION, type Iteration } from "./iteration.js";
import { literalText } from "./module-source.js";
import type { DeclaredInstance, Instances, Module } from "./module.js";
import { innerExpressions, traversalOf, type Step, type Traversal } from "./traversal.js";

/** Where an expression is looked at: whose names it sees. */
interface Place {
  readonly module: Module;
  readonly iteration: Iteration;
  readonly file: ParsedFile;
}

/** An expression, and the path that is followed from it. */
type Way = readonly [Expression, readonly Step[]];

/** Following names past this is not worth it; what was found until then counts. */
const MAX_STEPS = 2_000;

/**
 * The managed resources that an attribute's or block's expressions refer to, through locals, variables, module outputs and `for_each`,
 * each once and in the order written. Where an index or a condition is known only what it selects counts.
 */
export function referencesOf(instance: DeclaredInstance, attribute: string): readonly DeclaredInstance[] {
  const item = instance.declaration.plan.get(attribute);
  if (item === undefined) return [];
  const walk = new ReferenceWalk();
  for (const { file, expression } of expressionsOf(item))
    walk.visit(expression, [], { module: instance.module, iteration: instance.iteration, file });
  return [...walk.found];
}

function expressionsOf(item: PlannedItem): LocatedExpression[] {
  if (item.kind === "attribute") return [item];
  return item.blocks.flatMap((block) => [
    ...(block.dynamic ? [{ file: block.file, expression: block.dynamic.forEach }] : []),
    ...bodyExpressions(block.body),
  ]);
}

function bodyExpressions(body: BodyPlan): LocatedExpression[] {
  return Array.from(body.values(), expressionsOf).flat();
}

class ReferenceWalk {
  readonly found = new Set<DeclaredInstance>();
  private readonly seen = new Map<Module, Map<Expression, Set<string>>>();
  private steps = 0;

  /** Visits what `expression` followed by `path` leads to. */
  visit(expression: Expression, path: readonly Step[], place: Place): void {
    this.steps += 1;
    if (this.steps > MAX_STEPS) return;
    const traversal = traversalOf(expression);
    if (traversal) {
      for (const step of traversal.steps) if (step.kind === "index") this.visit(step.key, [], place);
      const steps = traversal.steps.map((step) => this.resolved(step, place));
      this.follow(traversal, selectedBySplat(steps, path) ?? [...steps, ...path], place);
      return;
    }
    for (const [inner, rest] of this.selected(expression, path, place)) this.visit(inner, rest, place);
  }

  /** The inner expressions that matter for the path, each with what is left of the path. */
  private selected(expression: Expression, path: readonly Step[], place: Place): readonly Way[] {
    const [step, ...rest] = path;
    if (expression.kind === "conditional") return this.branches(expression, path, place);
    const passed = expression.kind === "call" ? this.throughCall(expression, path, place) : undefined;
    if (passed) return passed;
    if (step && expression.kind === "tuple") {
      const chosen = expression.items[Number(textOf(this.keyOf(step, place)) ?? Number.NaN)];
      return (chosen ? [chosen] : expression.items).map((item) => [item, rest] as const);
    }
    const item = step && expression.kind === "object" ? this.itemAt(expression, step, place) : undefined;
    if (item) return [[item.value, rest]];
    return innerExpressions(expression).map((inner) => [inner, []] as const);
  }

  /** The arguments of a function whose result has their attributes; undefined for any other function. */
  private throughCall(call: Call, path: readonly Step[], place: Place): readonly Way[] | undefined {
    const element = this.elementOf(call, path, place);
    if (element) return element;
    if (!PASSING.has(call.name)) return undefined;
    const inner = path.length > 0 && MOVING.has(call.name) ? [{ kind: "any" } as const, ...path.slice(1)] : path;
    return call.args.map((argument) => [argument, inner] as const);
  }

  /** `element(list, 1)`: the list, and the step into it; undefined where the index is not known here. */
  private elementOf(call: Call, path: readonly Step[], place: Place): readonly Way[] | undefined {
    if (call.name !== "element") return undefined;
    const [list, index] = call.args;
    const name = index === undefined ? null : textOf(this.evaluate(index, place));
    if (list === undefined || index === undefined || name === null) return undefined;
    return [
      [list, [{ kind: "name", name }, ...path]],
      [index, []],
    ];
  }

  /** An index whose value is known here: what it is made of may mean something else where the path leads to. */
  private resolved(step: Step, place: Place): Step {
    const name = step.kind === "index" ? textOf(this.evaluate(step.key, place)) : null;
    return name === null ? step : { kind: "name", name };
  }

  private itemAt(expression: ObjectExpression, step: Step, place: Place): ObjectItem | undefined {
    const key = textOf(this.keyOf(step, place));
    if (key === null) return undefined;
    return expression.items.findLast((item) => (item.key.kind === "variable" ? item.key.name : literalText(item.key)) === key);
  }

  private branches(expression: Conditional, path: readonly Step[], place: Place): readonly Way[] {
    const condition = this.evaluate(expression.condition, place);
    if (condition.kind === "bool") return [[condition.value ? expression.then : expression.otherwise, path]];
    return [
      [expression.condition, []],
      [expression.then, path],
      [expression.otherwise, path],
    ];
  }

  private follow(traversal: Traversal, steps: readonly Step[], place: Place): void {
    const [first, ...rest] = steps;
    const name = first?.kind === "name" ? first.name : first?.kind === "index" ? literalText(first.key) : null;
    const { root } = traversal;
    if (root === "local")
      this.followLocated(name === null ? undefined : place.module.source.locals.get(name), rest, {
        module: place.module,
        iteration: NO_ITERATION,
      });
    else if (root === "var") this.followVariable(name, rest, place.module);
    else if (root === "module") this.followModule(name, rest, place);
    else if (root === "each") this.followEach(name, rest, place);
    else this.followResource(root, name, rest, place);
  }

  private followLocated(located: LocatedExpression | null | undefined, path: readonly Step[], place: Omit<Place, "file">): void {
    if (!located || this.wasSeen(place.module, located.expression, path)) return;
    this.visit(located.expression, path, { ...place, file: located.file });
  }

  private followVariable(name: string | null, path: readonly Step[], module: Module): void {
    const { parent, call, iteration } = module.place;
    if (parent && call && name !== null) this.followLocated(call.arguments.get(name), path, { module: parent, iteration });
  }

  private followEach(name: string | null, path: readonly Step[], { module, iteration }: Place): void {
    if (iteration.forEach === null) return;
    const key = iteration.index === null ? [] : [{ kind: "name", name: String(iteration.index) } as const];
    this.followLocated(iteration.forEach, name === "value" ? [...key, ...path] : [], { module, iteration: NO_ITERATION });
  }

  private followModule(name: string | null, path: readonly Step[], place: Place): void {
    const call = name === null ? undefined : place.module.source.calls.get(name);
    const made = call && place.module.calls(call);
    if (!made) return;
    const { chosen, rest } = this.choose(made, path, place);
    const output = rest[0]?.kind === "name" ? rest[0].name : null;
    for (const module of chosen) {
      const outputs = output === null ? [...module.source.outputs.values()] : [module.source.outputs.get(output)];
      for (const declaration of outputs) this.followLocated(declaration?.value, rest.slice(1), { module, iteration: NO_ITERATION });
    }
  }

  private followResource(type: string, name: string | null, path: readonly Step[], place: Place): void {
    const declaration = name === null ? undefined : place.module.source.resources.get(`${type}.${name}`);
    if (!declaration) return;
    for (const instance of this.choose(place.module.resources(declaration), path, place).chosen) this.found.add(instance);
  }

  /** The instances that the index after the name selects: all of them where it is not known. */
  private choose<T extends { readonly iteration: Iteration } | Module>(
    made: Instances<T>,
    path: readonly Step[],
    place: Place,
  ): { chosen: readonly T[]; rest: readonly Step[] } {
    const { expansion, instances } = made;
    if (expansion.kind === "single") return { chosen: instances, rest: path };
    const [step, ...rest] = path;
    if (step === undefined || step.kind === "any" || (expansion.kind !== "count" && expansion.kind !== "for_each"))
      return { chosen: instances, rest };
    const key = textOf(this.keyOf(step, place));
    if (key === null) return { chosen: instances, rest };
    const position = expansion.iterations.findIndex((iteration) => String(iteration.index) === key);
    // `element` starts again at the end of a list; any other index that is too large is an error of Terraform's.
    const instance = instances[position === -1 && expansion.kind === "count" ? Number(key) % instances.length : position];
    return { chosen: instance === undefined ? [] : [instance], rest };
  }

  private keyOf(step: Step, place: Place): Value | string | null {
    if (step.kind === "any") return null;
    return step.kind === "name" ? step.name : this.evaluate(step.key, place);
  }

  private evaluate(expression: Expression, { module, iteration, file }: Place): Value {
    return module.evaluate({ file, expression }, "literal", iteration);
  }

  private wasSeen(module: Module, expression: Expression, path: readonly Step[]): boolean {
    let expressions = this.seen.get(module);
    if (!expressions) this.seen.set(module, (expressions = new Map<Expression, Set<string>>()));
    let paths = expressions.get(expression);
    if (!paths) expressions.set(expression, (paths = new Set<string>()));
    const text = path.map((step) => (step.kind === "name" ? step.name : step.kind === "any" ? "*" : `@${step.key.start}`)).join(".");
    if (paths.has(text)) return true;
    paths.add(text);
    return false;
  }
}

/** `list[*].id` of which a path takes one element: the step takes the place of the splat. */
function selectedBySplat(steps: readonly Step[], [first, ...rest]: readonly Step[]): readonly Step[] | null {
  const splat = steps.findIndex(({ kind }) => kind === "any");
  if (splat === -1 || first === undefined || first.kind === "any") return null;
  return [...steps.slice(0, splat), first, ...steps.slice(splat + 1), ...rest];
}

/** Functions whose result has the attributes of their arguments. */
const PASSING = new Set([
  "merge",
  "try",
  "coalesce",
  "coalescelist",
  "concat",
  "flatten",
  "compact",
  "distinct",
  "element",
  "lookup",
  "one",
  "toset",
  "tolist",
  "tomap",
  "sort",
  "reverse",
  "values",
  "nonsensitive",
  "sensitive",
  "join",
  "slice",
]);

/** Those of them after which an element stands at another place of the list. */
const MOVING = new Set(["concat", "flatten", "compact", "distinct", "sort", "reverse", "slice", "values"]);

function textOf(value: Value | string | null): string | null {
  if (value === null || typeof value === "string") return value;
  return value.kind === "string" || value.kind === "number" ? String(value.value) : null;
}
