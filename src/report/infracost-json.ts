import type { Estimate, EstimateDifference, PricedComponent, PricedGroup, PricedResource } from "../model/estimate.js";
import { decimal, HOURS_PER_MONTH, ZERO, type Decimal } from "../model/money.js";
import { listCostOf, ownPriceNames } from "./discounts.js";
import { cautionsOf, componentsOf, isMissingPrice, notesOf, type Note } from "./notes.js";
import { priceMark, regionMark } from "./price-marks.js";

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

type Summary = Record<string, number | Record<string, number>>;

/** Figures and counts by type, added up. */
function mergedSummary(summaries: readonly Summary[]): Summary {
  const merged: Summary = {};
  for (const summary of summaries) {
    for (const [key, value] of Object.entries(summary)) {
      const known = merged[key];
      if (typeof value === "number") merged[key] = value + (typeof known === "number" ? known : 0);
      else merged[key] = addedCounts(typeof known === "object" ? known : {}, value);
    }
  }
  return merged;
}

function addedCounts(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const sum = { ...a };
  for (const [type, count] of Object.entries(b)) sum[type] = (sum[type] ?? 0) + count;
  return sum;
}

function totals(monthly: Decimal, usage: Decimal): Record<string, string> {
  return { totalHourlyCost: hourly(monthly), totalMonthlyCost: monthly.toFixed(), totalMonthlyUsageCost: usage.toFixed() };
}

function prefixed(prefix: string, values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}T${key.slice(1)}`, value]));
}

function breakdown(estimate: Estimate): object {
  const resources = estimate.resources.filter(shown).map((resource) => resourceOf(resource, estimate));
  return { resources, ...totals(estimate.monthlyCost, estimate.monthlyUsageCost) };
}

/** Its users do not see a resource with nothing to show. */
function shown(resource: PricedResource): boolean {
  return resource.components.length + resource.groups.length > 0;
}

function resourceOf(resource: PricedResource, estimate: Estimate): object {
  return {
    name: resource.address,
    resourceType: resource.type,
    ...(resource.tags ? { tags: resource.tags } : {}),
    metadata: {
      ...(resource.declared
        ? { filename: resource.declared.file, startLine: resource.declared.line, endLine: resource.declared.endLine }
        : {}),
      ...priceMetadata(resource, estimate),
      ...usageMetadata(resource),
    },
    ...costs(resource.monthlyCost),
    ...(resource.monthlyUsageCost ? { monthlyUsageCost: resource.monthlyUsageCost.toFixed() } : {}),
    costComponents: resource.components.map(componentOf),
    ...(resource.groups.length > 0 ? { subresources: resource.groups.map(groupOf) } : {}),
  };
}

/** The format knows no assumed usage, and lets metadata hold anything: the names of the lines that follow from it. */
function usageMetadata(resource: PricedResource): object {
  const assumed = [...componentsOf(resource)].filter(({ component }) => component.assumed).map(({ component }) => component.name);
  return assumed.length > 0 ? { assumedUsage: assumed } : {};
}

function groupOf(group: PricedGroup): object {
  return {
    name: group.name,
    metadata: {},
    ...costs(group.monthlyCost),
    costComponents: group.components.map(componentOf),
    ...(group.groups.length > 0 ? { subresources: group.groups.map(groupOf) } : {}),
  };
}

function componentOf(line: PricedComponent): object {
  const { component, status, unitPrice, monthlyCost } = line;
  const quantity = component.monthlyQuantity === null ? null : decimal(component.monthlyQuantity);
  return {
    name: `${component.name}${regionMark(line)}`,
    unit: component.unit,
    hourlyQuantity: quantity && hourly(quantity),
    monthlyQuantity: quantity && quantity.toFixed(),
    price: (unitPrice ?? ZERO).toFixed(),
    hourlyCost: monthlyCost && hourly(monthlyCost),
    monthlyCost: monthlyCost && monthlyCost.toFixed(),
    ...(component.usageBased ? { usageBased: true } : {}),
    priceNotFound: status === "price-not-found" || status === "price-ambiguous",
  };
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

function priceMetadata(resource: PricedResource, estimate: Estimate): object {
  const notes = [...componentsOf(resource)].flatMap((line) => {
    const texts = [missingText(line), priceMark(line, estimate).trim(), ...ownPriceNames(line)];
    return texts.filter((text) => text !== "").map((text) => `${line.component.name}: ${text}`);
  });
  const list = listCostOf(resource);
  return {
    ...(notes.length > 0 ? { priceNotes: notes } : {}),
    ...(list && resource.monthlyCost
      ? { monthlyListCost: list.toFixed(), monthlyDiscount: list.minus(resource.monthlyCost).toFixed() }
      : {}),
  };
}

function missingText({ status, nearestRegion, listedIn }: PricedComponent): string {
  if (status === "price-ambiguous") return "price ambiguous";
  if (status !== "price-not-found") return "";
  if (listedIn !== undefined) return `price listed in ${listedIn}, no exchange rate given`;
  return `price not found${nearestRegion ? `, known in ${nearestRegion}` : ""}`;
}

function costs(monthly: Decimal | null): object {
  return { hourlyCost: monthly && hourly(monthly), monthlyCost: monthly && monthly.toFixed() };
}

function hourly(monthly: Decimal): string {
  return monthly.div(HOURS_PER_MONTH).round(18).toFixed();
}

function differenceOf(before: PricedResource | null, after: PricedResource | null): object {
  const present = after ?? before;
  return {
    name: present?.address,
    resourceType: present?.type,
    metadata: {},
    ...costs((after?.monthlyCost ?? ZERO).minus(before?.monthlyCost ?? ZERO)),
    ...partDifference(before, after),
  };
}

type Parts = Pick<PricedResource, "components" | "groups"> | null;

function partDifference(before: Parts, after: Parts): object {
  const components = pairs(before?.components ?? [], after?.components ?? [], (component) => component.component.name);
  const groups = pairs(before?.groups ?? [], after?.groups ?? [], (group) => group.name);
  return {
    costComponents: components.flatMap(([old, now]) => componentDifference(old, now)),
    ...(groups.length > 0
      ? {
          subresources: groups.map(([old, now]) => ({
            name: (now ?? old)?.name,
            metadata: {},
            ...costs((now?.monthlyCost ?? ZERO).minus(old?.monthlyCost ?? ZERO)),
            ...partDifference(old, now),
          })),
        }
      : {}),
  };
}

function componentDifference(before: PricedComponent | null, after: PricedComponent | null): object[] {
  const present = after ?? before;
  if (!present) return [];
  const [old, now] = [amounts(before), amounts(after)];
  const quantity = now.quantity.minus(old.quantity);
  const cost = now.cost.minus(old.cost);
  const price = now.price.minus(old.price);
  if (before && after && quantity.eq(0) && cost.eq(0) && price.eq(0)) return [];
  return [
    {
      name: nameChange(before, after),
      unit: present.component.unit,
      hourlyQuantity: hourly(quantity),
      monthlyQuantity: quantity.toFixed(),
      price: price.toFixed(),
      ...costs(cost),
      ...(present.component.usageBased ? { usageBased: true } : {}),
      priceNotFound: false,
    },
  ];
}

function amounts(line: PricedComponent | null): { quantity: Decimal; cost: Decimal; price: Decimal } {
  return { quantity: decimal(line?.component.monthlyQuantity ?? 0), cost: line?.monthlyCost ?? ZERO, price: line?.unitPrice ?? ZERO };
}

/** `Instance usage (Linux/UNIX, on-demand, t3.micro → m5.4xlarge)` */
function nameChange(before: PricedComponent | null, after: PricedComponent | null): string {
  const [old, now] = [before?.component.name, after?.component.name];
  if (old === undefined || now === undefined || old === now) return now ?? old ?? "";
  const [oldParts, nowParts] = [bracket(old), bracket(now)];
  if (!oldParts || oldParts.length !== nowParts?.length) return `${old} → ${now}`;
  return `${base(now)} (${nowParts.map((part, i) => (part === oldParts[i] ? part : `${oldParts[i] ?? ""} → ${part}`)).join(", ")})`;
}

function base(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}

function bracket(name: string): string[] | null {
  return /\((.*)\)$/.exec(name)?.[1]?.split(", ") ?? null;
}

/** Pairs by name, then by the name without its bracket. */
function pairs<T>(before: readonly T[], after: readonly T[], name: (item: T) => string): [T | null, T | null][] {
  const rest = [...before];
  const take = (test: (item: T) => boolean): T | null => {
    const index = rest.findIndex(test);
    return index < 0 ? null : (rest.splice(index, 1)[0] ?? null);
  };
  const exact = after.map((now) => take((old) => name(old) === name(now)));
  const matched = after.map((now, i): [T | null, T | null] => [exact[i] ?? take((old) => base(name(old)) === base(name(now))), now]);
  return [...matched, ...rest.map((old): [T | null, T | null] => [old, null])];
}

function summaryOf(estimate: Estimate): Summary {
  const { detected, priced, usageBased, free, unmapped } = estimate.summary;
  const total = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, n) => sum + n, 0);
  return {
    totalDetectedResources: detected,
    totalSupportedResources: priced,
    totalUnsupportedResources: total(unmapped),
    totalUsageBasedResources: usageBased,
    totalNoPriceResources: total(free),
    unsupportedResourceCounts: unmapped,
    noPriceResourceCounts: free,
  };
}
