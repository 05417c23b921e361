import type { Expression, Span } from "../hcl/syntax.js";
import type { Sources, TextSpan } from "../values/provenance.js";
import type { Type } from "../values/type.js";
import type { Value } from "../values/value.js";
import type { Problem, Scope } from "./scope.js";

/** A name that a `for` binds, and the ones outside it. */
export interface Names {
  readonly name: string;
  readonly value: Value;
  readonly outer: Names | null;
}

export interface Template {
  readonly file: string;
  readonly problems: Problem[];
  readonly variables: ReadonlyMap<string, Value>;
}

/** The evaluation of expressions of one place; what the parts of the evaluator hand each other. */
export interface Evaluation {
  readonly scope: Scope;
  readonly problems: Problem[];
  readonly names: Names | null;
  evaluate(expression: Expression): Value;
  /** The same with more names. */
  within(names: Names): Evaluation;
  /** The same, with problems of its own, for `try` and `can`. */
  apart(problems: Problem[]): Evaluation;
  /** The evaluation of a template in a file of its own, which sees only the given variables. */
  rendering(template: Template): Evaluation;
  /** The same for the values of an object, whose literals are map entries. */
  inObject(): Evaluation;
  /** The origin of a value that is written at the span. */
  originOf(span: Span): TextSpan;
  /** Notes the problem and gives the unknown value to go on with. */
  fail(span: Span, code: string, detail: string, sources?: Sources | null, type?: Type): Value;
  /** Counts work; false when the expression has used up what one expression may. */
  spend(steps: number): boolean;
}
