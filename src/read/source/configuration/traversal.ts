import type { Expression, Span } from "../hcl/syntax.js";

/** One step of a traversal. `any` stands for a splat; an expression for an index that has to be evaluated. */
export type Step =
  { readonly kind: "name"; readonly name: string } | { readonly kind: "index"; readonly key: Expression } | { readonly kind: "any" };

/** `aws_instance.web[0].id`: a first name and the steps after it. `rest` are the expressions inside the steps. */
export interface Traversal extends Span {
  readonly root: string;
  readonly steps: readonly Step[];
}

/** The traversal that the expression is, or null for any other expression. */
export function traversalOf(expression: Expression): Traversal | null {
  const steps: Step[] = [];
  let current = expression;
  for (;;) {
    switch (current.kind) {
      case "variable":
        return { root: current.name, steps: steps.reverse(), start: expression.start, end: expression.end };
      case "get":
        steps.push({ kind: "name", name: current.name });
        current = current.object;
        break;
      case "index":
        steps.push({ kind: "index", key: current.key });
        current = current.object;
        break;
      case "splat":
        steps.push(...stepsOfEach(current.each), { kind: "any" });
        current = current.object;
        break;
      case "parentheses":
        current = current.expression;
        break;
      default:
        return null;
    }
  }
}

/** What a splat does to each element, last step first. */
function stepsOfEach(each: Expression): Step[] {
  const steps: Step[] = [];
  for (let current = each; ;) {
    if (current.kind === "get") {
      steps.push({ kind: "name", name: current.name });
      current = current.object;
    } else if (current.kind === "index") {
      steps.push({ kind: "index", key: current.key });
      current = current.object;
    } else return steps;
  }
}

/** The expressions directly inside an expression, in the order written. */
export function innerExpressions(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "tuple":
      return expression.items;
    case "object":
      return expression.items.flatMap((item) => (item.key.kind === "variable" ? [item.value] : [item.key, item.value]));
    case "call":
      return expression.args;
    case "template":
      return templateExpressions(expression.parts);
    default:
      return operandsOf(expression);
  }
}

function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "for":
      return [expression.collection, expression.key, expression.value, expression.condition].filter((operand) => operand !== null);
    case "conditional":
      return [expression.condition, expression.then, expression.otherwise];
    case "binary":
      return [expression.left, expression.right];
    case "unary":
      return [expression.operand];
    case "get":
    case "splat":
      return [expression.object];
    case "index":
      return [expression.object, expression.key];
    case "parentheses":
      return [expression.expression];
    default:
      return [];
  }
}

type Parts = Extract<Expression, { kind: "template" }>["parts"];

function templateExpressions(parts: Parts): Expression[] {
  const found: Expression[] = [];
  for (const part of parts) {
    if (part.kind === "interpolation") found.push(part.expression);
    if (part.kind === "if") found.push(part.condition, ...templateExpressions(part.then), ...templateExpressions(part.otherwise));
    if (part.kind === "for") found.push(part.collection, ...templateExpressions(part.parts));
  }
  return found;
}
