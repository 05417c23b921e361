import type { Estimate, PricedResource } from "../model/estimate.js";
import type { Finding, RuleSkip } from "../model/finding.js";
import { type Decimal, ZERO } from "../model/money.js";
import type { ResourceGraph } from "../model/resource.js";
import type { RuleDefinition } from "../rules/define.js";
import { watchLinks } from "./billed-links.js";
import { changedGraph } from "./changed-graph.js";
import { evaluateRules, type EvaluationOptions } from "./evaluate.js";
import { total } from "./saving.js";
import { settle } from "./settle.js";

/** Prices graphs with one batch of look-ups, all in the same currency. */
export type PriceGraphs = (graphs: readonly ResourceGraph[]) => Promise<readonly Estimate[]>;

export interface Recommendations {
  /** The graph as it is. */
  readonly estimate: Estimate;
  readonly findings: readonly Finding[];
  readonly skips: readonly RuleSkip[];
  /** What all findings save together. Less than the sum of their savings where one makes another smaller; findings without a figure add nothing. */
  readonly saving: Decimal;
  /** The monthly cost with every finding followed. */
  readonly costAfter: Decimal;
}

/**
 * Runs the rules, prices every proposal as the difference of the resources whose bill it changes, drops what saves nothing, settles
 * conflicts and ranks by saving. Prices are asked for three times: for the graph, for all proposals, and for all findings together.
 */
export async function recommend(
  graph: ResourceGraph,
  rules: readonly RuleDefinition[],
  options: EvaluationOptions,
  price: PriceGraphs,
): Promise<Recommendations> {
  const watched = watchLinks(graph);
  const [estimate] = await price([watched.graph]);
  if (!estimate) throw new TypeError("one graph gives one estimate");
  const evaluation = evaluateRules(graph, rules, options);
  const { proposals } = evaluation;
  if (proposals.length === 0) return { estimate, findings: [], skips: evaluation.skips, saving: ZERO, costAfter: estimate.monthlyCost };

  const priced = new Map<string, PricedResource>();
  for (const resource of estimate.resources) priced.set(resource.address, resource);
  const costOf = (addresses: readonly string[]): PricedResource[] => addresses.flatMap((address) => priced.get(address) ?? []);

  const byAddress = new Map(graph.resources.map((resource) => [resource.address, resource]));
  const changeable = { graph, byAddress, dependents: watched.dependents };
  const changed = proposals.map((proposal) => changedGraph(changeable, [proposal]));
  const estimates = await price(changed.map(({ after }) => after));
  const { findings, skips } = settle(
    proposals.flatMap((proposal, index) => {
      const after = estimates[index];
      const saves = rules.find(({ id }) => id === proposal.ruleId)?.saves ?? "price";
      return after ? [{ proposal, saves, costs: { before: costOf(changed[index]?.affected ?? []), after } }] : [];
    }),
  );

  const measured = findings.filter(({ saving }) => saving !== null).map(({ proposal }) => proposal);
  const together = changedGraph(changeable, measured);
  const [all] = measured.length === 0 ? [] : await price([together.after]);
  const saving = all ? total(costOf(together.affected)).minus(total(all.resources)) : ZERO;
  return { estimate, findings, skips: [...evaluation.skips, ...skips], saving, costAfter: estimate.monthlyCost.minus(saving) };
}
