import { defineResource, hourly } from "../define.js";
import { required } from "./shared/computed.js";

export const daxCluster = defineResource({
  type: "aws_dax_cluster",
  source: "https://aws.amazon.com/dynamodb/pricing/",

  components({ attributes, region }) {
    const nodeType = required(attributes, "node_type");
    const nodes = attributes.number("replication_factor", 1);
    return hourly(
      `DAX node (${nodeType})`,
      { vendor: "aws", service: "AmazonDAX", family: null, region, attributes: { usagetype: `NodeUsage:${nodeType}` } },
      nodes,
    );
  },
});
