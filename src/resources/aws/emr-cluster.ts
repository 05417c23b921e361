import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, group } from "../define.js";
import { blocksOrNone } from "./shared/computed.js";
import { fleetParts, nodeParts } from "./shared/emr.js";

const usageKeys = { monthly_hrs: "number" } as const;

/** EMR charges for each instance on top of what EC2 and EBS charge. */
export const emrCluster = defineResource({
  type: "aws_emr_cluster",
  source: "https://aws.amazon.com/emr/pricing/",
  usage: usageKeys,

  components({ attributes, region, usage }) {
    const hours = usage.monthly_hrs ?? HOURS_PER_MONTH;
    const groups = (block: string, name: string) =>
      blocksOrNone(attributes, block).map((nodes) => group(name, () => nodeParts(region, nodes, hours)));
    const fleets = (block: string, name: string) =>
      blocksOrNone(attributes, block).map((fleet) => group(name, () => fleetParts(region, fleet, hours)));
    return [
      ...groups("master_instance_group", "Master instances"),
      ...fleets("master_instance_fleet", "Master instances"),
      ...groups("core_instance_group", "Core instances"),
      ...fleets("core_instance_fleet", "Core instances"),
    ];
  },
});
