import { defineResource, fixed, metered } from "../define.js";
import { numberOr } from "./shared/computed.js";
import { deployment, provisionedIops, size, fsx } from "./shared/fsx.js";

export const fsxOntapFileSystem = defineResource({
  type: "aws_fsx_ontap_file_system",
  source: "https://aws.amazon.com/fsx/pricing/",
  usage: { backup_storage_gb: "number", capacity_pool_storage_gb: "number" },

  components({ attributes, region, usage }) {
    const base = { fileSystemType: "ONTAP", deploymentOption: deployment(attributes.string("deployment_type", "MULTI_AZ_1")) };

    return [
      () => {
        const pairs = numberOr(attributes, "ha_pairs", 1);
        const perPair = numberOr(attributes, "throughput_capacity_per_ha_pair", null);
        return fixed(
          "Throughput capacity",
          "MBps",
          fsx(region, "Provisioned Throughput", base),
          perPair === null ? size(attributes, "throughput_capacity") : perPair * pairs,
        );
      },
      () => fixed("SSD storage", "GB", fsx(region, "Storage", { ...base, storageType: "SSD" }), size(attributes, "storage_capacity")),
      () => provisionedIops(region, base, attributes),
      metered(
        "Capacity pool storage",
        "GB",
        fsx(region, "Storage", { ...base, storageType: "Capacity Pool" }),
        usage.capacity_pool_storage_gb,
      ),
      metered(
        "Backup storage",
        "GB",
        fsx(region, "Storage", { fileSystemType: "ONTAP", usagetype: "BackupUsage" }),
        usage.backup_storage_gb,
      ),
    ];
  },
});
