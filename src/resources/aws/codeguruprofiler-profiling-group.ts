import { defineResource, metered } from "../define.js";
import { stringOr } from "./shared/computed.js";

export const codeguruprofilerProfilingGroup = defineResource({
  type: "aws_codeguruprofiler_profiling_group",
  source: "https://aws.amazon.com/codeguru/pricing/",
  usage: { monthly_sampling_hrs: "number" },

  components({ attributes, region, usage }) {
    const isLambda = stringOr(attributes, "compute_platform", "Default") === "AWSLambda";
    const usagetype = isLambda ? "Profiler-Lambda-Sampling-Hour" : "Profiler-Sampling-Hour";
    const query = { vendor: "aws", service: "CodeGuru", family: null, region, attributes: { usagetype } } as const;
    return metered("Profiled hours", "hours", query, usage.monthly_sampling_hrs);
  },
});
