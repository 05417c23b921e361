import type { SourceRange } from "./diagnostic.js";

/** What a policy says of an estimate. */
export interface PolicyViolation {
  readonly policyId: string;
  readonly severity: "deny" | "warn";
  readonly message: string;
  /** The resource it is about; null when it is about the total. */
  readonly address: string | null;
  readonly range?: SourceRange;
}

export interface Verdict {
  readonly passed: boolean;
  readonly evaluated: readonly string[];
  readonly violations: readonly PolicyViolation[];
}
