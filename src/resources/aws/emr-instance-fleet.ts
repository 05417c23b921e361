import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource } from "../define.js";
import { fleetParts } from "./shared/emr.js";

/** A fleet added to a running cluster. */
export const emrInstanceFleet = defineResource({
  type: "aws_emr_instance_fleet",
  source: "https://aws.amazon.com/emr/pricing/",
  usage: { monthly_hrs: "number" },

  components({ attributes, region, usage }) {
    return () => fleetParts(region, attributes, usage.monthly_hrs ?? HOURS_PER_MONTH);
  },
});
