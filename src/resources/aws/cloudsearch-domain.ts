import { defineResource, hourly } from "../define.js";
import { blocksOrNone, booleanOr, numberOr, stringOr } from "./shared/computed.js";

/** A domain starts with a small instance; with several zones each is there twice. */
export const cloudsearchDomain = defineResource({
  type: "aws_cloudsearch_domain",
  source: "https://aws.amazon.com/cloudsearch/pricing/",
  usage: { instances: "number" },

  components({ attributes, region, usage }) {
    const [scaling] = blocksOrNone(attributes, "scaling_parameters");
    const instanceType = scaling ? stringOr(scaling, "desired_instance_type", "search.small") : "search.small";
    const partitions = scaling ? Math.max(numberOr(scaling, "desired_partition_count", 1), 1) : 1;
    const replicas = scaling ? Math.max(numberOr(scaling, "desired_replication_count", 1), 1) : 1;
    const zones = booleanOr(attributes, "multi_az", false) ? 2 : 1;
    return hourly(
      `Search instance (${instanceType})`,
      { vendor: "aws", service: "AmazonCloudSearch", family: null, region, attributes: { usagetype: `SearchInstance:${instanceType}` } },
      usage.instances ?? partitions * replicas * zones,
      { usageBased: usage.instances !== undefined },
    );
  },
});
