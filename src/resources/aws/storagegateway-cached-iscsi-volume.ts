import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "storage_gb", name: "Volume storage", unit: "GB", usagetype: "VolumeUsage" },
  { key: "snapshot_storage_gb", name: "Snapshot storage", unit: "GB", usagetype: "EBS:SnapshotUsage" },
];

export const storagegatewayCachedIscsiVolume = defineResource({
  type: ["aws_storagegateway_cached_iscsi_volume", "aws_storagegateway_stored_iscsi_volume"],
  source: "https://aws.amazon.com/storagegateway/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSStorageGateway", region, METERS, usage);
  },
});
