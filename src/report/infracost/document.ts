import type { Estimate, EstimateDifference } from "../../model/estimate.js";
import { ZERO, type Decimal } from "../../model/money.js";
import { cautionsOf, isMissingPrice, notesOf, type Note } from "../notes.js";
import { totals } from "./amounts.js";
import { breakdown } from "./breakdown.js";
import { differenceOf } from "./difference.js";
import { mergedSummary, summaryOf } from "./summary.js";

/** Facts of a run that the format asks for and an estimate does not hold. */
export interface InfracostContext {
  readonly projectName: string;
  /** The path as given. */
  readonly path: string;
  readonly projectType: "terraform_dir" | "terraform_plan_json" | "terraform_state_json";
  readonly command: "breakdown" | "diff";
  readonly usageFile: string | null;
  /** ISO time. */
  readonly generatedAt: string;
}

/** One project of the document: what changes in it, or why it could not be read. */
export type InfracostProject =
  | { readonly context: InfracostContext; readonly difference: EstimateDifference }
  | { readonly context: InfracostContext; readonly error: string; readonly currency: string };

/**
 * The document that Infracost 0.10 prints with `--format json` (its schema: version 0.2), so that tools that read it keep working.
 * Amounts are decimal text; hourly figures are monthly ones divided by 730.
 */
export function infracostJson(projects: readonly [InfracostProject, ...InfracostProject[]]): object {
  const [first] = projects;
  const { context } = first;
  const differences = projects.flatMap((project) => ("error" in project ? [] : [project.difference]));
  const sum = (figure: (difference: EstimateDifference) => Decimal): Decimal =>
    differences.reduce((total, difference) => total.plus(figure(difference)), ZERO);
  return {
    version: "0.2",
    metadata: {
      infracostCommand: context.command,
      vcsBranch: "",
      vcsCommitSha: "",
      vcsCommitAuthorName: "",
      vcsCommitAuthorEmail: "",
      vcsCommitTimestamp: "0001-01-01T00:00:00Z",
      vcsCommitMessage: "",
      ...(context.usageFile === null ? {} : { usageFilePath: context.usageFile }),
    },
    currency: "error" in first ? first.currency : first.difference.after.currency,
    projects: projects.map((project) => ("error" in project ? unreadProject(project) : projectOf(project.context, project.difference))),
    ...totals(
      sum(({ after }) => after.monthlyCost),
      sum(({ after }) => after.monthlyUsageCost),
    ),
    ...prefixed(
      "past",
      totals(
        sum(({ before }) => before.monthlyCost),
        sum(({ before }) => before.monthlyUsageCost),
      ),
    ),
    ...prefixed(
      "diff",
      totals(
        sum(({ monthlyCost }) => monthlyCost),
        sum(({ before, after }) => after.monthlyUsageCost.minus(before.monthlyUsageCost)),
      ),
    ),
    timeGenerated: context.generatedAt,
    summary: mergedSummary(differences.map(({ after }) => summaryOf(after))),
  };
}

function projectOf(context: InfracostContext, difference: EstimateDifference): object {
  const { before, after } = difference;
  const changed = difference.resources.filter((resource) => resource.change !== "unchanged");
  return {
    name: context.projectName,
    displayName: "",
    metadata: { path: context.path, type: context.projectType, ...warnings(after) },
    pastBreakdown: breakdown(before),
    breakdown: breakdown(after),
    diff: {
      resources: changed.map(({ before: old, after: now }) => differenceOf(old, now)),
      ...totals(difference.monthlyCost, after.monthlyUsageCost.minus(before.monthlyUsageCost)),
    },
    summary: summaryOf(after),
  };
}

function unreadProject({ context, error }: { context: InfracostContext; error: string }): object {
  const nothing = { resources: [], ...totals(ZERO, ZERO) };
  return {
    name: context.projectName,
    displayName: "",
    metadata: { path: context.path, type: context.projectType, errors: [{ code: 1, message: error, data: {}, isError: true }] },
    pastBreakdown: nothing,
    breakdown: nothing,
    diff: nothing,
    summary: mergedSummary([]),
  };
}

function prefixed(prefix: string, values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}T${key.slice(1)}`, value]));
}

/** The schema asks for a number; ours are outside of the range that Infracost uses. */
const WARNING_CODES: Readonly<Partial<Record<Note["reason"], number>>> = {
  "price-not-found": 9001,
  "price-ambiguous": 9002,
  "price-of-other-region": 9003,
  "price-old": 9004,
};

/** The schema has room for warnings in a project, and for anything in the metadata of a resource. */
function warnings(estimate: Estimate): object {
  const notes = [...notesOf(estimate).filter(isMissingPrice), ...cautionsOf(estimate)];
  const found = notes.map(({ reason, title, remedy, count, items }) => ({
    code: WARNING_CODES[reason] ?? 9000,
    message: `${title}. ${remedy}`,
    data: { reason, count, items },
    isError: false,
  }));
  return found.length === 0 ? {} : { warnings: found };
}
