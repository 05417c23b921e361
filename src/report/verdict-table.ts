import type { Verdict } from "../model/verdict.js";
import { assumptionsOf } from "./assumptions.js";
import { formatChange, formatMoney, plural } from "./format.js";
import type { Results } from "./json.js";
import { priceNoteLines } from "./note-lines.js";
import { PLAIN, type Styles } from "./styles.js";

/** `--format table` of a check: the total, each policy that is broken with its place, and how it ends. */
export function verdictTable(results: Results, styles: Styles = PLAIN): string {
  const { estimate, difference, verdict } = results;
  const change = difference ? `, ${formatChange(difference.monthlyCost, difference.currency)} by this change` : "";
  const head = `${formatMoney(estimate.monthlyCost, estimate.currency)} a month${change}`;
  const notes = priceNoteLines(estimate, styles).map((line) => `${line}\n`);
  const assumptions = assumptionsOf(estimate).map((line) => `${styles.dim(line)}\n`);
  return `${styles.bold(head)}\n${assumptions.join("")}\n${verdict ? verdictText(verdict, styles) : ""}${notes.join("")}`;
}

function verdictText(verdict: Verdict, styles: Styles): string {
  const lines = verdict.violations.map(({ severity, policyId, message, range }) => {
    const mark = severity === "deny" ? styles.red("deny") : styles.yellow("warn");
    return `${mark}  ${policyId}: ${message}${range ? styles.dim(` (${range.file}:${range.line})`) : ""}`;
  });
  const denied = verdict.violations.filter((violation) => violation.severity === "deny").length;
  const warned = verdict.violations.length - denied;
  const end = verdict.passed ? styles.green("Passed") : styles.red("Denied");
  return `${[...lines, ...(lines.length > 0 ? [""] : [])].join("\n")}${end}: ${plural(verdict.evaluated.length, "policy", "policies")} evaluated, ${denied} denied, ${warned} warned.\n`;
}
