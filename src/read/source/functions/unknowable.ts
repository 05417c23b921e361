import { STRING } from "../values/type.js";
import { unknownValue } from "../values/value.js";
import { defineFunction, number, string, type FunctionDefinition } from "./define.js";

const unknown = (): ReturnType<typeof unknownValue> => unknownValue(STRING, null, false, true);

function unknowable(name: string, ...parameters: readonly ReturnType<typeof string>[]): FunctionDefinition {
  return defineFunction(name, { parameters, returns: STRING, call: unknown });
}

/**
 * Functions whose result differs from run to run, or is a secret. `base64gzip` is here because its bytes depend on the compressor.
 * None of them can decide a price.
 */
export const unknowableFunctions = [
  unknowable("uuid"),
  unknowable("timestamp"),
  unknowable("plantimestamp"),
  unknowable("base64gzip", string("str")),
  unknowable("rsadecrypt", string("ciphertext"), string("privatekey")),
  defineFunction("bcrypt", { parameters: [string("str")], rest: number("cost"), returns: STRING, call: unknown }),
];
