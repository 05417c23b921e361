import { defineResource, hourly } from "../define.js";

export const ebsFastSnapshotRestore = defineResource({
  type: "aws_ebs_fast_snapshot_restore",
  source: "https://aws.amazon.com/ebs/pricing/",

  // Billed by the hour for a snapshot in one availability zone.
  components({ region }) {
    return hourly(
      "Fast snapshot restore",
      {
        vendor: "aws",
        service: "AmazonEC2",
        family: "Fast Snapshot Restore",
        region,
        attributes: { usagetype: "EBS:FastSnapshotRestore" },
      },
      1,
      { unit: "DSU-hours" },
    );
  },
});
