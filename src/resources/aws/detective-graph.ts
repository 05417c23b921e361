import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_data_ingested_gb", name: "Data ingested", unit: "GB", usagetype: "PaidUsage" }];

export const detectiveGraph = defineResource({
  type: "aws_detective_graph",
  source: "https://aws.amazon.com/detective/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonDetective", region, METERS, usage);
  },
});
