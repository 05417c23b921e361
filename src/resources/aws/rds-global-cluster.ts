import { defineResource, metered } from "../define.js";
import { rds } from "./shared/database.js";

export const rdsGlobalCluster = defineResource({
  type: "aws_rds_global_cluster",
  source: "https://aws.amazon.com/rds/aurora/pricing/",
  usage: { monthly_replicated_write_requests: "number" },

  components({ region, usage }) {
    const query = { ...rds(region, "Aurora Global Database"), attributes: { usagetype: "Aurora:ReplicatedWriteIO" } };
    return metered("Replicated write requests", "1M requests", query, usage.monthly_replicated_write_requests, { per: 1_000_000 });
  },
});
