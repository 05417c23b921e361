import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_dpu_hrs", name: "Data quality evaluation", unit: "DPU-hours", usagetype: "DataQuality-DPU-Hour" },
];

export const glueDataQualityRuleset = defineResource({
  type: "aws_glue_data_quality_ruleset",
  source: "https://aws.amazon.com/glue/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSGlue", region, METERS, usage);
  },
});
