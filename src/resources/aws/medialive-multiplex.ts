import { defineResource, metered } from "../define.js";

export const medialiveMultiplex = defineResource({
  type: "aws_medialive_multiplex",
  source: "https://aws.amazon.com/medialive/pricing/",
  usage: { monthly_program_hrs: "number" },

  components({ region, usage }) {
    const attributes = { operation: "ACTIVE_MULTIPLEX" };
    const query = { vendor: "aws", service: "AWSElementalMediaLive", family: null, region, attributes } as const;
    return metered("Multiplex programs", "hours", query, usage.monthly_program_hrs);
  },
});
