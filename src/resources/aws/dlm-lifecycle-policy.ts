import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "snapshot_storage_gb", name: "EBS snapshot storage", unit: "GB", usagetype: "EBS:SnapshotUsage" }];

/** Policies are free; the snapshots that they take are billed, and no other resource stands for them. */
export const dlmLifecyclePolicy = defineResource({
  type: "aws_dlm_lifecycle_policy",
  source: "https://aws.amazon.com/ebs/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonEC2", region, METERS, usage);
  },
});
