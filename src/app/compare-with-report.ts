import { InputError } from "../model/diagnostic.js";
import type { EstimateDifference } from "../model/estimate.js";
import { difference } from "../price/difference.js";
import { readInfracostReport, type ReportedProject } from "../read/infracost-report.js";
import { priceProject, type EstimateOptions } from "./estimate-project.js";
import type { PriceBook, ProjectFiles } from "./ports.js";
import type { Project } from "./read-project.js";

/**
 * What a report in Infracost's JSON says a project cost before; null where the path is no such report.
 *
 * @throws InputError where the report has several projects and none is this one.
 */
export async function readReportedProject(file: string, project: string, files: ProjectFiles): Promise<ReportedProject | null> {
  if (!file.endsWith(".json") || (await files.kind(file)) !== "file") return null;
  const projects = readInfracostReport(await files.read(file), file);
  if (projects === null) return null;
  const found = projects.length === 1 ? projects[0] : projects.find(({ path }) => path !== null && plain(path) === plain(project));
  if (found) return found;
  const known = projects.map(({ name, path }) => path ?? name).join(", ");
  throw new InputError(
    "report-project",
    `${file} says nothing of ${project}`,
    projects.length === 0 ? "It has no project." : `Give the path under which it was priced then: ${known}.`,
  );
}

/** How a project's cost differs from what was reported of it. */
export async function compareWithReport(
  before: ReportedProject,
  after: Project,
  book: PriceBook,
  options: EstimateOptions,
): Promise<EstimateDifference> {
  const { currency } = before.estimate;
  if (currency !== options.currency)
    throw new InputError(
      "report-currency",
      `The report is in ${currency}, the estimate in ${options.currency}`,
      `Ask for --currency ${currency}.`,
    );
  return difference(before.estimate, await priceProject(after, book, options));
}

function plain(path: string): string {
  return path.replace(/^\.\//, "").replace(/\/$/, "");
}
