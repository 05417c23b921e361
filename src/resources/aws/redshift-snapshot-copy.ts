import { defineResource, tiered } from "../define.js";
import { stringOr } from "./shared/computed.js";
import { BACKUP_TIERS, redshift } from "./shared/redshift.js";

/** Copies of a cluster's snapshots are kept in another region; what crosses is data transfer. */
export const redshiftSnapshotCopy = defineResource({
  type: "aws_redshift_snapshot_copy",
  source: "https://aws.amazon.com/redshift/pricing/",
  usage: { backup_storage_gb: "number" },

  components({ attributes, region, usage }) {
    const destination = stringOr(attributes, "destination_region", region);
    return tiered("Backup storage", "GB", redshift(destination, "Storage Snapshot"), usage.backup_storage_gb, BACKUP_TIERS);
  },
});
