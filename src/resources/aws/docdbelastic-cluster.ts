import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, fixed, metered } from "../define.js";
import { numberOr } from "./shared/computed.js";
import { docdb } from "./shared/documentdb.js";

const DEFAULT_INSTANCES = 2;

/** An elastic cluster is billed by the vCPU of its shards; each shard runs two instances unless told otherwise. */
export const docdbelasticCluster = defineResource({
  type: "aws_docdbelastic_cluster",
  source: "https://aws.amazon.com/documentdb/pricing/",
  usage: { storage_gb: "number" },

  components({ attributes, region, usage }) {
    const vcpus =
      attributes.number("shard_capacity", 0) *
      attributes.number("shard_count", 0) *
      numberOr(attributes, "shard_instance_count", DEFAULT_INSTANCES);
    return [
      fixed(
        "Elastic cluster",
        "vCPU-hours",
        { ...docdb(region, "Database Utilization"), attributes: { usagetype: "ElasticCPUUsage" } },
        vcpus * HOURS_PER_MONTH,
      ),
      metered(
        "Storage",
        "GB",
        { ...docdb(region, "Database Storage"), attributes: { usagetype: "ElasticStorageUsage" } },
        usage.storage_gb,
      ),
    ];
  },
});
