import type { Finding, Proposal, RuleSkip } from "../model/finding.js";
import { formatPath } from "../model/json.js";
import type { Costs } from "./saving.js";
import { judge } from "./saving.js";

export interface PricedProposal {
  readonly proposal: Proposal;
  readonly costs: Costs;
  readonly saves: "price" | "usage";
}

export interface Settled {
  /** The largest saving first, those that depend on usage last. */
  readonly findings: readonly Finding[];
  readonly skips: readonly RuleSkip[];
}

/** Keeps the proposals that save, and of those that exclude each other the one that saves most. */
export function settle(priced: readonly PricedProposal[]): Settled {
  const candidates: Finding[] = [];
  const skips = new Map<string, RuleSkip>();
  for (const { proposal, costs, saves } of priced) {
    const judgement = judge(costs, saves);
    const { currency } = costs.after;
    if (judgement.kind === "unpriced") {
      const { reason, detail } = judgement;
      skips.set(proposal.id, { ruleId: proposal.ruleId, address: proposal.address, reason, detail });
    } else if (judgement.kind !== "saves-nothing") {
      const { costBefore, costAfter } = judgement;
      candidates.push({ proposal, currency, costBefore, costAfter, saving: judgement.kind === "saves" ? judgement.saving : null });
    }
  }
  const findings = withoutConflicts(candidates.sort(bySaving));
  for (const { proposal } of findings) skips.delete(proposal.id);
  return { findings, skips: [...skips.values()] };
}

function bySaving(left: Finding, right: Finding): number {
  if (left.saving && right.saving) return right.saving.cmp(left.saving) || compareText(left.proposal.id, right.proposal.id);
  if (left.saving || right.saving) return left.saving ? -1 : 1;
  return compareText(left.proposal.id, right.proposal.id);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Two proposals exclude each other when they are alternatives, write the same attribute, or add the same resource. */
function withoutConflicts(ranked: readonly Finding[]): Finding[] {
  const ids = new Set<string>();
  const claims = new Map<string, string[]>();
  const kept: Finding[] = [];
  for (const finding of ranked) {
    const { proposal } = finding;
    const wanted = claimsOf(proposal);
    if (ids.has(proposal.id) || wanted.some(({ owner, path }) => claims.get(owner)?.some((taken) => overlap(taken, path)))) continue;
    ids.add(proposal.id);
    for (const { owner, path } of wanted) claims.set(owner, [...(claims.get(owner) ?? []), path]);
    kept.push(finding);
  }
  return kept;
}

interface Claim {
  /** The address written to, or the module added to. */
  readonly owner: string;
  readonly path: string;
}

function claimsOf({ changes, additions }: Proposal): Claim[] {
  const written = changes.map(({ address, path }) => ({ owner: address, path: formatPath(path) }));
  return [...written, ...additions.map(({ module, type, name }) => ({ owner: `+${module}`, path: `${type}.${name}` }))];
}

/** A claim on a block excludes claims on what is inside it, and the other way round. */
function overlap(left: string, right: string): boolean {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  return (
    longer.startsWith(shorter) && (longer.length === shorter.length || longer[shorter.length] === "." || longer[shorter.length] === "[")
  );
}
