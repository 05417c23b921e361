import type { Estimate } from "../model/estimate.js";
import { ZERO, type Decimal } from "../model/money.js";
import { formatMoney, plural } from "./format.js";
import { jsonDocument } from "./json.js";
import { code, escape } from "./markdown-text.js";
import { render } from "./markdown.js";
import { PLAIN, type Styles } from "./styles.js";
import { table } from "./table.js";

/** One of several projects in a report: its estimate, or why it could not be read. */
export interface ReportedProject {
  readonly name: string;
  readonly path: string;
  readonly result: Estimate | { readonly error: string; readonly remedy: string };
}

export interface ProjectsReport {
  readonly currency: string;
  readonly projects: readonly ReportedProject[];
  /** Directories with configuration that are no project of their own. */
  readonly modules: readonly string[];
}

/** One table for each project, then all of them with the total. */
export function projectsTable(report: ProjectsReport, styles: Styles = PLAIN): string {
  const parts = report.projects.map(({ name, path, result }) => {
    const title = styles.bold(name === path ? `Project ${name}` : `Project ${name} (${path})`);
    return `${title}\n\n${"error" in result ? `${styles.red(`${result.error}.`)} ${result.remedy}\n` : table(result, styles)}`;
  });
  return `${parts.join("\n")}\n${overview(report, styles)}\n`;
}

function overview(report: ProjectsReport, styles: Styles): string {
  const rows = report.projects.map(({ name, result }) => [name, costText(report, result)] as const);
  const total = ["TOTAL", formatMoney(totalOf(report, "monthlyCost"), report.currency)] as const;
  const widths = [0, 1].map((column) => Math.max(...[...rows, total].map((row) => (row[column] ?? "").length)));
  const line = ([name, cost]: readonly [string, string]): string => `${name.padEnd(widths[0] ?? 0)}  ${cost.padStart(widths[1] ?? 0)}`;
  const { modules } = report;
  const rest = modules.length === 0 ? [] : ["", styles.dim(`${modulesText(modules)} --include-all-paths prices them too.`)];
  return [styles.bold(plural(rows.length, "project")), "", ...rows.map(line), styles.bold(line(total)), ...rest].join("\n");
}

const SHOWN_MODULES = 5;

function modulesText(modules: readonly string[]): string {
  const names = modules.slice(0, SHOWN_MODULES).join(", ") + (modules.length > SHOWN_MODULES ? ", ..." : "");
  const what = modules.length === 1 ? "1 directory waits for a caller and is" : `${modules.length} directories wait for a caller and are`;
  return `${what} no project: ${names}.`;
}

/** The same for a pull request or a job summary. */
export function projectsMarkdown(report: ProjectsReport): string {
  const rows = report.projects.map(({ name, result }) => `| ${code(name)} | ${costText(report, result)} |`);
  const sections = report.projects.map(({ name, path, result }) => {
    const body = "error" in result ? `${escape(result.error)}. ${escape(result.remedy)}` : render({ project: path, estimate: result });
    return `<details><summary>${escape(name)}</summary>\n\n${body}\n\n</details>`;
  });
  const total = formatMoney(totalOf(report, "monthlyCost"), report.currency);
  return [
    `### Monthly cost of ${plural(rows.length, "project")}: **${total}**`,
    ["| Project | Monthly cost |", "| --- | ---: |", ...rows].join("\n"),
    ...sections,
  ].join("\n\n");
}

/** The document of `--format json` for several projects: each as `jsonDocument` has it, or with `error`. */
export function projectsDocument(report: ProjectsReport): object {
  return {
    version: "1",
    currency: report.currency,
    monthlyCost: totalOf(report, "monthlyCost").toFixed(),
    monthlyUsageCost: totalOf(report, "monthlyUsageCost").toFixed(),
    projects: report.projects.map(({ name, path, result }) =>
      "error" in result ? { name, project: path, ...result } : { name, ...jsonDocument({ project: path, estimate: result }) },
    ),
    modules: report.modules,
  };
}

function costText({ currency }: ProjectsReport, result: ReportedProject["result"]): string {
  return "error" in result ? "not read" : formatMoney(result.monthlyCost, currency);
}

function totalOf({ projects }: ProjectsReport, figure: "monthlyCost" | "monthlyUsageCost"): Decimal {
  return projects.reduce((sum, { result }) => ("error" in result ? sum : sum.plus(result[figure])), ZERO);
}
