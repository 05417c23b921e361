import { priceBook, readingPorts } from "../adapters/files/local-ports.js";
import { estimateProjects, type ProjectOutcome } from "../app/estimate-projects.js";
import type { FoundProjects } from "../app/find-projects.js";
import { projectsDocument, projectsMarkdown, projectsTable, type ProjectsReport } from "../report/projects.js";
import { EXIT, exitCodeOf, reportDiagnostics } from "./exit.js";
import { infracostReport, type InfracostInput } from "./infracost-report.js";
import { estimateOptions } from "./options.js";
import { print, printJson, styles } from "./print.js";
import type { ProjectsFlags } from "./projects.js";

interface Flags extends ProjectsFlags {
  format: "table" | "json" | "markdown" | "infracost-json";
  outFile?: string;
}

/** Prices several projects into one report. Projects that could not be read are named in it, and make the run fail. */
export async function priceSeveral({ inputs, modules }: FoundProjects, flags: Flags): Promise<number> {
  const outcomes = await estimateProjects(inputs, readingPorts, priceBook(), await estimateOptions(flags));
  const report: ProjectsReport = { currency: flags.currency, projects: outcomes.map(reported), modules };
  if (flags.format === "infracost-json") await printJson(infracostOf(outcomes, flags), flags.outFile);
  else if (flags.format === "json") await printJson(projectsDocument(report), flags.outFile);
  else {
    await print(flags.format === "markdown" ? `${projectsMarkdown(report)}\n` : projectsTable(report, styles()), flags.outFile);
    for (const outcome of outcomes) {
      if (outcome.kind === "priced") reportDiagnostics(outcome.estimate.diagnostics, { gaps: false, project: outcome.name });
      else process.stderr.write(`Error: ${outcome.name}: ${outcome.error.message}. ${outcome.error.remedy}\n`);
    }
  }
  return exitCode(outcomes, flags);
}

function reported(outcome: ProjectOutcome): ProjectsReport["projects"][number] {
  const { name, path } = outcome;
  if (outcome.kind === "priced") return { name, path, result: outcome.estimate };
  return { name, path, result: { error: outcome.error.message, remedy: outcome.error.remedy } };
}

function infracostOf(outcomes: readonly ProjectOutcome[], { currency }: Flags): object {
  const [first, ...others] = outcomes.map(({ name, path, ...outcome }): InfracostInput => {
    if (outcome.kind === "priced") return { path, name, result: outcome };
    return { path, name, result: { error: `${outcome.error.message}. ${outcome.error.remedy}`, currency } };
  });
  if (!first) throw new TypeError("there is at least one project");
  return infracostReport([first, ...others], "breakdown");
}

function exitCode(outcomes: readonly ProjectOutcome[], flags: Flags): number {
  if (outcomes.some(({ kind }) => kind === "failed")) return EXIT.failed;
  const codes = outcomes.map((outcome) => (outcome.kind === "priced" ? exitCodeOf(outcome.estimate, flags) : EXIT.failed));
  return Math.max(EXIT.ok, ...codes);
}
