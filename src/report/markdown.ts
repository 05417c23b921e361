import type { Estimate, EstimateDifference, PricedResource, ResourceDifference } from "../model/estimate.js";
import type { Finding } from "../model/finding.js";
import { ZERO, type Decimal } from "../model/money.js";
import type { Verdict } from "../model/verdict.js";
import { listCostOf } from "./discounts.js";
import { assumptionsOf } from "./assumptions.js";
import { formatChange, formatMoney, formatPercent, plural } from "./format.js";
import type { Results } from "./json.js";
import { gapsOf } from "./gaps.js";
import { cap, code, escape } from "./markdown-text.js";
import { cautionsOf, isMissingPrice, notesOf, type Note } from "./notes.js";

const SHOWN = 30;

/** The comment of a pull request and the summary of a job: the change first, then verdict, savings, and what is not in the total. */
export function render(results: Results): string {
  const { estimate, difference, verdict, findings } = results;
  const sections = [
    heading(estimate, difference),
    listSection(estimate),
    missingSection(estimate),
    assumptionsOf(estimate).map(escape).join("\n"),
    verdict ? verdictSection(verdict) : "",
    difference ? changeSection(difference) : costSection(estimate),
    findings && findings.length > 0 ? findingSection(findings) : "",
    ...noteSections(estimate),
  ];
  return cap(sections.filter((section) => section !== "").join("\n\n"));
}

function heading({ monthlyCost, currency }: Estimate, difference: EstimateDifference | undefined): string {
  const change = difference ? { before: difference.before.monthlyCost, monthlyCost: difference.monthlyCost } : null;
  return markdownHeading("Monthly cost", monthlyCost, change, currency);
}

/** The first lines of a comment: what it costs, or how the cost changes. `before` is that of what is known to change. */
export function markdownHeading(
  subject: string,
  cost: Decimal,
  change: { readonly before: Decimal; readonly monthlyCost: Decimal } | null,
  currency: string,
): string {
  if (!change) return `### ${subject}: **${formatMoney(cost, currency)}**`;
  const { before, monthlyCost } = change;
  const percent = formatPercent(before, before.plus(monthlyCost));
  const verb = monthlyCost.eq(0) ? "does not change" : `changes by **${formatChange(monthlyCost, currency)}${percent}**`;
  return `### ${subject} ${verb}\n\n${formatMoney(cost.minus(monthlyCost), currency)} → **${formatMoney(cost, currency)}**`;
}

function listSection({ monthlyListCost, monthlyCost, currency }: Estimate): string {
  if (!monthlyListCost) return "";
  const [list, change] = [formatMoney(monthlyListCost, currency), formatChange(monthlyCost.minus(monthlyListCost), currency)];
  return `List price ${list}, discounts and own prices ${change}${formatPercent(monthlyListCost, monthlyCost)}.`;
}

/** Stands above the fold: a total that lacks prices must not look whole. */
function missingSection(estimate: Estimate): string {
  const missing = notesOf(estimate).filter(isMissingPrice);
  return missing.length === 0 ? "" : `⚠️ The total is not whole: ${missing.map(({ title }) => title).join(", ")}.`;
}

export function verdictSection(verdict: Verdict): string {
  if (verdict.violations.length === 0) return `✅ ${plural(verdict.evaluated.length, "policy passes", "policies pass")}.`;
  const lines = verdict.violations
    .slice(0, SHOWN)
    .map(({ severity, policyId, message }) => `- ${severity === "deny" ? "❌" : "⚠️"} **${policyId}**: ${escape(message)}`);
  if (verdict.violations.length > SHOWN) lines.push(`- and ${verdict.violations.length - SHOWN} more`);
  return [verdict.passed ? "**Policies**" : "**Policies: denied**", "", ...lines].join("\n");
}

function changeSection(difference: EstimateDifference): string {
  const changed = difference.resources.filter(({ change, monthlyCost }) => change !== "unchanged" && !monthlyCost.eq(0));
  if (changed.length === 0) return "No priced resource changes in cost.";
  const rows = changed.slice(0, SHOWN).map((resource) => changeRow(resource, difference.currency));
  const more = changed.length > SHOWN ? [`| and ${changed.length - SHOWN} more | | | |`] : [];
  return ["| Resource | Before | After | Change |", "| --- | ---: | ---: | ---: |", ...rows, ...more].join("\n");
}

function changeRow({ address, change, before, after, monthlyCost }: ResourceDifference, currency: string): string {
  const mark = { added: "➕", removed: "➖", changed: "✏️", unchanged: "" }[change];
  const cell = (cost: typeof ZERO | null | undefined): string => (cost ? formatMoney(cost, currency) : "");
  return `| ${mark} ${code(address)} | ${cell(before?.monthlyCost)} | ${cell(after?.monthlyCost)} | ${formatChange(monthlyCost, currency)} |`;
}

function costSection(estimate: Estimate): string {
  const priced = estimate.resources
    .filter((resource) => resource.monthlyCost !== null)
    .sort((a, b) => (b.monthlyCost ?? ZERO).cmp(a.monthlyCost ?? ZERO));
  if (priced.length === 0) return "Nothing here has a known cost.";
  const { currency, monthlyListCost } = estimate;
  const listCell = (resource: PricedResource): string =>
    monthlyListCost ? ` ${formatMoney(listCostOf(resource) ?? resource.monthlyCost ?? ZERO, currency)} |` : "";
  const rows = priced
    .slice(0, SHOWN)
    .map((item) => `| ${code(item.address)} |${listCell(item)} ${formatMoney(item.monthlyCost ?? ZERO, currency)} |`);
  const more = priced.length > SHOWN ? [`| and ${priced.length - SHOWN} more | |${monthlyListCost ? " |" : ""}`] : [];
  const head = monthlyListCost
    ? ["| Resource | At list price | Monthly cost |", "| --- | ---: | ---: |"]
    : ["| Resource | Monthly cost |", "| --- | ---: |"];
  return [...head, ...rows, ...more].join("\n");
}

function findingSection(findings: readonly Finding[]): string {
  const rows = findings
    .slice(0, SHOWN)
    .map(
      ({ proposal, saving, currency }) =>
        `| ${code(proposal.address)} | ${escape(proposal.title)} | ${saving ? formatMoney(saving, currency) : "depends on usage"} | ${proposal.risk} |`,
    );
  return ["**Savings**", "", "| Resource | Proposal | Saves a month | Risk |", "| --- | --- | ---: | --- |", ...rows].join("\n");
}

function noteSections(estimate: Estimate): string[] {
  return [
    noteSection("Not in the total", notesOf(estimate)),
    noteSection("In the total, to be looked at", cautionsOf(estimate)),
    noteSection("Missing or assumed", gapsOf(estimate.diagnostics)),
  ];
}

type Listed = Pick<Note, "title" | "remedy" | "items"> & { readonly reason?: Note["reason"] };

function noteSection(title: string, notes: readonly Listed[]): string {
  if (notes.length === 0) return "";
  return [`<details><summary>${title}</summary>`, "", ...notes.flatMap(noteText), "", "</details>"].join("\n");
}

/** Prices are listed with care; parts that depend on usage may be very many. */
function noteText(note: Listed): string[] {
  const shown = note.reason?.startsWith("price-") === true ? SHOWN : 5;
  return [
    `- ${escape(note.title)}. ${note.remedy}`,
    ...note.items.slice(0, shown).map((item) => `  - ${code(item)}`),
    ...(note.items.length > shown ? [`  - and ${note.items.length - shown} more`] : []),
  ];
}
