import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_action_minutes", name: "Action minutes", unit: "minutes", usagetype: "ActionMinute" }];

export const fisExperimentTemplate = defineResource({
  type: "aws_fis_experiment_template",
  source: "https://aws.amazon.com/fis/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSFIS", region, METERS, usage);
  },
});
