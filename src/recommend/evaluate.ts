import { UnknownAttribute } from "../model/attributes.js";
import type { AttributeChange, Proposal, RuleSkip } from "../model/finding.js";
import type { AttributePath, Mask } from "../model/json.js";
import { attributesOf, type Resource, type ResourceGraph } from "../model/resource.js";
import type { Usage } from "../model/usage.js";
import type { Proposed, RuleDefinition, RuleOutcome } from "../rules/define.js";
import { valueAt } from "./changed-graph.js";
import { isNonProduction, type Surroundings } from "./non-production.js";

export interface EvaluationOptions extends Surroundings {
  readonly usage: Usage;
  /** ISO date. */
  readonly today: string;
}

export interface Evaluation {
  /** Proposals with the same id are ways to do the same; at most one of them becomes a finding. */
  readonly proposals: readonly Proposal[];
  readonly skips: readonly RuleSkip[];
}

/** Runs every rule on every resource that it applies to. No prices yet. */
export function evaluateRules(graph: ResourceGraph, rules: readonly RuleDefinition[], options: EvaluationOptions): Evaluation {
  const byType = new Map<string, RuleDefinition[]>();
  for (const rule of rules) {
    for (const type of rule.appliesTo) byType.set(type, [...(byType.get(type) ?? []), rule]);
  }
  const byAddress = new Map<string, Resource>();
  for (const resource of graph.resources) byAddress.set(resource.address, resource);

  const proposals: Proposal[] = [];
  const skips: RuleSkip[] = [];
  for (const resource of graph.resources) {
    for (const rule of byType.get(resource.type) ?? []) {
      const outcome = evaluateRule(rule, resource, graph, options);
      if (outcome.kind === "skip")
        skips.push({ ruleId: rule.id, address: resource.address, reason: outcome.reason, detail: outcome.detail });
      for (const proposed of proposedBy(outcome)) proposals.push(asProposal(rule, resource, proposed, byAddress));
    }
  }
  return { proposals, skips };
}

function evaluateRule(rule: RuleDefinition, resource: Resource, graph: ResourceGraph, options: EvaluationOptions): RuleOutcome {
  try {
    return rule.evaluate({
      resource,
      attributes: attributesOf(resource),
      usage: options.usage.valuesFor(resource.type, resource.address),
      graph,
      options: rule.options,
      today: options.today,
      nonProduction: isNonProduction(resource, options),
    });
  } catch (error) {
    if (error instanceof UnknownAttribute) return { kind: "skip", reason: "unknown-attribute", detail: error.path };
    throw error;
  }
}

function proposedBy(outcome: RuleOutcome): readonly Proposed[] {
  switch (outcome.kind) {
    case "propose":
      return [outcome];
    case "choose":
      return outcome.choices;
    case "pass":
    case "skip":
      return [];
  }
}

function asProposal(rule: RuleDefinition, resource: Resource, proposed: Proposed, byAddress: ReadonlyMap<string, Resource>): Proposal {
  const changes = proposed.changes.map(({ path, to, address = resource.address }): AttributeChange => {
    const target = byAddress.get(address);
    // A proposal is printed and stored, so a value that is hidden must not get into it.
    const from = target && !isMarked(target.sensitive, path) ? valueAt(target.values, path) : undefined;
    return { address, path, from, to };
  });
  return {
    id: `${rule.id}:${resource.address}`,
    ruleId: rule.id,
    title: rule.title,
    address: resource.address,
    changes,
    additions: proposed.additions,
    reason: proposed.reason,
    risk: rule.risk,
    effect: rule.effect,
    evidence: proposed.evidence,
    whenNot: rule.whenNot,
  };
}

/** Whether the mask marks the value at the path, something around it or something inside it. */
function isMarked(mask: Mask | undefined, path: AttributePath): boolean {
  let node = mask;
  for (const step of path) {
    if (typeof node !== "object") return node === true;
    node = Array.isArray(node) ? node[Number(step)] : node[step];
  }
  return holdsMark(node);
}

function holdsMark(mask: Mask | undefined): boolean {
  return typeof mask === "object" ? Object.values(mask).some(holdsMark) : mask === true;
}
