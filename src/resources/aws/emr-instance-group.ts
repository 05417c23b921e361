import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource } from "../define.js";
import { nodeParts } from "./shared/emr.js";

/** Task nodes, or a group added to a running cluster. */
export const emrInstanceGroup = defineResource({
  type: "aws_emr_instance_group",
  source: "https://aws.amazon.com/emr/pricing/",
  usage: { monthly_hrs: "number" },

  components({ attributes, region, usage }) {
    return () => nodeParts(region, attributes, usage.monthly_hrs ?? HOURS_PER_MONTH);
  },
});
