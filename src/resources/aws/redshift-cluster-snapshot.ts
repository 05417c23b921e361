import { defineResource, tiered } from "../define.js";
import { BACKUP_TIERS, redshift } from "./shared/redshift.js";

export const redshiftClusterSnapshot = defineResource({
  type: ["aws_redshift_cluster_snapshot", "aws_redshiftserverless_snapshot"],
  source: "https://aws.amazon.com/redshift/pricing/",
  usage: { backup_storage_gb: "number" },

  components({ region, usage }) {
    return tiered("Backup storage", "GB", redshift(region, "Storage Snapshot"), usage.backup_storage_gb, BACKUP_TIERS);
  },
});
