import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "storage_gb", name: "Replicated backup storage", unit: "GB", usagetype: "RDS:ChargedBackupUsage" },
];

export const dbInstanceAutomatedBackupsReplication = defineResource({
  type: "aws_db_instance_automated_backups_replication",
  source: "https://aws.amazon.com/rds/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonRDS", region, METERS, usage);
  },
});
