import { purchaseKind } from "../../src/model/price-terms.js";
import type { Conflict } from "./merge.js";
import { describeRow, type BuildRow } from "./row.js";

// What tells products of one family apart in the tables that name fewer attributes than the vendor's list.
const DISTINCTIVE = [
  "instanceType",
  "operatingSystem",
  "preInstalledSw",
  "tenancy",
  "licenseModel",
  "databaseEngine",
  "databaseEdition",
  "deploymentOption",
  "cacheEngine",
  "volumeType",
  "volumeApiName",
];

// Instances as most tables mean them: not on Outposts, not with input and output included.
const PLAIN_INSTANCE = /^(?:InstanceUsage|NodeUsage|Multi-AZUsage|MirrorUsage):/;

/** The rows of an old table in depth that no newer table knows; where both know a product, the newer figure stays. */
export function withoutSuperseded(
  old: readonly BuildRow[],
  newer: readonly BuildRow[],
): { readonly rows: BuildRow[]; readonly conflicts: Conflict[] } {
  const known = new Map<string, BuildRow>();
  for (const row of newer) {
    if (purchaseKind(row.terms) !== "on-demand") continue;
    if (typeof row.attributes["usagetype"] === "string") known.set(identity(row, row.attributes["usagetype"]), row);
    if (row.attributes["instanceType"] !== undefined && row.attributes["usagetype"] === undefined) known.set(identity(row, ""), row);
  }
  const conflicts: Conflict[] = [];
  const rows = old.filter((row) => {
    const usageType = row.attributes["usagetype"];
    const replacement =
      (typeof usageType === "string" ? known.get(identity(row, usageType)) : undefined) ??
      (typeof usageType === "string" && PLAIN_INSTANCE.test(usageType) ? known.get(identity(row, "")) : undefined);
    if (replacement === undefined) return true;
    if (Number(replacement.amount) !== Number(row.amount)) {
      const { amount, source } = replacement;
      conflicts.push({
        key: describeRow(row),
        kept: { amount, source: source.name, date: source.date },
        dropped: { amount: row.amount, source: row.source.name, date: row.source.date },
      });
    }
    return false;
  });
  return { rows, conflicts };
}

function identity(row: BuildRow, usageType: string): string {
  const values = DISTINCTIVE.map((name) => (typeof row.attributes[name] === "string" ? row.attributes[name] : ""));
  return [row.service, row.region, row.family, usageType, Number(row.terms.startUsageAmount ?? 0), ...values].join("|");
}
