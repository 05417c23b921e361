import type { Expression, TemplatePart } from "../hcl/syntax.js";

/**
 * The references of an expression to names outside it: each the longest chain of attributes and constant indexes, `var.a.b[0]`.
 * Names that a `for` inside it binds are not among them.
 */
export function freeTraversals(expression: Expression): Expression[] {
  const found: Expression[] = [];
  visit(expression, new Set([""]), found);
  return found;
}

function visit(expression: Expression, bound: ReadonlySet<string>, found: Expression[]): void {
  switch (expression.kind) {
    case "variable":
    case "get":
    case "index":
      visitTraversal(expression, bound, found);
      break;
    case "for":
      visit(expression.collection, bound, found);
      visitAll([expression.key, expression.value, expression.condition], binding(bound, expression.keyName, expression.valueName), found);
      break;
    case "template":
      visitParts(expression.parts, bound, found);
      break;
    case "object":
      for (const { key, value } of expression.items) visitAll([key.kind === "variable" ? null : key, value], bound, found);
      break;
    default:
      visitAll(childrenOf(expression), bound, found);
  }
}

function visitAll(expressions: readonly (Expression | null)[], bound: ReadonlySet<string>, found: Expression[]): void {
  for (const expression of expressions) if (expression !== null) visit(expression, bound, found);
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "tuple":
      return expression.items;
    case "conditional":
      return [expression.condition, expression.then, expression.otherwise];
    case "binary":
      return [expression.left, expression.right];
    case "unary":
      return [expression.operand];
    case "call":
      return expression.args;
    case "splat":
      return [expression.object, expression.each];
    case "parentheses":
      return [expression.expression];
    default:
      return [];
  }
}

function visitTraversal(expression: Expression, bound: ReadonlySet<string>, found: Expression[]): void {
  let inner = expression;
  const keys: Expression[] = [];
  let longest = expression;
  while (inner.kind === "get" || inner.kind === "index") {
    if (inner.kind === "index" && !isConstant(inner.key)) {
      keys.push(inner.key);
      longest = inner.object;
    }
    inner = inner.object;
  }
  if (inner.kind !== "variable") visit(inner, bound, found);
  else if (!bound.has(inner.name)) found.push(longest);
  visitAll(keys, bound, found);
}

function isConstant(key: Expression): boolean {
  return key.kind === "number" || (key.kind === "template" && key.parts.every((part) => part.kind === "text"));
}

function visitParts(parts: readonly TemplatePart[], bound: ReadonlySet<string>, found: Expression[]): void {
  for (const part of parts) {
    switch (part.kind) {
      case "text":
        break;
      case "interpolation":
        visit(part.expression, bound, found);
        break;
      case "if":
        visit(part.condition, bound, found);
        visitParts([...part.then, ...part.otherwise], bound, found);
        break;
      case "for":
        visit(part.collection, bound, found);
        visitParts(part.parts, binding(bound, part.keyName, part.valueName), found);
    }
  }
}

function binding(bound: ReadonlySet<string>, ...names: readonly (string | null)[]): ReadonlySet<string> {
  return new Set([...bound, ...names.filter((name) => name !== null)]);
}
