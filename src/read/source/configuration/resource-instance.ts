import { bodyValue } from "./body-values.js";
import type { BodyPlan } from "./body-plan.js";
import type { ResourceDeclaration } from "./declarations.js";
import type { Iteration } from "./iteration.js";
import { indexText, type DeclaredInstance, type Module } from "./module.js";

export function declaredInstance(module: Module, declaration: ResourceDeclaration, plan: BodyPlan, iteration: Iteration): DeclaredInstance {
  const prefix = module.place.path === "" ? "" : `${module.place.path}.`;
  const mode = declaration.mode === "data" ? "data." : "";
  const address = `${prefix}${mode}${declaration.type}.${declaration.name}${indexText(iteration.index)}`;
  const body = bodyValue(plan, (expression, file, iterators) => module.evaluate({ file, expression }, "literal", iteration, iterators));
  return { address, module, declaration, plan, iteration, body };
}
