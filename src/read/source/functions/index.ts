import { collectionFunctions } from "./collections.js";
import { conversionFunctions } from "./conversions.js";
import type { FunctionDefinition } from "./define.js";
import { dateFunctions } from "./dates.js";
import { encodingFunctions } from "./encodings.js";
import { fileFunctions } from "./file-functions.js";
import { formatFunctions } from "./format.js";
import { hashFunctions } from "./hashes.js";
import { mapFunctions } from "./maps.js";
import { networkFunctions } from "./networks.js";
import { numberFunctions } from "./numbers.js";
import { regularExpressionFunctions } from "./regular-expressions.js";
import { setFunctions } from "./sets.js";
import { stringFunctions } from "./strings.js";
import { unknowableFunctions } from "./unknowable.js";
import { yamlFunctions } from "./yaml-decode.js";

const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    collectionFunctions,
    conversionFunctions,
    dateFunctions,
    encodingFunctions,
    fileFunctions,
    formatFunctions,
    hashFunctions,
    mapFunctions,
    networkFunctions,
    numberFunctions,
    regularExpressionFunctions,
    setFunctions,
    stringFunctions,
    unknowableFunctions,
    yamlFunctions,
  ]
    .flat()
    .map((definition) => [definition.name, definition]),
);

/** The function of that name, undefined where Terraform has none. `try` and `can` take expressions and are part of the evaluator. */
export function findFunction(name: string): FunctionDefinition | undefined {
  return functions.get(name);
}

export function functionNames(): readonly string[] {
  return [...functions.keys(), "try", "can"];
}
