import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "storage_gb", name: "Snapshot storage", unit: "GB", usagetype: "SnapshotUsage" }];

export const memorydbSnapshot = defineResource({
  type: "aws_memorydb_snapshot",
  source: "https://aws.amazon.com/memorydb/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonMemoryDB", region, METERS, usage);
  },
});
