import type { ForDirective, IfDirective, Interpolation, Template, TemplatePart } from "../hcl/syntax.js";
import { convert } from "../values/convert.js";
import { joinSources, type Sources } from "../values/provenance.js";
import { normalText } from "../values/text.js";
import { BOOL, STRING } from "../values/type.js";
import { ownSources, stringValue, unknownValue, type Value } from "../values/value.js";
import type { Evaluation, Names } from "./evaluation.js";
import { iterate } from "./iterate.js";
import { MAX_TEXT } from "./limits.js";

/** A quoted string or heredoc. A string that is one interpolation is that value, whatever its type. */
export function evaluateTemplate(expression: Template, evaluation: Evaluation): Value {
  const [first] = expression.parts;
  if (first === undefined) return stringValue("", evaluation.originOf(expression));
  if (expression.parts.length === 1) {
    if (first.kind === "text") return stringValue(normalText(first.value), evaluation.originOf(expression));
    if (first.kind === "interpolation") return evaluation.evaluate(first.expression);
  }
  const literal = expression.parts.every((part) => part.kind === "text");
  const builder = new TemplateBuilder(evaluation);
  builder.appendAll(expression.parts, evaluation);
  return builder.result(literal ? evaluation.originOf(expression) : null);
}

class TemplateBuilder {
  private text = "";
  private sources: Sources | null = null;
  private sensitive = false;
  private unknown = false;

  constructor(private readonly evaluation: Evaluation) {}

  result(origin: ReturnType<Evaluation["originOf"]> | null): Value {
    if (this.unknown) return unknownValue(STRING, this.sources, this.sensitive, true);
    return stringValue(normalText(this.text), origin, this.sources, this.sensitive);
  }

  appendAll(parts: readonly TemplatePart[], evaluation: Evaluation): void {
    for (const part of parts) {
      switch (part.kind) {
        case "text":
          this.text += part.value;
          break;
        case "interpolation":
          this.interpolate(part, evaluation);
          break;
        case "if":
          this.choose(part, evaluation);
          break;
        case "for":
          this.repeat(part, evaluation);
      }
      if (this.text.length > MAX_TEXT) {
        this.text = "";
        this.unknown = true;
        this.evaluation.fail(part, "too-large", `This text has more than ${MAX_TEXT} characters, which is more than Terratrim evaluates.`);
      }
    }
  }

  private interpolate(part: Interpolation, evaluation: Evaluation): void {
    const value = evaluation.evaluate(part.expression);
    this.note(value);
    if (value.kind === "string") this.text += value.value;
    else if (value.kind === "unknown") this.unknown = true;
    else if (value.kind === "null") this.refuse(part, "null-in-template", "This value is null, and a string cannot hold null.");
    else {
      const text = convert(value, STRING);
      if (text.kind === "failure") this.refuse(part, "no-text", `A string cannot hold this value: ${text.detail}.`);
      else if (text.kind === "string") this.text += text.value;
      else this.unknown = true;
    }
  }

  private choose(part: IfDirective, evaluation: Evaluation): void {
    const condition = evaluation.evaluate(part.condition);
    this.note(condition);
    const truth = convert(condition, BOOL);
    if (truth.kind === "bool") this.appendAll(truth.value ? part.then : part.otherwise, evaluation);
    else if (truth.kind === "unknown") this.unknown = true;
    else this.refuse(part, "invalid-condition", "The condition of an if directive must be true or false.");
  }

  private repeat(part: ForDirective, evaluation: Evaluation): void {
    const collection = evaluation.evaluate(part.collection);
    this.note(collection);
    const elements = iterate(collection, part.collection, evaluation);
    if (elements === null) {
      this.unknown = true;
      return;
    }
    for (const { key, value } of elements) {
      if (!evaluation.spend(1)) {
        this.refuse(part, "too-much-work", "Evaluating this takes more steps than Terratrim does for one expression.");
        return;
      }
      const outer: Names | null = part.keyName === null ? evaluation.names : { name: part.keyName, value: key, outer: evaluation.names };
      this.appendAll(part.parts, evaluation.within({ name: part.valueName, value, outer }));
    }
  }

  private note(value: Value): void {
    this.sources = joinSources(this.sources, ownSources(value));
    this.sensitive ||= value.sensitive;
  }

  private refuse(part: TemplatePart, code: string, detail: string): void {
    this.unknown = true;
    this.evaluation.fail(part, code, detail);
  }
}
