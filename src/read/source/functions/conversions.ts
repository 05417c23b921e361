import { convert } from "../values/convert.js";
import { BOOL, DYNAMIC, listOf, mapOf, NUMBER, setOf, STRING, type Type } from "../values/type.js";
import { allSources, boolValue, unknownValue, withSources } from "../values/value.js";
import { any, anything, defineFunction, nullable, type FunctionDefinition } from "./define.js";

function conversion(name: string, type: Type): FunctionDefinition {
  return defineFunction(name, {
    parameters: [anything(nullable(any("v")))],
    nature: "selects",
    returns: type,
    call: ([value]) => convert(value, type),
  });
}

export const conversionFunctions = [
  conversion("tobool", BOOL),
  conversion("tonumber", NUMBER),
  conversion("tostring", STRING),
  conversion("tolist", listOf(DYNAMIC)),
  conversion("toset", setOf(DYNAMIC)),
  conversion("tomap", mapOf(DYNAMIC)),
  defineFunction("sensitive", {
    parameters: [anything(nullable(any("value")))],
    nature: "selects",
    returns: DYNAMIC,
    call: ([value]) => withSources(value, null, true),
  }),
  defineFunction("nonsensitive", {
    parameters: [anything(nullable(any("value")))],
    nature: "selects",
    returns: DYNAMIC,
    call: ([value]) => (value.sensitive ? { ...value, sensitive: false } : value),
  }),
  defineFunction("issensitive", {
    parameters: [anything(nullable(any("value")))],
    nature: "selects",
    returns: BOOL,
    call: ([value]) =>
      value.kind === "unknown" && !value.sensitive
        ? unknownValue(BOOL, allSources(value))
        : boolValue(value.sensitive, null, allSources(value)),
  }),
  // Only ephemeral values become null, and those are never part of what is priced.
  defineFunction("ephemeralasnull", {
    parameters: [anything(nullable(any("value")))],
    nature: "selects",
    returns: DYNAMIC,
    call: ([value]) => value,
  }),
];
