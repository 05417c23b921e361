import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "low_frequency_activities", name: "Activities (once a day or less)", unit: "activities", usagetype: "AWS-Activities-infreq" },
  { key: "high_frequency_activities", name: "Activities (more often)", unit: "activities", usagetype: "AWS-Activities-freq" },
];

export const datapipelinePipeline = defineResource({
  type: "aws_datapipeline_pipeline",
  source: "https://aws.amazon.com/datapipeline/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("datapipeline", region, METERS, usage);
  },
});
