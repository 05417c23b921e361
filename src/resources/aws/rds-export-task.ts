import { defineResource, metered } from "../define.js";
import { rds } from "./shared/database.js";
import { stringOr } from "./shared/computed.js";

/** Exporting a snapshot to S3 is billed by the size of the snapshot, whatever part of it is exported. */
export const rdsExportTask = defineResource({
  type: "aws_rds_export_task",
  source: "https://aws.amazon.com/rds/pricing/",
  usage: { snapshot_size_gb: "number" },

  components(context) {
    const { attributes, region, usage } = context;
    const isCluster =
      context.references("source_arn").some(({ type }) => type === "aws_db_cluster_snapshot") ||
      /:cluster-snapshot:/.test(stringOr(attributes, "source_arn", ""));
    const usagetype = isCluster ? "Aurora:SnapshotExportToS3" : "RDS:SnapshotExportToS3";
    return metered("Snapshot export", "GB", { ...rds(region, "System Operation"), attributes: { usagetype } }, usage.snapshot_size_gb);
  },
});
