import type { Verdict } from "../model/verdict.js";
import { formatChange, formatMoney, formatPercent } from "./format.js";
import type { Results } from "./json.js";
import { readProjects, totalOf, type ProjectsReport, type ReportedProject } from "./projects.js";

/** A line for each project and one for all, with the columns that the run has something for. */
export interface ProjectsOverview {
  readonly head: readonly string[];
  /** In the order of the projects. */
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[];
}

interface Column {
  readonly title: string;
  readonly of: (results: Results) => string;
  readonly total: string;
}

export function projectsOverview(report: ProjectsReport): ProjectsOverview {
  const columns = columnsOf(report);
  const row = ({ name, result }: ReportedProject): string[] =>
    "error" in result ? [name, "failed", ...columns.slice(1).map(() => "")] : [name, ...columns.map(({ of }) => of(result))];
  return {
    head: ["Project", ...columns.map(({ title }) => title)],
    rows: report.projects.map(row),
    total: ["TOTAL", ...columns.map(({ total }) => total)],
  };
}

function columnsOf(report: ProjectsReport): Column[] {
  const { currency } = report;
  const { monthlyCost, change, saving, passed } = totalOf(report);
  const columns: Column[] = [
    {
      title: "Monthly cost",
      of: ({ estimate }) => formatMoney(estimate.monthlyCost, currency),
      total: formatMoney(monthlyCost, currency),
    },
  ];
  if (change)
    columns.push({
      title: "Change",
      of: ({ difference }) => (difference ? formatChange(difference.monthlyCost, currency) : "not known"),
      total: `${formatChange(change.monthlyCost, currency)}${formatPercent(change.before, change.before.plus(change.monthlyCost))}`,
    });
  if (saving)
    columns.push({
      title: "Saves",
      of: (results) => (results.saving ? formatMoney(results.saving, currency) : ""),
      total: formatMoney(saving, currency),
    });
  if (passed !== null)
    columns.push({ title: "Policies", of: ({ verdict }) => (verdict ? verdictText(verdict) : ""), total: totalVerdict(report) });
  return columns;
}

/** `2 denied, 1 warned` */
function verdictText({ violations }: Pick<Verdict, "violations">): string {
  const denied = violations.filter(({ severity }) => severity === "deny").length;
  const warned = violations.length - denied;
  if (denied + warned === 0) return "passed";
  return [denied > 0 ? `${denied} denied` : "", warned > 0 ? `${warned} warned` : ""].filter((part) => part !== "").join(", ");
}

function totalVerdict(report: ProjectsReport): string {
  const verdicts = [...readProjects(report).map(({ verdict }) => verdict), report.verdict].filter((verdict) => verdict !== undefined);
  return verdictText({ violations: verdicts.flatMap(({ violations }) => violations) });
}
