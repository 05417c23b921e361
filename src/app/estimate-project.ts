import type { Estimate, EstimateDifference, EstimateSummary } from "../model/estimate.js";
import { ZERO } from "../model/money.js";
import { difference } from "../price/difference.js";
import { noSkips } from "../price/estimate.js";
import type { PriceBook } from "./ports.js";
import { priceGraphs, type PricingOptions } from "./price-graph.js";
import type { Project } from "./read-project.js";

export type EstimateOptions = Omit<PricingOptions, "usage">;

export interface ProjectEstimate {
  readonly estimate: Estimate;
  /** What changes; null where nothing says what is there before. */
  readonly difference: EstimateDifference | null;
}

/** The cost of a project as it will be. */
export async function priceProject(project: Project, book: PriceBook, options: EstimateOptions): Promise<Estimate> {
  const [estimate] = await priceGraphs([project.reading.planned], book, { ...options, usage: project.usage }, project.diagnostics);
  if (!estimate) throw new TypeError("one graph gives one estimate");
  return estimate;
}

/** The cost of a project, and how it changes: from what was before, null where there was nothing; else from what the plan says is there. */
export async function estimateProject(
  project: Project,
  book: PriceBook,
  options: EstimateOptions,
  before?: Estimate | null,
): Promise<ProjectEstimate> {
  if (before !== undefined) {
    const estimate = await priceProject(project, book, options);
    return { estimate, difference: difference(before ?? nothing(estimate), estimate) };
  }
  const { planned, prior } = project.reading;
  const graphs = prior ? [planned, prior] : [planned];
  const [after, past] = await priceGraphs(graphs, book, { ...options, usage: project.usage }, project.diagnostics);
  if (!after) throw new TypeError("one graph gives one estimate");
  return { estimate: after, difference: past ? difference(past, after) : null };
}

export interface ComparedProject extends ProjectEstimate {
  readonly difference: EstimateDifference;
}

/** What a project costs that is there no more. */
export function goneProject(before: Estimate): ComparedProject {
  const estimate = nothing(before);
  return { estimate, difference: difference(before, estimate) };
}

/** An estimate of no resources, in the terms of another. */
function nothing({ currency, hoursPerMonth, priceBook, pricesOldBefore = null }: Estimate): Estimate {
  const summary: EstimateSummary = {
    detected: 0,
    priced: 0,
    usageBased: 0,
    free: {},
    unmapped: {},
    skips: noSkips(),
  };
  return {
    currency,
    hoursPerMonth,
    priceBook,
    pricesOldBefore,
    monthlyCost: ZERO,
    monthlyUsageCost: ZERO,
    resources: [],
    summary,
    diagnostics: [],
  };
}
