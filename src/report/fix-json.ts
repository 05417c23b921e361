import type { Finding } from "../model/finding.js";
import type { PatchResult } from "../model/patch.js";
import { formatPath } from "../model/json.js";
import { findingOf } from "./json.js";

/** A fix as machines read it: the finding, the diff and the proof, or the reason why there is none. */
export function fixDocument({ finding, result }: { readonly finding: Finding; readonly result: PatchResult }): object {
  const proof = result.proof && {
    steps: result.proof.steps,
    changed: result.proof.changed.map(({ address, path }) => ({ address, attribute: formatPath(path) })),
    currency: result.proof.currency,
    monthlyCostBefore: result.proof.costBefore.toFixed(),
    monthlyCostAfter: result.proof.costAfter.toFixed(),
  };
  if (result.kind === "refused") return { finding: findingOf(finding), status: "refused", reason: result.reason, proof };
  return { finding: findingOf(finding), status: "proven", files: result.changes.map(({ file }) => file), diff: result.diff, proof };
}
