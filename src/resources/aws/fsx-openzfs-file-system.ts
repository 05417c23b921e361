import { defineResource, fixed, metered } from "../define.js";
import { blocksOrNone } from "./shared/computed.js";
import { deployment, provisionedIops, size, fsx } from "./shared/fsx.js";

const DEFAULT_COMPRESSION_PERCENT = 50;

export const fsxOpenzfsFileSystem = defineResource({
  type: "aws_fsx_openzfs_file_system",
  source: "https://aws.amazon.com/fsx/pricing/",
  usage: { backup_storage_gb: "number", compression_savings_percent: "number" },

  components({ attributes, region, usage }) {
    const base = { fileSystemType: "OpenZFS", deploymentOption: deployment(attributes.string("deployment_type", "SINGLE_AZ_1")) };
    const storageType = attributes.string("storage_type", "SSD");

    return [
      () => fixed("Throughput capacity", "MBps", fsx(region, "Provisioned Throughput", base), size(attributes, "throughput_capacity")),
      () => provisionedIops(region, base, attributes),
      () => {
        const compression = blocksOrNone(attributes, "root_volume_configuration")[0]?.string("data_compression_type", "NONE") ?? "NONE";
        const isCompressed = compression !== "NONE";
        const percent = isCompressed ? (usage.compression_savings_percent ?? DEFAULT_COMPRESSION_PERCENT) : 0;
        const name = isCompressed ? `${storageType} storage (${compression} compression, ${percent}%)` : `${storageType} storage`;
        return fixed(
          name,
          "GB",
          fsx(region, "Storage", { ...base, storageType }),
          size(attributes, "storage_capacity") * (1 - percent / 100),
        );
      },
      metered(
        "Backup storage",
        "GB",
        fsx(region, "Storage", { fileSystemType: "OpenZFS", deploymentOption: "N/A", usagetype: "BackupUsage" }),
        usage.backup_storage_gb,
      ),
    ];
  },
});
