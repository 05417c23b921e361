import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "storage_gb", name: "Backup storage", unit: "GB", usagetype: "BackupUsage" }];

export const fsxBackup = defineResource({
  type: "aws_fsx_backup",
  source: "https://aws.amazon.com/fsx/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonFSx", region, METERS, usage);
  },
});
