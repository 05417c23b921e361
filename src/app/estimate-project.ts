import type { Estimate, EstimateDifference } from "../model/estimate.js";
import { difference } from "../price/difference.js";
import type { PriceBook } from "./ports.js";
import { priceGraphs, type PricingOptions } from "./price-graph.js";
import type { Project } from "./read-project.js";

export type EstimateOptions = Omit<PricingOptions, "usage">;

export interface ProjectEstimate {
  readonly estimate: Estimate;
  /** What the plan changes; null where the input does not say what is there before. */
  readonly difference: EstimateDifference | null;
}

/** The cost of a project as it will be. */
export async function priceProject(project: Project, book: PriceBook, options: EstimateOptions): Promise<Estimate> {
  const [estimate] = await priceGraphs([project.reading.planned], book, { ...options, usage: project.usage }, project.diagnostics);
  if (!estimate) throw new TypeError("one graph gives one estimate");
  return estimate;
}

/** The cost of a project, and how the plan changes it. */
export async function estimateProject(project: Project, book: PriceBook, options: EstimateOptions): Promise<ProjectEstimate> {
  const { planned, prior } = project.reading;
  const graphs = prior ? [planned, prior] : [planned];
  const [after, before] = await priceGraphs(graphs, book, { ...options, usage: project.usage }, project.diagnostics);
  if (!after) throw new TypeError("one graph gives one estimate");
  return { estimate: after, difference: before ? difference(before, after) : null };
}

/** How the second project's cost differs from the first's, both priced with the same look-ups. */
export async function compareProjects(
  before: Project,
  after: Project,
  book: PriceBook,
  options: EstimateOptions,
): Promise<EstimateDifference> {
  return difference(await priceProject(before, book, options), await priceProject(after, book, options));
}
