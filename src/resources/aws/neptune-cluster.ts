import { defineResource, metered } from "../define.js";
import { numberOr, stringOr } from "./shared/computed.js";
import { backup, neptune } from "./shared/neptune.js";

export const neptuneCluster = defineResource({
  type: "aws_neptune_cluster",
  source: "https://aws.amazon.com/neptune/pricing/",
  usage: { storage_gb: "number", monthly_io_requests: "number", backup_storage_gb: "number" },

  components({ attributes, region, usage }) {
    const isIoOptimized = stringOr(attributes, "storage_type", "standard") === "iopt1";

    return [
      metered("Storage", "GB", neptune(region, isIoOptimized ? "IO-OptimizedStorageUsage" : "StorageUsage"), usage.storage_gb),
      // I/O-Optimized includes I/O.
      isIoOptimized
        ? null
        : metered("I/O requests", "1M request", neptune(region, "StorageIOUsage"), usage.monthly_io_requests, { per: 1_000_000 }),
      // One day of backups is free.
      () => (numberOr(attributes, "backup_retention_period", 1) > 1 ? backup(region, usage.backup_storage_gb) : null),
    ];
  },
});
