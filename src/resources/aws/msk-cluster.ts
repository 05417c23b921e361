import { defineResource, fixed, hourly, type Part, type ResourceContext } from "../define.js";
import { autoscaledCapacity } from "./shared/autoscaling-target.js";
import { blocksOrNone, numberOr, required } from "./shared/computed.js";
import { msk } from "./shared/msk.js";

export const mskCluster = defineResource({
  type: "aws_msk_cluster",
  source: "https://aws.amazon.com/msk/pricing/",

  components(context): Part {
    const { attributes, region } = context;
    const [group] = attributes.blocks("broker_node_group_info");
    if (!group) return null;
    const brokers = attributes.number("number_of_broker_nodes", 0);
    const instanceType = required(group, "instance_type");

    return [
      hourly(`Instance (${instanceType})`, { ...msk(region), attributes: { usagetype: instanceType } }, brokers),
      () => storage(context, brokers, volumeGb(context)),
    ];
  },
});

function storage(context: ResourceContext<unknown>, brokers: number, volume: number): Part {
  const scaledTo = autoscaledCapacity(context, "kafka:broker-storage:VolumeSize", null);
  const gb = (scaledTo ?? volume) * brokers;
  return gb === 0
    ? null
    : fixed(
        scaledTo === null ? "Storage" : "Storage (autoscaling)",
        "GB",
        { ...msk(context.region), attributes: { storageFamily: "GP2" } },
        gb,
        { usageBased: scaledTo !== null },
      );
}

/** The size of each broker's volume; provider versions before 5 wrote it one level higher. */
function volumeGb({ attributes }: ResourceContext<unknown>): number {
  const [group] = attributes.blocks("broker_node_group_info");
  const [ebs] = group ? blocksOrNone(group, "storage_info").flatMap((info) => blocksOrNone(info, "ebs_storage_info")) : [];
  return ebs ? numberOr(ebs, "volume_size", 0) : group ? numberOr(group, "ebs_volume_size", 0) : 0;
}
