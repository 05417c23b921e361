import { statSync } from "node:fs";
import { join } from "node:path";

import { withoutRegionPrefix } from "../../src/model/usage-type.js";
import { readEbs, readEc2 } from "./aws-compute.js";
import { readDatabases } from "./aws-databases.js";
import { readDepth, readServices } from "./aws-services.js";
import { readAzure } from "./azure.js";
import { readCsv } from "./csv.js";
import { documentSnapshot } from "./document.js";
import { listFiles, writeSnapshot } from "./encode.js";
import { readGcp } from "./gcp.js";
import { writeMachines } from "./machines.js";
import { mergeRows } from "./merge.js";
import { reconcile } from "./reconcile.js";
import { unnamedRates } from "./regional.js";
import { withoutSuperseded } from "./supersede.js";
import { readRecorded, type KnownUsageType, type UsageTypes } from "./recorded.js";

/** Reads the tables in `from` and writes the snapshot to `to`. */
export function buildSnapshot({ from, to, root }: { from: string; to: string; root: string }): void {
  writeMachines(from, root);
  const usageTypes = knownUsageTypes(from);
  const newer = mergeRows([
    ...readEc2(from),
    ...readEbs(from),
    ...readDatabases(from),
    ...readServices(from),
    ...readAzure(from),
    ...readGcp(from),
  ]);
  const older = withoutSuperseded(readDepth(from), newer.rows);
  const listed = mergeRows([...newer.rows, ...older.rows]);
  const { rows, conflicts: recordedConflicts } = reconcile(readRecorded(from, usageTypes), listed.rows);
  const conflicts = [...recordedConflicts, ...newer.conflicts, ...older.conflicts, ...listed.conflicts];
  const index = writeSnapshot(rows, to);
  documentSnapshot(join(root, "docs/price-sources.md"), { id: index.id, rows, conflicts, unnamed: unnamedRates(from) });
  const bytes = listFiles(to)
    .map((name) => statSync(join(to, name)))
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + file.size, 0);
  console.log(`${index.id}: ${rows.length} rows, ${conflicts.length} conflicts, ${(bytes / 1024).toFixed(0)} KiB`);
}

function knownUsageTypes(folder: string): UsageTypes {
  const known = new Map<string, KnownUsageType[]>();
  const add = (service: string, entry: KnownUsageType): void => {
    const list = known.get(service);
    if (list) list.push(entry);
    else known.set(service, [entry]);
  };
  for (const row of readCsv(folder, "aws_regional_services_2025.csv.gz")) {
    if (row["usagetype_suffix"] && row["region"] === "us-east-1")
      add(row["service"] ?? "", { usageType: row["usagetype_suffix"], group: row["group"] ?? "", operation: row["operation"] ?? "" });
  }
  for (const row of readCsv(folder, "aws_eu-west-1_2023_other_services.csv")) {
    const usageType = row["usagetype"] ?? row["usage_type"] ?? "";
    if (usageType) add(row["service"] ?? "", { usageType: withoutRegionPrefix(usageType), group: "", operation: row["operation"] ?? "" });
  }
  return known;
}
