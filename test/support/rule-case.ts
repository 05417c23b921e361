import type { Json, Mask } from "../../src/model/json.js";
import type { Resource, ResourceGraph } from "../../src/model/resource.js";
import { NO_USAGE } from "../../src/model/usage.js";
import { createGraph } from "../../src/read/linked-graph.js";
import { evaluateRules } from "../../src/recommend/evaluate.js";
import type { RuleDefinition, RuleOptions } from "../../src/rules/define.js";
import { resource } from "./graph.js";

export interface RuleCase {
  readonly type: string;
  readonly values: Readonly<Record<string, Json>>;
  readonly unknown?: Mask;
  readonly region?: string;
  /** Other resources of the graph. */
  readonly others?: readonly Resource[];
  readonly nonProduction?: boolean;
  readonly options?: RuleOptions;
  /** Attributes that the configuration sets; absent where the input does not tell. */
  readonly written?: readonly string[];
}

/** What a rule says of one resource: `pass`, a skip with its reason, or the changes by path of every proposal. */
export function outcomeOf(rule: RuleDefinition, given: RuleCase): unknown {
  const subject = resource(`${given.type}.this`, given.values, {
    ...(given.unknown === undefined ? {} : { unknown: given.unknown }),
    ...(given.region === undefined ? {} : { region: { name: given.region, from: "resource" } }),
  });
  const linked = createGraph([subject, ...(given.others ?? [])]);
  const { written } = given;
  const graph: ResourceGraph = written ? { ...linked, isWritten: (_, attribute) => written.includes(attribute) } : linked;
  const configured = { ...rule, options: { ...rule.options, ...given.options } };
  const { proposals, skips } = evaluateRules(graph, [configured], {
    usage: NO_USAGE,
    today: "2026-11-01",
    places: [],
    nonProduction: given.nonProduction ?? false,
    productionWords: [],
  });

  const own = proposals.filter(({ address }) => address === subject.address);
  const [skip] = skips.filter(({ address }) => address === subject.address);
  if (skip) return { skip: skip.reason, detail: skip.detail };
  if (own.length === 0) return "pass";
  const outcomes = own.map(({ changes, additions }) => ({
    ...Object.fromEntries(changes.map(({ path, to }) => [path.join("."), to])),
    ...Object.fromEntries(additions.map(({ type, name, attributes }) => [`+${type}.${name}`, attributes])),
  }));
  return outcomes.length === 1 ? outcomes[0] : outcomes;
}
