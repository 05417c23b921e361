import { defineResource } from "../define.js";
import { required } from "./shared/computed.js";
import { backupStorage } from "./shared/database-storage.js";
import { findEngine } from "./shared/database.js";

export const dbClusterSnapshot = defineResource({
  type: "aws_db_cluster_snapshot",
  source: "https://aws.amazon.com/rds/aurora/pricing/",
  usage: { storage_gb: "number" },

  components(context) {
    const cluster = context.references("db_cluster_identifier").find(({ type }) => type === "aws_rds_cluster");
    const engine = findEngine(cluster ? required(cluster.attributes, "engine") : required(context.attributes, "engine"));
    return backupStorage(context.region, engine, "Backup storage", context.usage.storage_gb);
  },
});
