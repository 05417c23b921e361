import { formatChange, formatMoney, formatPercent, plural } from "./format.js";
import { markdownHeading, render, verdictSection } from "./markdown.js";
import { cap, code, escape, LENGTH_LIMIT } from "./markdown-text.js";
import { isMissingPrice, notesOf } from "./notes.js";
import { readProjects, totalOf, type ProjectsReport, type ReportedProject } from "./projects.js";
import { projectsOverview } from "./projects-overview.js";

const SHOWN_ROWS = 100;

/**
 * Several projects in the comment of a pull request and the summary of a job: the total, a line for each, and what is to be read of
 * each, folded.
 */
export function projectsMarkdown(report: ProjectsReport): string {
  const { verdict } = report;
  const head = [
    heading(report),
    missingSection(report),
    verdict && verdict.violations.length > 0 ? `All together: ${verdictSection(verdict)}` : "",
    overviewTable(report),
  ];
  const told = report.projects.filter(hasNews);
  const quiet = report.projects.length - told.length;
  const parts = told.map((project) => projectSection(project));
  const tail = quiet === 0 ? [] : [`${plural(quiet, "project")} ${quiet === 1 ? "does" : "do"} not change.`];
  return cap([...head.filter((section) => section !== ""), ...fitting(parts), ...tail].join("\n\n"));
}

function heading(report: ProjectsReport): string {
  const { currency, projects } = report;
  const { monthlyCost, change } = totalOf(report);
  return markdownHeading(`Monthly cost of ${plural(projects.length, "project")}`, monthlyCost, change, currency);
}

function missingSection(report: ProjectsReport): string {
  const read = readProjects(report);
  const missing = read.flatMap(({ estimate }) => notesOf(estimate)).filter(isMissingPrice);
  const prices = missing.reduce((count, note) => count + note.count, 0);
  const failed = report.projects.length - read.length;
  const lacks = [
    prices > 0 ? plural(prices, "price not found or ambiguous", "prices not found or ambiguous") : "",
    failed > 0 ? plural(failed, "project failed", "projects failed") : "",
  ].filter((part) => part !== "");
  return lacks.length === 0 ? "" : `⚠️ The total is not whole: ${lacks.join(", ")}.`;
}

function overviewTable(report: ProjectsReport): string {
  const { head, rows, total } = projectsOverview(report);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const more = rows.length > SHOWN_ROWS ? [line([`and ${rows.length - SHOWN_ROWS} more`, ...head.slice(1).map(() => "")])] : [];
  return [
    line(head),
    line(head.map((title) => (title === "Project" || title === "Policies" ? "---" : "---:"))),
    ...rows.slice(0, SHOWN_ROWS).map(([name = "", ...cells]) => line([code(name), ...cells])),
    ...more,
    line(total.map((cell) => `**${cell}**`)),
  ].join("\n");
}

/** Of a change, what changes and what breaks a policy; without one, everything. */
function hasNews({ result }: ReportedProject): boolean {
  if ("error" in result || !result.difference) return true;
  const { difference, verdict } = result;
  return difference.resources.some(({ change }) => change !== "unchanged") || (verdict?.violations.length ?? 0) > 0;
}

function projectSection({ name, result }: ReportedProject): string {
  if ("error" in result) return folded(`${escape(name)}: failed`, `${escape(result.error)}. ${escape(result.remedy)}`);
  const { estimate, difference } = result;
  const cost = formatMoney(estimate.monthlyCost, estimate.currency);
  const change = difference
    ? `, ${formatChange(difference.monthlyCost, difference.currency)}${formatPercent(difference.before.monthlyCost, estimate.monthlyCost)}`
    : "";
  return folded(`${escape(name)}: ${cost}${change}`, render(result).trimEnd());
}

function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** As many sections as a comment holds, each whole, so that nothing is left open. */
function fitting(parts: readonly string[]): string[] {
  const shown: string[] = [];
  let room = LENGTH_LIMIT * 0.8;
  for (const part of parts) {
    if (part.length > room) continue;
    room -= part.length;
    shown.push(part);
  }
  const left = parts.length - shown.length;
  return left === 0
    ? shown
    : [...shown, `${plural(left, "project")} more than fit here: run \`terratrim\` on ${left === 1 ? "it" : "them"}.`];
}
