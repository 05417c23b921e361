import type { Expression, ParsedFile } from "../hcl/syntax.js";
import { unknownValue, type ObjectValue, type Value } from "../values/value.js";
import type { PlannedBlock } from "./body-plan.js";
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
    const value = this.module.evaluate({ file, expression }, "literal", this.iteration, iterators);
    const { project } = this.module;
    if (!("size" in value) || project.admitValues(value.size)) return value;
    project.report(
      {
        severity: "error",
        code: "too-large",
        summary: "The configuration is too large",
        detail: "All attributes together hold more values than can be read; the rest is taken as unknown.",
      },
      file,
      expression,
    );
    return unknownValue();
  }

  admitBlocks(count: number, { file, block }: PlannedBlock): boolean {
    const { project } = this.module;
    if (project.admitBlocks(count)) return true;
    project.report(
      {
        severity: "error",
        code: "too-many-blocks",
        summary: "There are too many blocks",
        detail: "Dynamic blocks make more blocks than can be read; the rest is taken as unknown.",
      },
      file,
      block,
    );
    return false;
  }
}
