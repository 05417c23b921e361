import type { Json, JsonObject, Mask } from "../../../model/json.js";
import type { Expression, ParsedFile } from "../hcl/syntax.js";
import { joinSources, type Sources } from "../values/provenance.js";
import { DYNAMIC } from "../values/type.js";
import { toJson } from "../values/to-json.js";
import {
  allSources,
  isWhollyKnown,
  objectValue,
  openObject,
  tupleValue,
  unknownValue,
  type ObjectValue,
  type Value,
} from "../values/value.js";
import type { BodyPlan, PlannedBlock, PlannedItem } from "./body-plan.js";
import { LazyEntries } from "./lazy-entries.js";
import { iterationEntries } from "./iteration.js";

/** Evaluates the expressions of one instance. */
export interface BodyEvaluation {
  evaluate(expression: Expression, file: ParsedFile, iterators: Iterators): Value;
  /** Counts blocks that a dynamic block makes; false where there are too many of them. */
  admitBlocks(count: number, block: PlannedBlock): boolean;
}

/** The iterators of the dynamic blocks around an expression. */
export type Iterators = ReadonlyMap<string, Value> | null;

/** Blocks of which a plan holds one object rather than a list. */
const SINGLE_BLOCKS = new Set(["timeouts"]);

/**
 * A body as a value: attributes and lists of nested blocks, computed when asked for. Attributes that are not written are unknown,
 * since the provider may compute them.
 */
export function bodyValue(plan: BodyPlan, evaluation: BodyEvaluation, iterators: Iterators = null): ObjectValue {
  return openObject(new BodyEntries(plan, evaluation, iterators));
}

class BodyEntries extends LazyEntries {
  constructor(
    private readonly plan: BodyPlan,
    private readonly evaluation: BodyEvaluation,
    private readonly iterators: Iterators,
  ) {
    super(plan);
  }

  protected compute(name: string): Value {
    const item = this.plan.get(name);
    return item === undefined ? unknownValue() : itemValue(name, item, this.evaluation, this.iterators);
  }

  protected override otherwise(): Value {
    return unknownValue();
  }
}

function itemValue(name: string, item: PlannedItem, evaluation: BodyEvaluation, iterators: Iterators): Value {
  if (item.kind === "attribute") return withoutResources(evaluation.evaluate(item.expression, item.file, iterators));

  const values: Value[] = [];
  let sources: Sources | null = null;
  for (const block of item.blocks) {
    if (block.dynamic === null) {
      values.push(bodyValue(block.body, evaluation, iterators));
      continue;
    }
    const collection = evaluation.evaluate(block.dynamic.forEach, block.file, iterators);
    const repeated = repeat(block, block.dynamic.iterator, collection, evaluation, iterators);
    // How many blocks there are is not known, so neither is the list.
    if (repeated === null) return unknownValue(DYNAMIC, allSources(collection), collection.sensitive);
    values.push(...repeated);
    sources = joinSources(sources, allSources(collection));
  }
  const first = values[0];
  if (SINGLE_BLOCKS.has(name) && first !== undefined) return first;
  return tupleValue(values, null, sources);
}

/**
 * A whole resource as a value is not known, since the provider computes parts of it. It must not stay in an attribute: of two resources
 * that hold each other there would be no end.
 */
function withoutResources(value: Value): Value {
  if (isWhollyKnown(value)) return value;
  if (value.kind === "object" && value.open) return unknownValue(DYNAMIC, value.sources, value.sensitive);
  if (value.kind === "tuple") return tupleValue(value.items.map(withoutResources), value.origin, value.sources, value.sensitive);
  if (value.kind !== "object") return value;
  const entries = Array.from(value.entries, ([name, entry]) => [name, withoutResources(entry)] as const);
  return objectValue(new Map(entries), value.origin, value.sources, value.sensitive);
}

/** The blocks that a dynamic block makes; null where its collection is not known. */
function repeat(
  block: PlannedBlock,
  iterator: string,
  collection: Value,
  evaluation: BodyEvaluation,
  iterators: Iterators,
): Value[] | null {
  const entries = iterationEntries(collection);
  if (entries === null || !evaluation.admitBlocks(entries.length, block)) return null;
  return entries.map(({ key, value }) => {
    const element = new Map<string, Value>([
      ["key", key],
      ["value", value],
    ]);
    const inner = new Map(iterators ?? []).set(iterator, objectValue(element));
    return bodyValue(block.body, evaluation, inner);
  });
}

export interface BodyJson {
  readonly values: JsonObject;
  readonly unknown: Mask | undefined;
  readonly sensitive: Mask | undefined;
}

/** A body as a plan shows it: what is unknown or sensitive is left out of `values` and marked. */
export function bodyJson(body: ObjectValue): BodyJson {
  const values: JsonObject = {};
  let unknown: Record<string, Mask> | undefined;
  let sensitive: Record<string, Mask> | undefined;
  body.entries.forEach((value, name) => {
    const part = partJson(value);
    if (part.unknown !== true && part.sensitive !== true) values[name] = part.json;
    if (part.unknown !== undefined) (unknown ??= {})[name] = part.unknown;
    if (part.sensitive !== undefined) (sensitive ??= {})[name] = part.sensitive;
  });
  return { values, unknown, sensitive };
}

interface AttributeJson {
  readonly json: Json;
  readonly unknown: Mask | undefined;
  readonly sensitive: Mask | undefined;
}

function partJson(value: Value): AttributeJson {
  if (!value.sensitive) {
    if (value.kind === "string" || value.kind === "bool") return { json: value.value, unknown: undefined, sensitive: undefined };
    if (value.kind === "tuple" && value.items.some(isBlock)) return blocksJson(value.items);
    if (value.kind === "object" && value.open) return bodyPart(value);
  }
  const { json, unknown, sensitive } = toJson(value);
  return { json, unknown, sensitive };
}

function isBlock(value: Value): boolean {
  return value.kind === "object" && value.open;
}

function bodyPart(value: ObjectValue): AttributeJson {
  const { values, unknown, sensitive } = bodyJson(value);
  return { json: values, unknown, sensitive };
}

function blocksJson(items: readonly Value[]): AttributeJson {
  const parts = items.map(partJson);
  return {
    json: parts.map((part) => part.json),
    unknown: parts.some((part) => part.unknown !== undefined) ? parts.map((part) => part.unknown ?? false) : undefined,
    sensitive: parts.some((part) => part.sensitive !== undefined) ? parts.map((part) => part.sensitive ?? false) : undefined,
  };
}
