import { collectionFunctions } from "./collections.js";
import { conversionFunctions } from "./conversions.js";
import type { FunctionDefinition } from "./define.js";
import { mapFunctions } from "./maps.js";
import { numberFunctions } from "./numbers.js";
import { setFunctions } from "./sets.js";
import { stringFunctions } from "./strings.js";
import { unknowableFunctions } from "./unknowable.js";

const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  [collectionFunctions, conversionFunctions, mapFunctions, numberFunctions, setFunctions, stringFunctions, unknowableFunctions].flat().map((definition) => [definition.name, definition]),
);

/** The function of that name, undefined where Terraform has none. `try` and `can` take expressions and are part of the evaluator. */
export function findFunction(name: string): FunctionDefinition | undefined {
  return functions.get(name);
}

export function functionNames(): readonly string[] {
  return [...functions.keys(), "try", "can"];
}
