import { defineResource } from "../define.js";

/** Costs nothing itself; its capacity is billed on the table, cluster, group or service that it scales. */
export const appautoscalingTarget = defineResource({
  type: "aws_appautoscaling_target",
  source: "https://aws.amazon.com/autoscaling/pricing/",
  usage: { capacity: "number" },

  components() {
    return null;
  },
});
