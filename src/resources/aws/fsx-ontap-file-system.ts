import { defineResource, fixed, metered } from "../define.js";
import { numberOr } from "./shared/computed.js";
import { provisionedIops, size, fsx } from "./shared/fsx.js";

// How usage types name the deployments; the second generation is listed apart from the first.
const DEPLOYMENTS = new Map([
  ["MULTI_AZ_1", "MAZ"],
  ["MULTI_AZ_2", "MAZ2"],
  ["SINGLE_AZ_1", "SAZ_2N"],
  ["SINGLE_AZ_2", "SAZ_2N2"],
]);

export const fsxOntapFileSystem = defineResource({
  type: "aws_fsx_ontap_file_system",
  source: "https://aws.amazon.com/fsx/pricing/",
  usage: { backup_storage_gb: "number", capacity_pool_storage_gb: "number" },

  components({ attributes, region, usage }) {
    const deployed = DEPLOYMENTS.get(attributes.string("deployment_type", "MULTI_AZ_1")) ?? "MAZ";
    const product = (family: string, usagetype: string) => fsx(region, family, { fileSystemType: "ONTAP", usagetype });

    return [
      () => {
        const pairs = numberOr(attributes, "ha_pairs", 1);
        const perPair = numberOr(attributes, "throughput_capacity_per_ha_pair", null);
        return fixed(
          "Throughput capacity",
          "MBps",
          product("Provisioned Throughput", `ThroughputCapacity.${deployed}`),
          perPair === null ? size(attributes, "throughput_capacity") : perPair * pairs,
        );
      },
      () => fixed("SSD storage", "GB", product("Storage", `Storage.${deployed}:SSD`), size(attributes, "storage_capacity")),
      () => provisionedIops(product("Provisioned IOPS", `ProvisionedSSDIOPS.${deployed}`), attributes),
      metered("Capacity pool storage", "GB", product("Storage", `Storage.${deployed}:CPoolStd`), usage.capacity_pool_storage_gb),
      metered("Backup storage", "GB", product("Storage", "BackupUsage"), usage.backup_storage_gb),
    ];
  },
});
