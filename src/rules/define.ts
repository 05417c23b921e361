import type { Attributes } from "../model/attributes.js";
import type { ApplyEffect, NewResource, Risk } from "../model/finding.js";
import type { AttributePath, Json } from "../model/json.js";
import type { Resource, ResourceGraph } from "../model/resource.js";
import type { UsageValues } from "../model/usage.js";

export interface ValueChange {
  readonly path: AttributePath;
  /** undefined removes the attribute. */
  readonly to: Json | undefined;
  /** The resource to change where it is not the one the rule looks at. */
  readonly address?: string;
}

export interface Proposed {
  readonly kind: "propose";
  readonly changes: readonly ValueChange[];
  readonly additions: readonly NewResource[];
  readonly reason: string;
  readonly evidence: readonly string[];
}

export type RuleOutcome =
  | { readonly kind: "pass" }
  | { readonly kind: "skip"; readonly reason: string; readonly detail: string }
  | Proposed
  /** Several ways to do the same; prices decide which one is proposed. */
  | { readonly kind: "choose"; readonly choices: readonly Proposed[] };

export interface RuleContext<O> {
  readonly resource: Resource;
  /** Reading an unknown attribute skips the rule with `unknown-attribute`. */
  readonly attributes: Attributes;
  readonly usage: UsageValues;
  readonly graph: ResourceGraph;
  readonly options: O;
  readonly today: string;
  /** Whether tags, workspace or paths prove that the resource is not production. False when in doubt. */
  readonly nonProduction: boolean;
}

export type RuleOptions = Readonly<Record<string, string | number | boolean>>;

export interface RuleDefinition<O extends RuleOptions = RuleOptions> {
  /** `<provider>-<service>-<change>`: public, never changes. */
  readonly id: string;
  readonly title: string;
  readonly appliesTo: readonly string[];
  readonly risk: Risk;
  readonly effect: ApplyEffect;
  readonly whenNot: string;
  /** Where the advice comes from: a vendor's page or a public check. */
  readonly source: string;
  /** Options with their defaults. */
  readonly options: O;
  /**
   * Where the saving shows. `price`: the changed resource costs less. `usage`: less is stored or sent later, which no price of the
   * configuration can tell, so the proposal is made without a figure. Default `price`.
   */
  readonly saves?: "price" | "usage";
  evaluate(context: RuleContext<O>): RuleOutcome;
}

export function defineRule<const O extends RuleOptions>(definition: Omit<RuleDefinition<O>, "options"> & { options?: O }): RuleDefinition {
  // Options of a project file are checked against the defaults' types before a rule runs.
  return { ...definition, options: definition.options ?? {} };
}

export function pass(): RuleOutcome {
  return { kind: "pass" };
}

export function skip(reason: string, detail: string): RuleOutcome {
  return { kind: "skip", reason, detail };
}

/** Attribute values by name, or changes by path. */
export function propose(
  changes: Readonly<Record<string, Json>> | readonly ValueChange[],
  reason: string,
  more: { additions?: readonly NewResource[]; evidence?: readonly string[] } = {},
): Proposed {
  const list = Array.isArray(changes)
    ? (changes as readonly ValueChange[])
    : Object.entries(changes as Readonly<Record<string, Json>>).map(([name, to]) => ({ path: [name], to })); // narrowed by Array.isArray, which does not see readonly arrays
  return { kind: "propose", changes: list, additions: more.additions ?? [], reason, evidence: more.evidence ?? [] };
}

/** Several ways to do the same, of which the cheapest is proposed; passes when there is none. */
export function choose(choices: readonly Proposed[]): RuleOutcome {
  return choices.length === 0 ? pass() : { kind: "choose", choices };
}
