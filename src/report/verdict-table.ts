import type { Estimate, EstimateDifference } from "../model/estimate.js";
import type { Verdict } from "../model/verdict.js";
import { assumptionsOf } from "./assumptions.js";
import { formatChange, formatMoney, plural } from "./format.js";
import { priceNoteLines } from "./note-lines.js";
import { PLAIN, type Styles } from "./styles.js";

interface CheckResults {
  readonly estimate: Estimate;
  readonly difference?: EstimateDifference | null | undefined;
  readonly verdict?: Verdict | undefined;
}

/** `--format table` of a check: the total, each policy that is broken with its place, and how it ends. */
export function verdictTable({ estimate, difference, verdict }: CheckResults, styles: Styles = PLAIN): string {
  const change = difference ? `, ${formatChange(difference.monthlyCost, difference.currency)} by this change` : "";
  const head = `${formatMoney(estimate.monthlyCost, estimate.currency)} a month${change}`;
  const notes = priceNoteLines(estimate, styles).map((line) => `${line}\n`);
  const assumptions = assumptionsOf(estimate).map((line) => `${styles.dim(line)}\n`);
  return `${styles.bold(head)}\n${assumptions.join("")}\n${verdict ? verdictText(verdict, styles) : ""}${notes.join("")}`;
}

function verdictLines({ violations }: Verdict, styles: Styles): string[] {
  return violations.map(({ severity, policyId, message, range }) => {
    const mark = severity === "deny" ? styles.red("deny") : styles.yellow("warn");
    return `${mark}  ${policyId}: ${message}${range ? styles.dim(` (${range.file}:${range.line})`) : ""}`;
  });
}

/** A line for each policy that is broken, and how it ends. */
export function verdictText(verdict: Verdict, styles: Styles): string {
  const lines = verdictLines(verdict, styles);
  const denied = verdict.violations.filter((violation) => violation.severity === "deny").length;
  const warned = verdict.violations.length - denied;
  const end = verdict.passed ? styles.green("Passed") : styles.red("Denied");
  return `${[...lines, ...(lines.length > 0 ? [""] : [])].join("\n")}${end}: ${plural(verdict.evaluated.length, "policy", "policies")} evaluated, ${denied} denied, ${warned} warned.\n`;
}
