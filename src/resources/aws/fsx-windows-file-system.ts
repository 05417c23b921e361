import { defineResource, fixed, metered } from "../define.js";
import { deployment, provisionedIops, size, fsx } from "./shared/fsx.js";

export const fsxWindowsFileSystem = defineResource({
  type: "aws_fsx_windows_file_system",
  source: "https://aws.amazon.com/fsx/pricing/",
  usage: { backup_storage_gb: "number" },

  components({ attributes, region, usage }) {
    const base = { fileSystemType: "Windows", deploymentOption: deployment(attributes.string("deployment_type", "SINGLE_AZ_1")) };
    const storageType = attributes.string("storage_type", "SSD");

    return [
      () => fixed("Throughput capacity", "MBps", fsx(region, "Provisioned Throughput", base), size(attributes, "throughput_capacity")),
      () => fixed(`${storageType} storage`, "GB", fsx(region, "Storage", { ...base, storageType }), size(attributes, "storage_capacity")),
      () => provisionedIops(region, base, attributes),
      metered("Backup storage", "GB", fsx(region, "Storage", { ...base, usagetype: "BackupUsage" }), usage.backup_storage_gb),
    ];
  },
});
