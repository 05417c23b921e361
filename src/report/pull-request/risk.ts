import type { ApplyEffect, Finding } from "../../model/finding.js";
import { escape } from "../markdown-text.js";

const EFFECTS: Readonly<Record<ApplyEffect, string>> = {
  none: "adds a resource and touches nothing that runs",
  "in-place": "changes the resource in place",
  restart: "restarts the resource",
  replacement: "**replaces** the resource",
  "data-migration": "needs a migration of data",
};

/** Risk, what applying does, when not to merge, and where the advice comes from. */
export function riskSection({ proposal }: Finding): string {
  const evidence = proposal.evidence.map((line) => `- ${escape(line)}`);
  return [
    `**Risk: ${proposal.risk}.** Applying it ${EFFECTS[proposal.effect]}.`,
    `Do not merge it when: ${escape(proposal.whenNot)}`,
    ...(evidence.length > 0 ? ["", ...evidence] : []),
  ].join("\n");
}
