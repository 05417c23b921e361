import type { Finding } from "../model/finding.js";
import type { PatchResult, ProofStep } from "../model/patch.js";
import { formatMoney, plural } from "./format.js";
import { PLAIN, type Styles } from "./styles.js";

interface Fix {
  readonly finding: Finding;
  readonly result: PatchResult;
}

const MARKS: Readonly<Record<ProofStep["result"], string>> = { holds: "✓", "not-available": "-", fails: "✗" };

/** How many patches of several projects there are. */
export function fixSummary(projects: readonly (readonly Fix[])[]): string {
  const fixes = projects.flat();
  const proven = fixes.filter(({ result }) => result.kind === "proven").length;
  return `${plural(projects.length, "project")}: ${plural(proven, "patch", "patches")} proven, ${fixes.length - proven} refused.\n`;
}

/** Each patch with its diff and proof; then what could not be proven, with the reason. */
export function fixTable(fixes: readonly Fix[], styles: Styles = PLAIN): string {
  const proven = fixes.filter(({ result }) => result.kind === "proven");
  const refused = fixes.filter(({ result }) => result.kind === "refused");
  const blocks = proven.map((fix) => provenText(fix, styles));
  if (refused.length > 0)
    blocks.push([styles.bold("Not fixed, for advice only"), ...refused.map((fix) => refusedText(fix, styles)), ""].join("\n"));
  if (fixes.length === 0) return "Nothing found that saves money.\n";
  return `${blocks.join("\n")}\n${plural(proven.length, "patch", "patches")} proven, ${refused.length} refused.\n`;
}

function provenText({ finding, result }: Fix, styles: Styles): string {
  if (result.kind !== "proven") return "";
  const { proposal } = finding;
  const steps = result.proof.steps.map(
    ({ result: outcome, detail }) => `  ${outcome === "holds" ? styles.green(MARKS[outcome]) : MARKS[outcome]} ${detail}`,
  );
  return [
    `${styles.bold(proposal.address)}  ${money(finding)}`,
    `${proposal.title} ${styles.dim(`[${proposal.ruleId}]`)}`,
    "",
    coloured(result.diff, styles),
    ...steps,
    "",
  ].join("\n");
}

function refusedText({ finding, result }: Fix, styles: Styles): string {
  const reason = result.kind === "refused" ? result.reason : "";
  return `  ${finding.proposal.address}  ${finding.proposal.title} ${styles.dim(`[${finding.proposal.ruleId}]`)}, ${money(finding)}\n    ${reason}`;
}

function money({ saving, currency }: Finding): string {
  return saving ? `saves ${formatMoney(saving, currency)} a month` : "saving depends on usage";
}

function coloured(diff: string, styles: Styles): string {
  const colour = (line: string): string =>
    line.startsWith("+") && !line.startsWith("+++")
      ? styles.green(line)
      : line.startsWith("-") && !line.startsWith("---")
        ? styles.red(line)
        : line;
  return diff.split("\n").map(colour).join("\n");
}
