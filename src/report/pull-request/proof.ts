import type { Proof, ProofStep } from "../../model/patch.js";
import { formatPath } from "../../model/json.js";
import { code, escape } from "../markdown-text.js";

const MARKS: Readonly<Record<ProofStep["result"], string>> = { holds: "✅", "not-available": "➖", fails: "❌" };

/** What was checked after the edit, with the outcome of each check. */
export function proofSection(proof: Proof): string {
  const steps = proof.steps.map(({ result, detail }) => `- ${MARKS[result]} ${escape(detail)}`);
  const changed = proof.changed.map(({ address, path }) => `- ${code(path.length === 0 ? address : `${address}.${formatPath(path)}`)}`);
  return [
    "**Proof**",
    "",
    ...steps,
    "",
    "<details><summary>Every attribute that differs when the edited configuration is read again</summary>",
    "",
    ...changed,
    "",
    "</details>",
  ].join("\n");
}
