import type { Finding } from "../../model/finding.js";
import type { Proof } from "../../model/patch.js";
import { cap } from "../markdown-text.js";
import { changeSection } from "./change.js";
import { costSection } from "./cost.js";
import { proofSection } from "./proof.js";
import { riskSection } from "./risk.js";
import { silenceSection } from "./silence.js";

/** The body of a fix pull request: what a reviewer needs to merge or close it, on one screen. */
export function pullRequestBody(finding: Finding, proof: Proof): string {
  return cap(
    [changeSection(finding), costSection(finding, proof), proofSection(proof), riskSection(finding), silenceSection(finding)].join("\n\n"),
  );
}
