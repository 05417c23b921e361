import { defineResource, fixed, metered } from "../define.js";
import { deployment, provisionedIops, size, fsx } from "./shared/fsx.js";

export const fsxWindowsFileSystem = defineResource({
  type: "aws_fsx_windows_file_system",
  source: "https://aws.amazon.com/fsx/pricing/",
  usage: { backup_storage_gb: "number" },

  components({ attributes, region, usage }) {
    const base = { fileSystemType: "Windows", deploymentOption: deployment(attributes.string("deployment_type", "SINGLE_AZ_1")) };
    const backup = base.deploymentOption === "Multi-AZ" ? "BackupUsage.MultiAZ" : "BackupUsage";
    const storageType = attributes.string("storage_type", "SSD");

    return [
      () => fixed("Throughput capacity", "MBps", fsx(region, "Provisioned Throughput", base), size(attributes, "throughput_capacity")),
      () => fixed(`${storageType} storage`, "GB", fsx(region, "Storage", { ...base, storageType }), size(attributes, "storage_capacity")),
      () => provisionedIops(fsx(region, "Provisioned IOPS", base), attributes),
      metered("Backup storage", "GB", fsx(region, "Storage", { ...base, usagetype: backup }), usage.backup_storage_gb),
    ];
  },
});
