import { defineResource, fixed, metered } from "../define.js";
import { deployment, provisionedIops, size, fsx } from "./shared/fsx.js";

export const fsxOpenzfsFileSystem = defineResource({
  type: "aws_fsx_openzfs_file_system",
  source: "https://aws.amazon.com/fsx/pricing/",
  // What is provisioned is charged, however well the data compresses; the key is accepted because usage files carry it.
  usage: { backup_storage_gb: "number", compression_savings_percent: "number" },

  components({ attributes, region, usage }) {
    const base = { fileSystemType: "OpenZFS", deploymentOption: deployment(attributes.string("deployment_type", "SINGLE_AZ_1")) };
    const storageType = attributes.string("storage_type", "SSD");

    return [
      () => fixed("Throughput capacity", "MBps", fsx(region, "Provisioned Throughput", base), size(attributes, "throughput_capacity")),
      () => provisionedIops(fsx(region, "Provisioned IOPS", base), attributes),
      () => fixed(`${storageType} storage`, "GB", fsx(region, "Storage", { ...base, storageType }), size(attributes, "storage_capacity")),
      metered(
        "Backup storage",
        "GB",
        fsx(region, "Storage", { fileSystemType: "OpenZFS", deploymentOption: "N/A", usagetype: "BackupUsage" }),
        usage.backup_storage_gb,
      ),
    ];
  },
});
