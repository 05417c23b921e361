import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_dpu_hrs", name: "Table optimization", unit: "DPU-hours", usagetype: "Optimization-DPU-Hour" },
];

export const glueCatalogTableOptimizer = defineResource({
  type: "aws_glue_catalog_table_optimizer",
  source: "https://aws.amazon.com/glue/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSGlue", region, METERS, usage);
  },
});
