import { joinSources, type Sources } from "../values/provenance.js";
import { allSources, isMapping, openObject, pick, unknownValue, type Value } from "../values/value.js";
import { LazyEntries } from "./lazy-entries.js";

/**
 * `merge` where an argument is not known: what the arguments after it set is certain, and the rest is unknown. Terraform says the same
 * once it has read the data source in question. undefined where everything is known, or nothing is.
 */
export function partialMerge(args: readonly Value[]): Value | undefined {
  if (!args.some(isOpen)) return undefined;
  const certain = new Map<string, Value>();
  let sources: Sources | null = null;
  for (const argument of args) sources = joinSources(sources, allSources(argument));

  for (const argument of args.slice(args.findLastIndex(isOpen))) {
    if (isMapping(argument)) for (const [name, value] of argument.entries) certain.set(name, pick(argument, value));
  }
  return certain.size === 0 ? undefined : openObject(new MergedEntries(certain, sources));
}

function isOpen(value: Value): boolean {
  return value.kind === "unknown" || (value.kind === "object" && value.open);
}

class MergedEntries extends LazyEntries {
  constructor(
    private readonly certain: ReadonlyMap<string, Value>,
    private readonly sources: Sources | null,
  ) {
    super(certain);
  }

  protected compute(name: string): Value {
    return this.certain.get(name) ?? this.otherwise();
  }

  protected override otherwise(): Value {
    return unknownValue(undefined, this.sources);
  }
}
