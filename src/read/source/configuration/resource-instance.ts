import type { Expression, ParsedFile } from "../hcl/syntax.js";
import type { ObjectValue, Value } from "../values/value.js";
import { bodyValue, type BodyEvaluation, type Iterators } from "./body-values.js";
import type { ResourceDeclaration } from "./declarations.js";
import type { Iteration } from "./iteration.js";
import { indexText, type DeclaredInstance, type Module } from "./module.js";

export class ResourceInstance implements DeclaredInstance, BodyEvaluation {
  readonly address: string;
  readonly body: ObjectValue;

  constructor(
    readonly module: Module,
    readonly declaration: ResourceDeclaration,
    readonly iteration: Iteration,
  ) {
    const prefix = module.place.path === "" ? "" : `${module.place.path}.`;
    const mode = declaration.mode === "data" ? "data." : "";
    this.address = `${prefix}${mode}${declaration.type}.${declaration.name}${indexText(iteration.index)}`;
    this.body = bodyValue(declaration.plan, this);
  }

  evaluate(expression: Expression, file: ParsedFile, iterators: Iterators): Value {
    return this.module.evaluate({ file, expression }, "literal", this.iteration, iterators);
  }
}
