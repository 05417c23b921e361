import type { Estimate } from "../../model/estimate.js";

export type Summary = Record<string, number | Record<string, number>>;

/** Figures and counts by type, added up. */
export function mergedSummary(summaries: readonly Summary[]): Summary {
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

export function summaryOf(estimate: Estimate): Summary {
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
