import type { SourceRange } from "../model/diagnostic.js";
import type { Estimate, EstimateDifference, EstimateSummary, PricedResource } from "../model/estimate.js";
import type { Json, Mask } from "../model/json.js";
import { ZERO, type Decimal } from "../model/money.js";
import type { Resource } from "../model/resource.js";

/** What policies see. Field names are those of docs/policies.md; amounts are decimals in the estimate's currency. */
export interface PolicyFacts {
  readonly estimate: Readonly<Record<string, unknown>>;
  readonly change: Readonly<Record<string, unknown>>;
  readonly resources: readonly ResourceFacts[];
}

export interface ResourceFacts {
  readonly address: string;
  readonly declared: SourceRange | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Facts of an estimate, of its difference to what is there (null where nothing is known about that), and of the resources behind it. */
export function policyFacts(estimate: Estimate, difference: EstimateDifference | null, resources: readonly Resource[]): PolicyFacts {
  const changes = new Map(difference?.resources.map((resource) => [resource.address, resource]));
  const byAddress = new Map(resources.map((resource) => [resource.address, resource]));
  return {
    ...totalFacts([{ estimate, difference }], estimate.currency),
    resources: estimate.resources.map((priced) => ({
      address: priced.address,
      declared: priced.declared ?? undefined,
      fields: resourceFields(
        priced,
        byAddress.get(priced.address),
        changes.get(priced.address)?.change ?? "unchanged",
        changes.get(priced.address)?.monthlyCost ?? ZERO,
      ),
    })),
  };
}

/** Facts of several estimates together, all in the currency. The change is that of those whose past is known. */
export function totalFacts(
  projects: readonly { readonly estimate: Estimate; readonly difference: EstimateDifference | null }[],
  currency: string,
): PolicyFacts {
  const amount = (of: (estimate: Estimate) => Decimal): Decimal => projects.reduce((sum, { estimate }) => sum.plus(of(estimate)), ZERO);
  const count = (of: (summary: EstimateSummary) => number): number => projects.reduce((sum, { estimate }) => sum + of(estimate.summary), 0);
  return {
    estimate: {
      currency,
      monthly_cost: amount(({ monthlyCost }) => monthlyCost),
      monthly_usage_cost: amount(({ monthlyUsageCost }) => monthlyUsageCost),
      resources: count(({ detected }) => detected),
      prices_not_found: count(({ skips }) => skips["price-not-found"] + skips["price-ambiguous"]),
      without_mapping: count(({ skips }) => skips["no-mapping"]),
    },
    change: changeFacts(projects.flatMap(({ difference }) => difference ?? [])),
    resources: [],
  };
}

function changeFacts(differences: readonly EstimateDifference[]): Record<string, unknown> {
  const before = differences.reduce((sum, difference) => sum.plus(difference.before.monthlyCost), ZERO);
  const change = differences.reduce((sum, { monthlyCost }) => sum.plus(monthlyCost), ZERO);
  const percent = before.eq(0) ? 0 : Number(change.div(before).times(100).toFixed(4));
  return { known: differences.length > 0, monthly_cost: change, percent, before };
}

function resourceFields(
  priced: PricedResource,
  resource: Resource | undefined,
  change: string,
  changedBy: unknown,
): Record<string, unknown> {
  return {
    address: priced.address,
    type: priced.type,
    region: priced.region ?? "",
    tags: priced.tags ?? {},
    monthly_cost: priced.monthlyCost ?? ZERO,
    priced: priced.monthlyCost !== null,
    change,
    monthly_cost_change: changedBy,
    attributes: resource ? visible(resource.values, resource.sensitive) : {},
  };
}

/** The attributes without nulls and without what Terraform marks sensitive. */
function visible(value: Readonly<Record<string, Json>>, mask: Mask | undefined): Record<string, unknown> {
  if (mask === true) return {};
  const result: Record<string, unknown> = {};
  for (const key in value) {
    const item = value[key];
    const inner = typeof mask === "object" && !Array.isArray(mask) ? mask[key] : undefined;
    if (item === null || item === undefined || inner === true) continue;
    if (inner !== undefined && inner !== false && typeof item === "object") {
      if (!Array.isArray(item)) result[key] = visible(item, inner);
      continue;
    }
    result[key] = item;
  }
  return result;
}
