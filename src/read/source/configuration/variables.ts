import { convert } from "../values/convert.js";
import { allSources, unknownValue, withSources, type Value } from "../values/value.js";
import type { VariableDeclaration } from "./declarations.js";
import type { Module } from "./module.js";
import { ANY, narrowed, readConstraint, withDefaults, type Constraint } from "./type-constraint.js";

/** The value of a variable in a module instance: what the caller gives, else its default, else unknown; of the variable's type. */
export function variableValue(module: Module, name: string): Value {
  const declaration = module.source.variables.get(name);
  if (declaration === undefined) return unknownValue();
  const given = givenValue(module, declaration);
  const value =
    given === null || (given.kind === "null" && !declaration.nullable && declaration.default !== null)
      ? defaultValue(module, declaration)
      : given;
  const typed = ofType(module, declaration, value);
  return declaration.sensitive ? withSources(typed, null, true) : typed;
}

function ofType(module: Module, declaration: VariableDeclaration, value: Value): Value {
  const { type, defaults } = constraintOf(module, declaration);
  if (type.kind === "dynamic") return value;
  const { file } = declaration;
  const whole = withDefaults(narrowed(value, type), defaults, (expression) => module.evaluate({ file, expression }, "variable-default"));
  const converted = convert(whole, type);
  if (converted.kind !== "failure") return converted;
  const where = module.place.path === "" ? "" : ` of ${module.place.path}`;
  const detail = `The value of variable "${declaration.name}"${where} is not of its type: ${converted.detail}. It is taken as unknown.`;
  module.project.report(
    { severity: "warning", code: "variable-type", summary: "A value has the wrong type", detail },
    file,
    declaration.block,
  );
  return unknownValue(type, allSources(value), value.sensitive);
}

const constraints = new WeakMap<VariableDeclaration, Constraint>();

function constraintOf(module: Module, declaration: VariableDeclaration): Constraint {
  const known = constraints.get(declaration);
  if (known !== undefined) return known;
  const constraint = declaration.type === null ? ANY : readConstraint(declaration.type.expression);
  if (constraint === null && declaration.type !== null) {
    module.project.report(
      {
        severity: "warning",
        code: "type-unknown",
        summary: "A type could not be read",
        detail: `The type of variable "${declaration.name}" is not one of Terraform's. Its values are taken as they are.`,
      },
      declaration.type.file,
      declaration.type.expression,
    );
  }
  constraints.set(declaration, constraint ?? ANY);
  return constraint ?? ANY;
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
    project.report(
      {
        severity: "warning",
        code: "variable-missing",
        summary: "A variable has no value",
        detail,
        gap: { kind: "variable", name: declaration.name, module: "" },
      },
      declaration.file,
      declaration.block,
    );
  } else {
    const detail = `Module ${place.path} is not given its variable "${declaration.name}", so what depends on it is unknown. Add the argument to the module block.`;
    project.report(
      {
        severity: "warning",
        code: "argument-missing",
        summary: "A module argument is missing",
        detail,
        gap: { kind: "variable", name: declaration.name, module: place.path },
      },
      place.call?.file ?? null,
      place.call?.block ?? null,
    );
  }
  return unknownValue();
}
