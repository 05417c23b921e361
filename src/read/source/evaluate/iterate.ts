import type { Expression } from "../hcl/syntax.js";
import { sortedEntries } from "../values/order.js";
import { integerValue, isMapping, ownSources, pick, stringValue, type Value } from "../values/value.js";
import type { Evaluation } from "./evaluation.js";

export interface Element {
  readonly key: Value;
  readonly value: Value;
}

/** The elements that a `for` visits, in Terraform's order; null where the collection is not known or is none (a problem says so). */
export function iterate(collection: Value, at: Expression, evaluation: Evaluation): Element[] | null {
  if (collection.kind === "unknown" || (collection.kind === "object" && collection.open)) return null;
  const sources = ownSources(collection);
  if (isMapping(collection)) {
    return sortedEntries(collection.entries).map(([key, value]) => ({
      key: stringValue(key, null, sources, collection.sensitive),
      value: pick(collection, value),
    }));
  }
  switch (collection.kind) {
    case "set":
      return collection.items.map((item) => {
        const value = pick(collection, item);
        return { key: value, value };
      });
    case "list":
    case "tuple":
      return collection.items.map((item, index) => ({
        key: integerValue(index, null, sources, collection.sensitive),
        value: pick(collection, item),
      }));
    case "null":
      evaluation.fail(at, "null-collection", "This is null, and a for expression needs a list, set, map or object.", sources);
      return null;
    default:
      evaluation.fail(at, "not-iterable", `This is a ${collection.kind}, and a for expression needs a list, set, map or object.`, sources);
      return null;
  }
}
