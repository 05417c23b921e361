import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "storage_gb", name: "Snapshot storage", unit: "GB", usagetype: "Aurora:BackupUsage" }];

export const rdsClusterSnapshotCopy = defineResource({
  type: "aws_rds_cluster_snapshot_copy",
  source: "https://aws.amazon.com/rds/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonRDS", region, METERS, usage);
  },
});
