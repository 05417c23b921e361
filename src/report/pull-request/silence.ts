import type { Finding } from "../../model/finding.js";

/** How to make it go away for good. */
export function silenceSection({ proposal }: Finding): string {
  return [
    "Close this pull request and it stays closed. To silence the rule for this resource, in `terratrim.yml`:",
    "",
    "```yaml",
    "rules:",
    `  ${proposal.ruleId}:`,
    `    ignore: [${JSON.stringify(proposal.address)}]`,
    "```",
  ].join("\n");
}
