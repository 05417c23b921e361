import { defineResource } from "../define.js";
import { backupStorage } from "./shared/database-storage.js";

/** Copies of a database that are kept by hand; nobody but AWS knows how much of them is free. */
export const dbSnapshot = defineResource({
  type: ["aws_db_snapshot", "aws_db_snapshot_copy"],
  source: "https://aws.amazon.com/rds/pricing/",
  usage: { storage_gb: "number" },

  components({ region, usage }) {
    return backupStorage(region, { listed: "Any", isAurora: false }, "Backup storage", usage.storage_gb);
  },
});
