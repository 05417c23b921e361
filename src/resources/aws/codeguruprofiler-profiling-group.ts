import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_sampling_hrs", name: "Profiled hours", unit: "hours", usagetype: "SamplingHours" }];

export const codeguruprofilerProfilingGroup = defineResource({
  type: "aws_codeguruprofiler_profiling_group",
  source: "https://aws.amazon.com/codeguru/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonCodeGuru", region, METERS, usage);
  },
});
