import { defineResource, metered } from "../define.js";
import { docdb } from "./shared/documentdb.js";

export const docdbBackup = defineResource({
  type: ["aws_docdb_cluster", "aws_docdb_cluster_snapshot"],
  source: "https://aws.amazon.com/documentdb/pricing/",
  usage: { backup_storage_gb: "number" },

  components({ region, usage }) {
    return metered(
      "Backup storage",
      "GB",
      { ...docdb(region, "Storage Snapshot"), attributes: { usagetype: "BackupUsage" } },
      usage.backup_storage_gb,
    );
  },
});
