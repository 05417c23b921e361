import { defineResource, hourly } from "../define.js";
import { blocksOrNone, numberOr } from "./shared/computed.js";
import { mskProduct } from "./shared/msk.js";

/** Connect workers: units of one vCPU and 4 GB, of which an autoscaled connector keeps the minimum. */
export const mskconnectConnector = defineResource({
  type: "aws_mskconnect_connector",
  source: "https://aws.amazon.com/msk/pricing/",
  usage: { workers: "number" },

  components({ attributes, region, usage }) {
    const [capacity] = attributes.blocks("capacity");
    const [provisioned] = capacity ? blocksOrNone(capacity, "provisioned_capacity") : [];
    const [autoscaling] = capacity ? blocksOrNone(capacity, "autoscaling") : [];
    const shape = provisioned ?? autoscaling;
    if (!shape) return null;
    const workers = usage.workers ?? (provisioned ? numberOr(provisioned, "worker_count", 1) : numberOr(shape, "min_worker_count", 1));
    const units = workers * numberOr(shape, "mcu_count", 1);
    return hourly("Connector capacity", mskProduct(region, "Kafka.mcu.general"), units, {
      unit: "MCU-hours",
      usageBased: usage.workers !== undefined,
    });
  },
});
