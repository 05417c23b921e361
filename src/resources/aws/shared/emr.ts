import { UnknownAttribute, type Attributes } from "../../../model/attributes.js";
import { hourly, type Part } from "../../define.js";
import { blocksOrNone, numberOr, required } from "./computed.js";
import { instanceQuery, operatingSystem } from "./ec2.js";
import { ON_DEMAND, SPOT, type Purchase } from "./reserved.js";
import { volumeParts } from "./ebs.js";

/** What EMR, EC2 and EBS charge for a group of equal nodes. */
export function nodeParts(region: string, nodes: Attributes, hours: number): Part[] {
  // A bid price makes the group run on spot instances.
  const purchase = nodes.has("bid_price") ? SPOT : ON_DEMAND;
  return equalNodes(region, nodes, { count: numberOr(nodes, "instance_count", 1), purchase, hours });
}

/** A fleet: the first of its types stands for the mix that EMR launches. */
export function fleetParts(region: string, fleet: Attributes, hours: number): Part[] {
  const [type] = blocksOrNone(fleet, "instance_type_configs");
  if (!type) throw new UnknownAttribute("instance_type_configs", "unknown");
  const weight = Math.max(numberOr(type, "weighted_capacity", 1), 1);
  return [
    { purchase: ON_DEMAND, target: "target_on_demand_capacity" },
    { purchase: SPOT, target: "target_spot_capacity" },
  ].map(({ purchase, target }) => () => {
    const count = Math.ceil(numberOr(fleet, target, 0) / weight);
    return count === 0 ? null : equalNodes(region, type, { count, purchase, hours });
  });
}

function equalNodes(
  region: string,
  nodes: Attributes,
  { count, purchase, hours }: { count: number; purchase: Purchase; hours: number },
): Part[] {
  const instanceType = required(nodes, "instance_type");
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
