import type { AttributePath, Json } from "./json.js";
import type { SourceRange } from "./diagnostic.js";
import type { Decimal } from "./money.js";

export type Risk = "low" | "medium" | "high";
/** The worst that applying the change does to the running resource. */
export type ApplyEffect = "none" | "in-place" | "restart" | "replacement" | "data-migration";

/** One attribute value to write; `undefined` removes it. Steps of the path that do not exist yet are created as blocks. */
export interface AttributeChange {
  readonly address: string;
  readonly path: AttributePath;
  readonly from: Json | undefined;
  readonly to: Json | undefined;
}

/** A resource to add beside an existing one. Attribute values may be references: `{ "$ref": "aws_vpc.main.id" }`. */
export interface NewResource {
  readonly type: string;
  readonly name: string;
  readonly module: string;
  readonly region: string | null;
  readonly attributes: Readonly<Record<string, Json>>;
  /** The resource after whose block (in whose file) it is written. */
  readonly beside: string;
}

/** What a rule proposes. It never holds money: `recommend` prices the changed graph. */
export interface Proposal {
  /** Stable: the same rule on the same address gives the same id. */
  readonly id: string;
  readonly ruleId: string;
  readonly title: string;
  readonly address: string;
  readonly changes: readonly AttributeChange[];
  readonly additions: readonly NewResource[];
  readonly reason: string;
  readonly risk: Risk;
  readonly effect: ApplyEffect;
  readonly evidence: readonly string[];
  readonly whenNot: string;
}

/** A proposal that saves, with the money: the difference of the whole graph priced before and after it. */
export interface Finding {
  readonly proposal: Proposal;
  readonly currency: string;
  readonly costBefore: Decimal;
  readonly costAfter: Decimal;
  /** Monthly; null where the saving depends on usage that nobody gave. */
  readonly saving: Decimal | null;
}

/** A rule that could not judge a resource, and why. */
export interface RuleSkip {
  readonly ruleId: string;
  readonly address: string;
  readonly reason: string;
  readonly detail: string;
}

/** Where the text stands that decides a value. */
export interface Origin {
  readonly kind: "literal" | "variable-default" | "tfvars" | "module-argument" | "local" | "map-entry" | "json";
  readonly range: SourceRange;
  /** The source text of the span. */
  readonly text: string;
}

/** An attribute that depends on a span of text. */
export interface Dependent {
  readonly address: string;
  readonly path: AttributePath;
}
