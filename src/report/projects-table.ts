import { columns } from "./columns.js";
import { plural } from "./format.js";
import type { ProjectsReport } from "./projects.js";
import { projectsOverview } from "./projects-overview.js";
import { PLAIN, type Styles } from "./styles.js";
import { verdictText } from "./verdict-table.js";

/** A project by its name with the text about it, or with why it could not be read. */
export type ProjectText = { readonly name: string; readonly path: string } & (
  { readonly text: string } | { readonly error: string; readonly remedy: string }
);

/** The text of each project, then all of them with the total, and what is said of all together. */
export function projectsTable(report: ProjectsReport, texts: readonly ProjectText[], styles: Styles = PLAIN): string {
  const each = projectTexts(texts, styles);
  return `${each === "" ? "" : `${each}\n`}${overview(report, styles)}\n`;
}

/** Each text under the name of its project; nothing where there is nothing to say. */
export function projectTexts(projects: readonly ProjectText[], styles: Styles = PLAIN): string {
  const parts = projects.flatMap((project) => {
    const { name, path } = project;
    if ("text" in project && project.text === "") return [];
    const title = name === path || `./${name}` === path ? `Project ${name}` : `Project ${name} (${path})`;
    const body = "text" in project ? project.text : `${styles.red(`${project.error}.`)} ${project.remedy}\n`;
    return [`${styles.bold(title)}\n\n${body}`];
  });
  return parts.join("\n");
}

function overview(report: ProjectsReport, styles: Styles): string {
  const { head, rows, total } = projectsOverview(report);
  const lines = columns(
    [head, ...rows, total],
    head.flatMap((title, column) => (RIGHT.has(title) ? [column] : [])),
  ).split("\n");
  const { verdict, modules } = report;
  return [
    styles.bold(plural(rows.length, "project")),
    "",
    styles.dim(lines[0] ?? ""),
    ...lines.slice(1, -1),
    styles.bold(lines.at(-1) ?? ""),
    ...(verdict && verdict.evaluated.length > 0 ? ["", styles.bold("All together"), "", verdictText(verdict, styles).trimEnd()] : []),
    ...(modules.length === 0 ? [] : ["", styles.dim(`${modulesText(modules)} --include-all-paths takes them too.`)]),
  ].join("\n");
}

const RIGHT = new Set(["Monthly cost", "Change", "Saves"]);
const SHOWN_MODULES = 5;

function modulesText(modules: readonly string[]): string {
  const names = modules.slice(0, SHOWN_MODULES).join(", ") + (modules.length > SHOWN_MODULES ? ", ..." : "");
  const what = modules.length === 1 ? "1 directory waits for a caller and is" : `${modules.length} directories wait for a caller and are`;
  return `${what} no project: ${names}.`;
}
