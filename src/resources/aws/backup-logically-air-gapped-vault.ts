import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "storage_gb", name: "Backup storage", unit: "GB", usagetype: "WarmStorage-ByteHrs-EFS-LAGV" }];

/** Each kind of resource has a product of its own (`-EBS-LAGV`, `-S3-LAGV`); that of EFS stands for them. */
export const backupLogicallyAirGappedVault = defineResource({
  type: "aws_backup_logically_air_gapped_vault",
  source: "https://aws.amazon.com/backup/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSBackup", region, METERS, usage);
  },
});
