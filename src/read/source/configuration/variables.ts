import { unknownValue, withSources, type Value } from "../values/value.js";
import type { VariableDeclaration } from "./declarations.js";
import type { Module } from "./module.js";

/** The value of a variable in a module instance: what the caller gives, else its default, else unknown. */
export function variableValue(module: Module, name: string): Value {
  const declaration = module.source.variables.get(name);
  if (declaration === undefined) return unknownValue();
  const given = givenValue(module, declaration);
  const value = given === null || (given.kind === "null" && !declaration.nullable && declaration.default !== null) ? defaultValue(module, declaration) : given;
  return declaration.sensitive ? withSources(value, null, true) : value;
}

/** null where the caller says nothing. */
function givenValue(module: Module, declaration: VariableDeclaration): Value | null {
  const { parent, call, iteration } = module.place;
  if (parent === null || call === null) return module.inputs.get(declaration.name) ?? null;
  const argument = call.arguments.get(declaration.name);
  return argument ? parent.evaluate(argument, "module-argument", iteration) : null;
}

function defaultValue(module: Module, declaration: VariableDeclaration): Value {
  if (declaration.default !== null) return module.evaluate(declaration.default, "variable-default");
  const { project, place } = module;
  if (place.parent === null) {
    const detail = `Variable "${declaration.name}" has no value, so what depends on it is unknown. Give it with --terraform-var ${declaration.name}=VALUE or in a .tfvars file.`;
    project.report({ severity: "warning", code: "variable-missing", summary: "A variable has no value", detail }, declaration.file, declaration.block);
  } else {
    const detail = `Module ${place.path} is not given its variable "${declaration.name}", so what depends on it is unknown. Add the argument to the module block.`;
    project.report({ severity: "warning", code: "argument-missing", summary: "A module argument is missing", detail }, place.call?.file ?? null, place.call?.block ?? null);
  }
  return unknownValue();
}
