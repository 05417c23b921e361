import { defineResource, hourly } from "../define.js";
import { numberOr, required } from "./shared/computed.js";

/** A block of accelerated instances, paid in advance at the price of its offering, which is in no price list. */
export const ec2CapacityBlockReservation = defineResource({
  type: "aws_ec2_capacity_block_reservation",
  source: "https://aws.amazon.com/ec2/capacityblocks/pricing/",
  usage: { monthly_hrs: "number" },

  components({ attributes, region, usage }) {
    const instanceType = required(attributes, "instance_type");
    const line = hourly(
      `Capacity block (${instanceType})`,
      {
        vendor: "aws",
        service: "AmazonEC2",
        family: "Compute Instance",
        region,
        attributes: { instanceType, marketoption: "CapacityBlock" },
      },
      numberOr(attributes, "instance_count", 1),
      { hours: usage.monthly_hrs ?? 0, usageBased: true },
    );
    return usage.monthly_hrs === undefined ? { ...line, monthlyQuantity: null } : line;
  },
});
