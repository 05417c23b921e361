import type { Expression, Span, Variable } from "../hcl/syntax.js";
import { numberFromText } from "../values/number.js";
import type { Sources, TextSpan } from "../values/provenance.js";
import { DYNAMIC, type Type } from "../values/type.js";
import { boolValue, nullValue, unknownValue, type Value } from "../values/value.js";
import { evaluateCall } from "./call.js";
import { evaluateConditional } from "./conditional.js";
import { evaluateObject, evaluateTuple } from "./constructors.js";
import type { Evaluation, Names, Template } from "./evaluation.js";
import { evaluateFor } from "./for.js";
import { MAX_DEPTH, MAX_STEPS } from "./limits.js";
import { evaluateBinary, evaluateUnary } from "./operators.js";
import type { Problem, Scope } from "./scope.js";
import { evaluateTemplate } from "./template.js";
import { evaluateGet, evaluateIndex, evaluateSplat } from "./traversal.js";

/** The value of an expression. Never throws for what a user wrote: what is wrong is added to `problems` and the value is unknown. */
export function evaluate(expression: Expression, scope: Scope, problems: Problem[]): Value {
  return new Evaluator(scope, problems, null, scope.kind).evaluate(expression);
}

// Evaluating a reference may evaluate what it refers to through the scope, so the bounds hold for the whole chain. Evaluation is synchronous.
let depth = 0;
let steps = 0;

class Evaluator implements Evaluation {
  private objectEvaluation: Evaluator | null = null;

  constructor(
    readonly scope: Scope,
    readonly problems: Problem[],
    readonly names: Names | null,
    private readonly kind: TextSpan["kind"],
  ) {}

  evaluate(expression: Expression): Value {
    if (expression.kind === "template" || expression.kind === "variable") return evaluators[expression.kind](expression as never, this); // The table has the evaluator of that kind.
    if (depth === 0) steps = 0;
    if (depth >= MAX_DEPTH)
      return this.fail(expression, "too-deep", "This expression, with what it refers to, is nested too deeply to evaluate.");
    depth += 1;
    try {
      // The table maps every kind to an evaluator of that kind.
      return evaluators[expression.kind](expression as never, this);
    } finally {
      depth -= 1;
    }
  }

  within(names: Names): Evaluation {
    return new Evaluator(this.scope, this.problems, names, this.kind);
  }

  apart(problems: Problem[]): Evaluation {
    return new Evaluator(this.scope, problems, this.names, this.kind);
  }

  rendering({ file, problems, variables }: Template): Evaluation {
    const { files } = this.scope;
    return new Evaluator(
      { file, kind: "literal", isTemplate: true, files, root: (name) => variables.get(name) },
      problems,
      null,
      "literal",
    );
  }

  inObject(): Evaluation {
    if (this.kind !== "literal" && this.kind !== "local") return this;
    this.objectEvaluation ??= new Evaluator(this.scope, this.problems, this.names, "map-entry");
    return this.objectEvaluation;
  }

  originOf(span: Span): TextSpan {
    return { kind: this.kind, file: this.scope.file, start: span.start, end: span.end };
  }

  fail(span: Span, code: string, detail: string, sources: Sources | null = null, type: Type = DYNAMIC): Value {
    this.problems.push({ code, detail, file: this.scope.file, start: span.start, end: span.end });
    return unknownValue(type, sources);
  }

  spend(count: number): boolean {
    steps += count;
    return steps <= MAX_STEPS;
  }
}

function evaluateVariable(expression: Variable, evaluation: Evaluation): Value {
  for (let names = evaluation.names; names !== null; names = names.outer) if (names.name === expression.name) return names.value;
  const value = evaluation.scope.root(expression.name);
  return (
    value ??
    evaluation.fail(expression, "unknown-reference", `Nothing is named "${expression.name}" here. Declare it, or correct the name.`)
  );
}

type Evaluators = { readonly [K in Expression["kind"]]: (expression: Extract<Expression, { kind: K }>, evaluation: Evaluation) => Value };

const evaluators: Evaluators = {
  number(expression, evaluation) {
    const number = numberFromText(expression.text, evaluation.originOf(expression));
    return number ?? evaluation.fail(expression, "invalid-number", "This number is too large or too small to compute with.");
  },
  keyword(expression, evaluation) {
    const origin = evaluation.originOf(expression);
    return expression.value === null ? nullValue(DYNAMIC, origin) : boolValue(expression.value, origin);
  },
  parentheses: (expression, evaluation) => evaluation.evaluate(expression.expression),
  // The parser has said what is wrong.
  invalid: () => unknownValue(),
  variable: evaluateVariable,
  template: evaluateTemplate,
  tuple: evaluateTuple,
  object: evaluateObject,
  for: evaluateFor,
  conditional: evaluateConditional,
  binary: evaluateBinary,
  unary: evaluateUnary,
  call: evaluateCall,
  get: evaluateGet,
  index: evaluateIndex,
  splat: evaluateSplat,
};
