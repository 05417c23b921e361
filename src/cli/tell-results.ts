import { isSingle, resultsOf, type Outcome } from "../app/run-projects.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Estimate, EstimateDifference } from "../model/estimate.js";
import type { Finding } from "../model/finding.js";
import type { Decimal } from "../model/money.js";
import type { Verdict } from "../model/verdict.js";
import type { Results } from "../report/json.js";
import type { ProjectsReport } from "../report/projects.js";
import type { Styles } from "../report/styles.js";
import { EXIT, exitCodeOf, reportDiagnostics } from "./exit.js";
import type { InfracostInput } from "./infracost-report.js";
import type { CommandRun } from "./open-run.js";
import type { ProjectFlags } from "./options.js";
import { print, printJson, styles } from "./print.js";
import { textsOf } from "./texts-of.js";

/** What a command found of one project; parts that it does not look for are absent. */
export interface Found {
  readonly estimate: Estimate;
  readonly difference?: EstimateDifference | null;
  readonly verdict?: Verdict;
  readonly findings?: readonly Finding[];
  readonly saving?: Decimal;
}

export interface ReportFlags extends ProjectFlags {
  format: "table" | "json" | "markdown" | "infracost-json";
  outFile?: string;
}

/** How a command tells what it found. */
export interface Telling<T extends Found> {
  readonly table: (results: T, styles: Styles) => string;
  /** Of several projects, those that the table need only count. */
  readonly isQuiet?: (result: T) => boolean;
  /** The table does not say what was missing or assumed. */
  readonly gaps?: boolean;
  /** The cost of before counts: an error or a missing price there makes the run fail. */
  readonly judgesChange?: boolean;
  readonly infracost?: "breakdown" | "diff";
  /** What the policies about the total say of several projects. */
  readonly verdict?: Verdict | undefined;
}

/** Prints the report of a run, about its only project or about several, and gives the exit code. */
export async function tellResults<T extends Found>(
  run: CommandRun,
  outcomes: readonly Outcome<T>[],
  flags: ReportFlags,
  telling: Telling<T>,
): Promise<number> {
  const { format } = flags;
  const [only] = outcomes;
  const single = isSingle(run.now) && only?.kind === "done" ? only : null;
  if (format === "infracost-json") await tellInfracost(run, outcomes, flags, telling);
  else if (single) await tellOne(single.path, single.result, flags, telling);
  else await tellSeveral(run, outcomes, flags, telling);

  if (format === "table" || format === "markdown") {
    const gaps = format === "table" && telling.gaps === true;
    if (single) reportDiagnostics(single.result.estimate.diagnostics, { gaps });
    else reportOutcomes(outcomes, gaps);
  }
  return exitCode(outcomes, flags, telling);
}

async function tellOne<T extends Found>(path: string, found: T, { format, outFile }: ReportFlags, { table }: Telling<T>): Promise<void> {
  if (format === "json") {
    const { jsonDocument } = await import("../report/json.js");
    await printJson(jsonDocument(resultsAt(path, found)), outFile);
  } else if (format === "markdown") {
    const { render } = await import("../report/markdown.js");
    await print(render(resultsAt(path, found)), outFile);
  } else await print(table(found, styles()), outFile);
}

async function tellSeveral<T extends Found>(
  { now, options }: CommandRun,
  outcomes: readonly Outcome<T>[],
  { format, outFile }: ReportFlags,
  { table, verdict, isQuiet }: Telling<T>,
): Promise<void> {
  const projects = outcomes.map((outcome): ProjectsReport["projects"][number] => {
    const { name, path } = outcome;
    if (outcome.kind === "done") return { name, path, result: resultsAt(path, outcome.result) };
    return { name, path, result: { error: outcome.error.message, remedy: outcome.error.remedy } };
  });
  const report: ProjectsReport = { currency: options.currency, projects, modules: now.modules, verdict };
  if (format === "json") {
    const { projectsDocument } = await import("../report/projects.js");
    await printJson(projectsDocument(report), outFile);
  } else if (format === "markdown") {
    const { projectsMarkdown } = await import("../report/projects-markdown.js");
    await print(projectsMarkdown(report), outFile);
  } else {
    const { projectsTable } = await import("../report/projects-table.js");
    const texts = textsOf(outcomes, (found) => (isQuiet?.(found) ? "" : table(found, styles())));
    await print(projectsTable(report, texts, styles()), outFile);
  }
}

function resultsAt(path: string, { estimate, difference, verdict, findings, saving }: Found): Results {
  return { project: path, estimate, difference: difference ?? undefined, verdict, findings, saving };
}

async function tellInfracost<T extends Found>(
  { now, options: { currency } }: CommandRun,
  outcomes: readonly Outcome<T>[],
  { outFile }: ReportFlags,
  { infracost = "breakdown" }: Telling<T>,
): Promise<void> {
  const { infracostReport } = await import("./infracost-report.js");
  const [first, ...others] = outcomes.map(({ name, path, ...outcome }): InfracostInput => {
    const named = isSingle(now) ? { path } : { path, name };
    if (outcome.kind === "failed") return { ...named, result: { error: `${outcome.error.message}. ${outcome.error.remedy}`, currency } };
    const { project, result } = outcome;
    const { estimate, difference = null } = result;
    return { ...named, result: { kind: project?.reading.kind ?? "source", usageFile: project?.usage.file ?? null, estimate, difference } };
  });
  if (!first) throw new TypeError("there is at least one project");
  await printJson(infracostReport([first, ...others], infracost), outFile);
}

function reportOutcomes(outcomes: readonly Outcome<Found>[], gaps: boolean): void {
  const all = resultsOf(outcomes).flatMap(({ estimate }) => [...new Set(estimate.diagnostics)]);
  const shared = new Set(all.filter((diagnostic, index) => all.indexOf(diagnostic) !== index));
  reportDiagnostics([...shared], { gaps: false });
  for (const outcome of outcomes) {
    const { name } = outcome;
    if (outcome.kind === "failed") process.stderr.write(`Error: ${name}: ${outcome.error.message}. ${outcome.error.remedy}\n`);
    else reportDiagnostics(without(outcome.result, shared), { gaps, project: name });
  }
}

function without({ estimate }: Found, shared: ReadonlySet<Diagnostic>): Diagnostic[] {
  return estimate.diagnostics.filter((diagnostic) => !shared.has(diagnostic));
}

/** A broken policy comes first, then what could not be read, then what has no price. */
function exitCode<T extends Found>(outcomes: readonly Outcome<T>[], flags: ReportFlags, { judgesChange, verdict }: Telling<T>): number {
  const results = resultsOf(outcomes);
  const verdicts = [...results.map((each) => each.verdict), verdict];
  if (verdicts.some((each) => each?.passed === false)) return EXIT.denied;
  if (outcomes.some(({ kind }) => kind === "failed")) return EXIT.failed;
  const estimates = results.flatMap(({ estimate, difference }) => [estimate, ...(judgesChange && difference ? [difference.before] : [])]);
  const codes = estimates.map((estimate) => exitCodeOf(estimate, flags));
  return codes.includes(EXIT.failed) ? EXIT.failed : Math.max(EXIT.ok, ...codes);
}
