import type { Attributes } from "../../../model/attributes.js";
import { hourly, type Part } from "../../define.js";
import { blocksOrNone, numberOr, required } from "./computed.js";
import { instanceQuery, operatingSystem } from "./ec2.js";
import { ON_DEMAND, SPOT } from "./reserved.js";
import { volumeParts } from "./ebs.js";

/** What EMR, EC2 and EBS charge for a group of equal nodes. */
export function nodeParts(region: string, nodes: Attributes, hours: number): Part[] {
  const instanceType = required(nodes, "instance_type");
  const count = numberOr(nodes, "instance_count", 1);
  // A bid price makes the group run on spot instances.
  const purchase = nodes.has("bid_price") ? SPOT : ON_DEMAND;
  const instances = { instanceType, tenancy: "Shared", operatingSystem: operatingSystem("linux"), purchase } as const;
  return [
    hourly(
      `EMR (${instanceType})`,
      {
        vendor: "aws",
        service: "ElasticMapReduce",
        family: "Elastic Map Reduce Instance",
        region,
        attributes: { instanceType, softwareType: "EMR" },
      },
      count,
      { hours },
    ),
    hourly(`Instance usage (Linux/UNIX, ${purchase.label}, ${instanceType})`, instanceQuery(region, instances), count, { hours }),
    ...blocksOrNone(nodes, "ebs_config").map((volume) => {
      const each = numberOr(volume, "volumes_per_instance", 1);
      return volumeParts(
        region,
        {
          type: volume.string("type", "gp2"),
          sizeGb: volume.number("size", 0),
          iops: numberOr(volume, "iops", 0),
          throughput: numberOr(volume, "throughput", 0),
        },
        each * count,
      );
    }),
  ];
}
