import type { PriceQuery } from "../../model/price.js";
import { defineResource, metered } from "../define.js";
import { snapshotStorage, volumeSize } from "./shared/ebs-snapshot.js";

export const ebsSnapshot = defineResource({
  type: "aws_ebs_snapshot",
  source: "https://aws.amazon.com/ebs/pricing/",
  usage: {
    monthly_list_block_requests: "number",
    monthly_get_block_requests: "number",
    monthly_put_block_requests: "number",
    fast_snapshot_restore_hours: "number",
  },

  components(context) {
    const { region, usage } = context;
    const query = (family: string, usagetype: string): PriceQuery => ({
      vendor: "aws",
      service: "AmazonEC2",
      family,
      region,
      attributes: { usagetype },
    });
    const requests = (operation: string) => query("EBS direct API Requests", `EBS:directAPI.snapshot.${operation}`);
    const per = 1000;

    return [
      snapshotStorage(region, volumeSize(context.references("volume_id"))),
      metered(
        "Fast snapshot restore",
        "DSU-hours",
        query("Fast Snapshot Restore", "EBS:FastSnapshotRestore"),
        usage.fast_snapshot_restore_hours,
      ),
      metered("ListChangedBlocks & ListSnapshotBlocks API requests", "1k requests", requests("List"), usage.monthly_list_block_requests, {
        per,
      }),
      metered("GetSnapshotBlock API requests", "1k SnapshotAPIUnits", requests("Get"), usage.monthly_get_block_requests, { per }),
      metered("PutSnapshotBlock API requests", "1k SnapshotAPIUnits", requests("Put"), usage.monthly_put_block_requests, { per }),
    ];
  },
});
