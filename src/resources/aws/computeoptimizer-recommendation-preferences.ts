import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monitored_resource_hrs", name: "Enhanced infrastructure metrics", unit: "resource-hours", usagetype: "EnhancedInfraMetrics" },
];

export const computeoptimizerRecommendationPreferences = defineResource({
  type: "aws_computeoptimizer_recommendation_preferences",
  source: "https://aws.amazon.com/compute-optimizer/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AWSComputeOptimizer", region, METERS, usage);
  },
});
