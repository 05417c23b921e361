import { defineResource, hourly, metered } from "../define.js";
import { numberOr, required } from "./shared/computed.js";

export const memorydbCluster = defineResource({
  type: "aws_memorydb_cluster",
  source: "https://aws.amazon.com/memorydb/pricing/",
  usage: { monthly_data_written_gb: "number", snapshot_storage_size_gb: "number" },

  components({ attributes, region, usage }) {
    const memorydb = { vendor: "aws", service: "AmazonMemoryDB", family: null, region } as const;

    return [
      () => {
        const nodeType = required(attributes, "node_type");
        // The provider's defaults: one shard with one replica.
        const nodes = numberOr(attributes, "num_shards", 1) * (1 + numberOr(attributes, "num_replicas_per_shard", 1));
        return hourly(
          `MemoryDB (on-demand, ${nodeType})`,
          { ...memorydb, attributes: { usagetype: `NodeUsage:${nodeType}` }, terms: { purchaseOption: "on_demand" } },
          nodes,
        );
      },
      metered("Data written", "GB", { ...memorydb, attributes: { usagetype: "DataWritten" } }, usage.monthly_data_written_gb),
      () =>
        numberOr(attributes, "snapshot_retention_limit", 0) > 1
          ? metered("Backup storage", "GB", { ...memorydb, attributes: { usagetype: "SnapshotUsage" } }, usage.snapshot_storage_size_gb)
          : null,
    ];
  },
});
