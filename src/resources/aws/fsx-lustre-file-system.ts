import { defineResource, fixed, metered } from "../define.js";
import { numberOr, stringOr } from "./shared/computed.js";
import { size, fsx } from "./shared/fsx.js";

export const fsxLustreFileSystem = defineResource({
  type: "aws_fsx_lustre_file_system",
  source: "https://aws.amazon.com/fsx/pricing/",
  usage: { backup_storage_gb: "number" },

  components({ attributes, region, usage }) {
    const storageType = stringOr(attributes, "storage_type", "SSD");
    const throughput = numberOr(attributes, "per_unit_storage_throughput", 0);
    // Persistent file systems are priced by the throughput of each TiB; scratch ones have a price of their own.
    const capacity = throughput > 0 ? { throughputCapacity: String(throughput) } : { throughputCapacity: "N/A", usagetype: "Storage" };

    return [
      () =>
        fixed(
          `${storageType} storage`,
          "GB",
          fsx(region, "Storage", { fileSystemType: "Lustre", storageType, ...capacity }),
          size(attributes, "storage_capacity"),
        ),
      metered(
        "Backup storage",
        "GB",
        fsx(region, "Storage", { fileSystemType: "Lustre", usagetype: "BackupUsage" }),
        usage.backup_storage_gb,
      ),
    ];
  },
});
