import { defineResource } from "../define.js";
import { numberOr } from "./shared/computed.js";
import { backup } from "./shared/neptune.js";

export const neptuneClusterSnapshot = defineResource({
  type: "aws_neptune_cluster_snapshot",
  source: "https://aws.amazon.com/neptune/pricing/",
  usage: { backup_storage_gb: "number" },

  components(context) {
    const cluster = context.references("db_cluster_identifier").find(({ type }) => type === "aws_neptune_cluster");
    // Snapshots within the retention period of one day are free.
    if (cluster && numberOr(cluster.attributes, "backup_retention_period", 1) <= 1) return null;
    return backup(context.region, context.usage.backup_storage_gb);
  },
});
