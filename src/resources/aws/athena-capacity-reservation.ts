import { defineResource, hourly } from "../define.js";

export const athenaCapacityReservation = defineResource({
  type: "aws_athena_capacity_reservation",
  source: "https://aws.amazon.com/athena/pricing/",

  components({ attributes, region }) {
    return hourly(
      "Provisioned capacity",
      { vendor: "aws", service: "AmazonAthena", family: null, region, attributes: { usagetype: "ReservedCapacityInDPUHours" } },
      attributes.number("target_dpus", 0),
      { unit: "DPU-hours" },
    );
  },
});
