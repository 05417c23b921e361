import type { Dependent } from "./finding.js";
import type { Decimal } from "./money.js";

/** A file as it is and as the patch makes it. */
export interface FileChange {
  /** Path from the root of the configuration, with `/`. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** One check of a proof. `not-available` says why it could not be made; it is shown, and fails nothing. */
export interface ProofStep {
  readonly check: "parses" | "second-opinion" | "only-intended-attributes" | "saving" | "canonical" | "untouched-bytes";
  readonly result: "holds" | "not-available" | "fails";
  readonly detail: string;
}

/** What shows that a patch does what it says and nothing else. */
export interface Proof {
  readonly steps: readonly ProofStep[];
  /** The attributes that differ when the edited configuration is read again. */
  readonly changed: readonly Dependent[];
  readonly currency: string;
  readonly costBefore: Decimal;
  readonly costAfter: Decimal;
}

/** A patch with its proof, or the reason why there is none: a proposal that is not proven is advice, never an edit. */
export type PatchResult =
  | {
      readonly kind: "proven";
      readonly proposalId: string;
      readonly changes: readonly FileChange[];
      readonly diff: string;
      readonly proof: Proof;
    }
  | { readonly kind: "refused"; readonly proposalId: string; readonly reason: string; readonly proof: Proof | null };
