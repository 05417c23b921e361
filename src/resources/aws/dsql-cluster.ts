import { defineResource, metered } from "../define.js";

export const dsqlCluster = defineResource({
  type: "aws_dsql_cluster",
  source: "https://aws.amazon.com/rds/aurora/dsql/pricing/",
  usage: { monthly_dpus: "number", storage_gb: "number" },

  components({ region, usage }) {
    const product = (usagetype: string) =>
      ({ vendor: "aws", service: "AuroraDSQL", family: null, region, attributes: { usagetype } }) as const;
    return [
      metered("Distributed processing units (DPU)", "1M DPUs", product("DSQL-DistributedProcessingUnits"), usage.monthly_dpus, {
        per: 1_000_000,
      }),
      metered("Storage", "GB", product("DSQL-Storage-ByteHrs"), usage.storage_gb),
    ];
  },
});
