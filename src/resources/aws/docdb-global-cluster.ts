import { defineResource, metered } from "../define.js";

const SERVICES = { aws_docdb_global_cluster: "AmazonDocDB", aws_neptune_global_cluster: "AmazonNeptune" } as const;

/** The clusters are billed themselves; a global cluster adds the writes that are replicated to the other regions. */
export const docdbGlobalCluster = defineResource({
  type: Object.keys(SERVICES),
  source: "https://aws.amazon.com/documentdb/pricing/",
  usage: { monthly_replicated_write_requests: "number" },

  components({ type, region, usage }) {
    const service = SERVICES[type as keyof typeof SERVICES]; // one of the types above
    const query = { vendor: "aws", service, family: null, region, attributes: { usagetype: /ReplicatedWrite/i } } as const;
    return metered("Replicated write requests", "1M requests", query, usage.monthly_replicated_write_requests, { per: 1_000_000 });
  },
});
