import { defineResource, metered } from "../define.js";
import { snapshotQuery } from "./shared/ebs-snapshot.js";

/** A machine image is a set of EBS snapshots; their size is only known to its author. */
export const amiSnapshot = defineResource({
  type: ["aws_ami", "aws_ami_copy", "aws_ami_from_instance", "aws_ebs_snapshot_import"],
  source: "https://aws.amazon.com/ebs/pricing/",
  usage: { storage_gb: "number" },

  components({ region, usage }) {
    return metered("EBS snapshot storage", "GB", snapshotQuery(region), usage.storage_gb);
  },
});
