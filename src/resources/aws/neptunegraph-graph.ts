import { defineResource, hourly } from "../define.js";
import { numberOr, required } from "./shared/computed.js";
import { neptune } from "./shared/neptune.js";

/** Neptune Analytics: memory-optimized capacity units by the hour. */
export const neptuneGraph = defineResource({
  type: "aws_neptunegraph_graph",
  source: "https://aws.amazon.com/neptune/pricing/",

  components({ attributes, region }) {
    const units = Number(required(attributes, "provisioned_memory"));
    const replicas = numberOr(attributes, "replica_count", 1);
    return hourly(`Graph (${units} m-NCU)`, neptune(region, `MemoryOptimizedGraphUsage:${units}-m-NCU`), 1 + replicas);
  },
});
