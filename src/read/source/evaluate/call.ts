import type { Call, Expression, Span } from "../hcl/syntax.js";
import { parseTemplate } from "../hcl/parse.js";
import type { FunctionDefinition, Parameter } from "../functions/define.js";
import { findFunction } from "../functions/index.js";
import { convert } from "../values/convert.js";
import { failure, type Failure } from "../values/failure.js";
import { joinSources, type Sources } from "../values/provenance.js";
import { withoutMarks } from "../values/set.js";
import { DYNAMIC } from "../values/type.js";
import {
  allSources,
  holdsSensitive,
  isSequence,
  isWhollyKnown,
  pick,
  typeOf,
  unknownValue,
  withSources,
  type Value,
} from "../values/value.js";
import { evaluateCan, evaluateTry } from "./attempts.js";
import { bounded } from "./constructors.js";
import type { Evaluation } from "./evaluation.js";
import { MAX_ELEMENTS, MAX_TEXT } from "./limits.js";

/** `f(a, b...)` */
export function evaluateCall(expression: Call, evaluation: Evaluation): Value {
  const name = expression.name.startsWith("core::") ? expression.name.slice("core::".length) : expression.name;
  if (name === "try") return evaluateTry(expression, evaluation);
  if (name === "can") return evaluateCan(expression, evaluation);
  const args = evaluateArguments(expression, evaluation);
  if (!Array.isArray(args)) return args;
  // What a provider's function computes, only the provider knows.
  if (name.startsWith("provider::")) return unknownValue(DYNAMIC, sourcesOf(args), args.some(holdsSensitive));
  const own = scopeCall(name, args, expression, evaluation);
  if (own !== undefined) return own;
  const misuse = templateMisuse(name, expression, evaluation);
  if (misuse !== null) return evaluation.fail(expression, "invalid-template", misuse);
  const definition = findFunction(name);
  if (definition === undefined) return evaluation.fail(expression, "unknown-function", `There is no function named "${expression.name}".`);
  if (!evaluation.spend(workOf(args))) return evaluation.fail(expression, "too-much-work", TOO_MUCH_WORK);
  return bounded(new FunctionCall(definition, args, expression, evaluation).value(), expression, evaluation);
}

/** What a tool such as Terragrunt adds; undefined where it has no function of the name. */
function scopeCall(name: string, args: readonly Value[], expression: Call, evaluation: Evaluation): Value | undefined {
  const own = evaluation.scope.call?.(name, args);
  return own?.kind === "failure" ? evaluation.fail(expression, "function-failed", `${name}(): ${own.detail}.`, sourcesOf(args)) : own;
}

const TOO_MUCH_WORK = "Evaluating this takes more steps than Terratrim does for one expression.";

/** Functions go through their collections much faster than expressions do. */
const ELEMENTS_A_STEP = 8;

function workOf(args: readonly Value[]): number {
  let elements = 0;
  for (const arg of args) elements += "items" in arg ? arg.items.length : "entries" in arg ? arg.entries.size : 0;
  return Math.floor(elements / ELEMENTS_A_STEP);
}

function templateMisuse(name: string, { args: [first] }: Call, evaluation: Evaluation): string | null {
  if (name !== "templatefile" && name !== "templatestring") return null;
  if (evaluation.scope.isTemplate === true) return `${name}() must not be called from a template.`;
  return name === "templatestring" && first?.kind === "template"
    ? "templatestring() renders templates that come from elsewhere; write this one as a string."
    : null;
}

function sourcesOf(args: readonly Value[]): Sources | null {
  let sources: Sources | null = null;
  for (const arg of args) sources = joinSources(sources, allSources(arg));
  return sources;
}

/** The result of the call itself where an argument has a problem, or the list that is expanded into arguments is not known. */
function evaluateArguments(expression: Call, evaluation: Evaluation): Value[] | Value {
  const problems = evaluation.problems.length;
  const args = expression.args.map((arg) => evaluation.evaluate(arg));
  if (evaluation.problems.length > problems) return unknownValue(DYNAMIC, sourcesOf(args), args.some(holdsSensitive));
  return expression.expand ? expanded(args, expression, evaluation) : args;
}

function expanded(args: Value[], expression: Call, evaluation: Evaluation): Value[] | Value {
  const last = args.pop();
  const at: Expression | undefined = expression.args.at(-1);
  if (last === undefined || at === undefined || last.kind === "unknown")
    return unknownValue(DYNAMIC, sourcesOf([...args, ...(last === undefined ? [] : [last])]));
  if (!isSequence(last))
    return evaluation.fail(at, "invalid-expansion", "Only a list, set or tuple can be expanded into arguments with `...`.");
  for (const item of last.items) args.push(pick(last, item));
  return args;
}

class FunctionCall {
  constructor(
    private readonly definition: FunctionDefinition,
    private readonly given: readonly Value[],
    private readonly expression: Call,
    private readonly evaluation: Evaluation,
  ) {}

  value(): Value {
    const { definition, given } = this;
    const { parameters, rest } = definition;
    if (given.length < parameters.length || (rest === null && given.length > parameters.length)) {
      const wanted = rest === null ? String(parameters.length) : `at least ${parameters.length}`;
      return this.refuse("wrong-number-of-arguments", `${definition.name}() takes ${wanted} argument(s), this call gives ${given.length}.`);
    }
    const args: Value[] = [];
    let known = true;
    for (const [index, value] of given.entries()) {
      const expected = parameters[index] ?? rest;
      if (expected === null) break;
      const arg = this.argument(value, expected);
      if (arg.kind === "failure")
        return this.refuse("invalid-argument", `${definition.name}(): ${expected.name}: ${arg.detail}.`, this.expression.args[index]);
      args.push(arg);
      known &&= satisfies(arg, expected);
    }
    return known ? this.called(args) : this.unknown(args);
  }

  private argument(value: Value, expected: Parameter): Value | Failure {
    if (value.kind === "null") return expected.nullable ? value : failure("it must not be null");
    const { accepts } = expected;
    if (accepts === undefined) return convert(value, expected.type);
    const { kind } = typeOf(value);
    return kind === "dynamic" || accepts.includes(kind) ? value : failure(`${accepts.join(" or ")} required, this is ${kind}`);
  }

  private unknown(args: readonly Value[]): Value {
    const { returns } = this.definition;
    const type = typeof returns === "function" ? returns(args) : returns;
    if (type.kind === "failure") return this.refuse("function-failed", `${this.definition.name}(): ${type.detail}.`);
    return unknownValue(type, sourcesOf(args), args.some(holdsSensitive));
  }

  private called(args: readonly Value[]): Value {
    const computes = this.definition.nature === "computes";
    const sensitive = computes && args.some(holdsSensitive);
    const result = this.definition.call(sensitive ? args.map(withoutMarks) : args, {
      files: this.evaluation.scope.files,
      render: (...template) => this.render(...template),
    });
    if (result.kind === "failure")
      return this.refuse("function-failed", `${this.definition.name}(): ${result.detail}.`, this.expression, sourcesOf(args));
    if ((result.kind === "string" && result.value.length > MAX_TEXT) || ("items" in result && result.items.length > MAX_ELEMENTS)) {
      return this.refuse("too-large", `${this.definition.name}() gives more than Terratrim evaluates.`, this.expression, sourcesOf(args));
    }
    return computes ? withSources(result, sourcesOf(args), sensitive) : result;
  }

  private render(template: string, file: string, variables: ReadonlyMap<string, Value>): Value | Failure {
    const { expression, errors } = parseTemplate(template);
    const [error] = errors;
    if (error !== undefined) return failure(`the template is not valid: ${error.message}`);
    const problems: Evaluation["problems"] = [];
    const value = this.evaluation.rendering({ file, problems, variables }).evaluate(expression);
    const [problem] = problems;
    return problem === undefined ? value : failure(`in the template: ${problem.detail}`);
  }

  private refuse(code: string, detail: string, at: Span = this.expression, sources: Sources | null = sourcesOf(this.given)): Value {
    return this.evaluation.fail(at, code, detail, sources);
  }
}

function satisfies(arg: Value, expected: Parameter): boolean {
  switch (expected.demand) {
    case "anything":
      return true;
    case "known":
      return arg.kind !== "unknown" && !(arg.kind === "object" && arg.open);
    case "wholly-known":
      return isWhollyKnown(arg);
  }
}
