import { defineResource } from "../define.js";
import { snapshotStorage, volumeSize } from "./shared/ebs-snapshot.js";

export const ebsSnapshotCopy = defineResource({
  type: "aws_ebs_snapshot_copy",
  source: "https://aws.amazon.com/ebs/pricing/",

  components(context) {
    const snapshot = context.references("source_snapshot_id").find(({ type }) => type === "aws_ebs_snapshot");
    return snapshotStorage(context.region, volumeSize(snapshot?.references("volume_id") ?? []));
  },
});
