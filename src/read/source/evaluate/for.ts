import type { ForExpression } from "../hcl/syntax.js";
import { convert } from "../values/convert.js";
import { joinSources, type Sources } from "../values/provenance.js";
import { BOOL, DYNAMIC, STRING } from "../values/type.js";
import { objectValue, ownSources, tupleValue, unknownValue, type Value } from "../values/value.js";
import { bounded } from "./constructors.js";
import type { Evaluation, Names } from "./evaluation.js";
import { iterate, type Element } from "./iterate.js";

/** `[for v in c : v]` and `{for k, v in c : k => v}` */
export function evaluateFor(expression: ForExpression, evaluation: Evaluation): Value {
  const collection = evaluation.evaluate(expression.collection);
  const elements = iterate(collection, expression.collection, evaluation);
  if (elements === null) return unknownValue(DYNAMIC, ownSources(collection), collection.sensitive);
  const builder = new ForBuilder(expression, evaluation, collection);
  for (const element of elements) if (!builder.visit(element)) break;
  return bounded(builder.result(), expression, evaluation);
}

class ForBuilder {
  private readonly items: Value[] = [];
  private readonly groups = new Map<string, Value[]>();
  private sources: Sources | null;
  private sensitive: boolean;
  private unknown = false;

  constructor(
    private readonly expression: ForExpression,
    private readonly evaluation: Evaluation,
    collection: Value,
  ) {
    this.sources = ownSources(collection);
    this.sensitive = collection.sensitive;
  }

  result(): Value {
    if (this.unknown) return unknownValue(DYNAMIC, this.sources, this.sensitive);
    if (this.expression.result === "tuple") return tupleValue(this.items, null, this.sources, this.sensitive);
    const entries = new Map<string, Value>();
    for (const [key, group] of this.groups) {
      const [first] = group;
      if (first !== undefined) entries.set(key, this.expression.grouped ? tupleValue(group, null, this.sources) : first);
    }
    return objectValue(entries, null, this.sources, this.sensitive);
  }

  /** False when there is no use in going on. */
  visit({ key, value }: Element): boolean {
    const { expression, evaluation } = this;
    if (!evaluation.spend(1)) {
      this.refuse("too-much-work", "Evaluating this takes more steps than Terratrim does for one expression.");
      return false;
    }
    const outer: Names | null =
      expression.keyName === null ? evaluation.names : { name: expression.keyName, value: key, outer: evaluation.names };
    const inside = evaluation.within({ name: expression.valueName, value, outer });
    if (expression.condition !== null && !this.included(inside.evaluate(expression.condition))) return true;
    if (expression.key === null) this.items.push(inside.evaluate(expression.value));
    else this.add(inside.evaluate(expression.key), inside.evaluate(expression.value));
    return true;
  }

  private included(condition: Value): boolean {
    this.note(condition);
    const truth = convert(condition, BOOL);
    if (truth.kind === "bool") return truth.value;
    if (truth.kind === "unknown") this.unknown = true;
    else this.refuse("invalid-condition", "The condition of a for expression must be true or false.");
    return false;
  }

  private add(key: Value, value: Value): void {
    this.note(key);
    const text = convert(key, STRING);
    if (text.kind === "unknown") {
      this.unknown = true;
      return;
    }
    if (text.kind !== "string") {
      this.refuse("invalid-key", "The key that a for expression gives must be a string.");
      return;
    }
    const group = this.groups.get(text.value);
    if (group === undefined) this.groups.set(text.value, [value]);
    else if (this.expression.grouped) group.push(value);
    else this.refuse("duplicate-key", "Two elements give the same key. Add `...` after the value to group them, or make the key unique.");
  }

  private note(value: Value): void {
    this.sources = joinSources(this.sources, ownSources(value));
    this.sensitive ||= value.sensitive;
  }

  private refuse(code: string, detail: string): void {
    this.unknown = true;
    this.evaluation.fail(this.expression, code, detail);
  }
}
