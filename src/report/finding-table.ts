import type { Estimate } from "../model/estimate.js";
import type { Finding } from "../model/finding.js";
import type { Json } from "../model/json.js";
import { formatPath } from "../model/json.js";
import type { Decimal } from "../model/money.js";
import { assumptionsOf } from "./assumptions.js";
import { formatMoney, plural } from "./format.js";
import { priceNoteLines } from "./note-lines.js";
import { PLAIN, type Styles } from "./styles.js";

export interface FindingReport {
  readonly findings: readonly Finding[];
  readonly estimate: Estimate;
  /** What all findings together save. */
  readonly saving: Decimal;
  /** Rules that could not judge, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** The findings for people, the largest saving first: what to change, what it saves, and when not to. */
export function findingTable(report: FindingReport, styles: Styles = PLAIN): string {
  const { currency, monthlyCost } = report.estimate;
  const blocks = report.findings.map((finding) => findingText(finding, styles));
  const skipped = Object.entries(report.skipped)
    .sort((a, b) => b[1] - a[1])
    .map(([reason, count]) => `${count} ${reason}`);
  const lines = [
    report.findings.length === 0
      ? "Nothing found that saves money."
      : styles.bold(
          `${plural(report.findings.length, "finding")}. Together they save ${formatMoney(report.saving, currency)} of ${formatMoney(monthlyCost, currency)} a month.`,
        ),
    ...assumptionsOf(report.estimate),
    ...(skipped.length > 0 ? [styles.dim(`Not judged: ${skipped.join(", ")}.`)] : []),
    ...priceNoteLines(report.estimate, styles),
  ];
  return `${[...blocks, ...lines].join("\n")}\n`;
}

function findingText({ proposal, currency, saving, costBefore, costAfter }: Finding, styles: Styles): string {
  const money = saving
    ? `${styles.green(`saves ${formatMoney(saving, currency)}`)} a month (${formatMoney(costBefore, currency)} → ${formatMoney(costAfter, currency)})`
    : "saving depends on usage";
  const lines = [
    `${styles.bold(proposal.address)}  ${money}`,
    `    ${proposal.title} ${styles.dim(`[${proposal.ruleId}]`)}`,
    `    ${proposal.reason}`,
    ...proposal.changes.map(
      ({ address, path, from, to }) =>
        `    ${address === proposal.address ? "" : `${address} `}${formatPath(path)}: ${show(from)} → ${show(to)}`,
    ),
    ...proposal.additions.map(({ type, name }) => `    + ${type}.${name}`),
    styles.dim(`    Risk ${proposal.risk}, applied ${EFFECTS[proposal.effect]}. Not when: ${proposal.whenNot}`),
  ];
  return `${lines.join("\n")}\n`;
}

const EFFECTS = {
  none: "beside what is there",
  "in-place": "in place",
  restart: "with a restart",
  replacement: "by replacement",
  "data-migration": "with a data migration",
} as const;

function show(value: Json | undefined): string {
  return value === undefined || value === null ? "(not set)" : JSON.stringify(value);
}
