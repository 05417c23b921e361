import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, metered, type Part, type ResourceContext, type UsageOf } from "../define.js";
import { numberOr, required, stringOr } from "./shared/computed.js";
import { backupStorage, storageParts } from "./shared/database-storage.js";
import { findEngine, instanceHours, rds, type DatabaseInstance, type Engine } from "./shared/database.js";
import { extendedSupport } from "./shared/extended-support.js";

const usageKeys = {
  capacity_units_per_hr: "number",
  storage_gb: "number",
  write_requests_per_sec: "number",
  read_requests_per_sec: "number",
  backup_snapshot_size_gb: "number",
  average_statements_per_hr: "number",
  change_records_per_statement: "number",
  backtrack_window_hrs: "number",
  snapshot_export_size_gb: "number",
} as const;

type Context = ResourceContext<UsageOf<typeof usageKeys>>;

const SECONDS_PER_MONTH = HOURS_PER_MONTH * 3600;

/** A writer and two readable standbys. */
const CLUSTER_INSTANCES = 3;

const PER_MILLION = { per: 1_000_000 };

export const rdsCluster = defineResource({
  type: "aws_rds_cluster",
  source: "https://aws.amazon.com/rds/aurora/pricing/",
  usage: usageKeys,

  components(context) {
    const engine = findEngine(required(context.attributes, "engine"));
    return engine.isAurora ? auroraParts(context, engine) : multiAzParts(context, engine);
  },
});

function auroraParts(context: Context, engine: Engine): Part[] {
  const { attributes, region, usage } = context;
  const isServerless = attributes.string("engine_mode", "provisioned") === "serverless";
  const isIoOptimized = stringOr(attributes, "storage_type", "") === "aurora-iopt1";
  const isMysql = engine.listed === "Aurora MySQL";
  // Aurora MySQL's storage is listed under `Any` in some regions.
  const shared = (family: string, name: string): PriceQuery => ({
    ...rds(region, family),
    attributes: { databaseEngine: isMysql ? /(Any|Aurora MySQL)/i : engine.listed, usagetype: `Aurora:${name}` },
  });
  const capacity = usage.capacity_units_per_hr;

  return [
    isServerless
      ? metered(
          "Aurora serverless",
          "ACU-hours",
          { ...rds(region, "Serverless"), attributes: { databaseEngine: engine.listed } },
          capacity === undefined ? undefined : capacity * HOURS_PER_MONTH,
          { allMonth: true },
        )
      : null,
    isIoOptimized
      ? metered("Storage (I/O-optimized)", "GB", shared("Database Storage", "IO-OptimizedStorageUsage"), usage.storage_gb)
      : metered("Storage", "GB", shared("Database Storage", "StorageUsage"), usage.storage_gb),
    // I/O-Optimized includes I/O; Serverless v1 has no such configuration.
    isIoOptimized && !isServerless
      ? null
      : metered("I/O requests", "1M requests", shared("System Operation", "StorageIOUsage"), ioRequests(usage), PER_MILLION),
    () => clusterBackups(context, engine),
    isMysql && !isServerless
      ? metered(
          "Backtrack",
          "1M change-records",
          { ...rds(region, "System Operation"), attributes: { usagetype: "Aurora:BacktrackUsage" } },
          changeRecords(usage),
          PER_MILLION,
        )
      : null,
    metered(
      "Snapshot export",
      "GB",
      { ...rds(region, "System Operation"), attributes: { databaseEngine: engine.listed, usagetype: "Aurora:SnapshotExportToS3" } },
      usage.snapshot_export_size_gb,
    ),
  ];
}

/** A cluster of MySQL or PostgreSQL with two readable standbys; its price covers the three instances. */
function multiAzParts({ attributes, region, today }: Context, engine: Engine): Part[] {
  const instance = (): DatabaseInstance => ({
    region,
    engine,
    instanceClass: required(attributes, "db_cluster_instance_class"),
    deployment: "Multi-AZ (readable standbys)",
    licenseModel: null,
    ioOptimized: false,
  });
  return [
    () => instanceHours(instance(), {}),
    () => {
      const volume = {
        region,
        engine,
        type: stringOr(attributes, "storage_type", "io1"),
        sizeGb: numberOr(attributes, "allocated_storage", 100),
        iops: numberOr(attributes, "iops", 0),
        throughput: 0,
        deployment: "Multi-AZ (readable standbys)" as const,
      };
      return storageParts(volume);
    },
    () =>
      extendedSupport(instance(), {
        engineName: attributes.string("engine", ""),
        version: stringOr(attributes, "engine_version", "") || null,
        lifecycle: stringOr(attributes, "engine_lifecycle_support", ""),
        today,
        copies: CLUSTER_INSTANCES,
      }),
  ];
}

/** The first day of retention is free; each further day keeps about one copy. */
function clusterBackups({ attributes, region, usage }: Context, engine: Engine): Part {
  const paidDays = numberOr(attributes, "backup_retention_period", 1) - 1;
  if (paidDays <= 0) return null;
  const gb = usage.backup_snapshot_size_gb;
  return backupStorage(region, engine, "Backup storage", gb === undefined ? undefined : gb * paidDays);
}

function ioRequests({ write_requests_per_sec: writes, read_requests_per_sec: reads }: UsageOf<typeof usageKeys>): number | undefined {
  return writes === undefined && reads === undefined ? undefined : ((writes ?? 0) + (reads ?? 0)) * SECONDS_PER_MONTH;
}

function changeRecords({
  average_statements_per_hr: statements,
  change_records_per_statement: records,
  backtrack_window_hrs: hours,
}: UsageOf<typeof usageKeys>): number | undefined {
  return statements === undefined || records === undefined || hours === undefined
    ? undefined
    : statements * records * hours * HOURS_PER_MONTH;
}
