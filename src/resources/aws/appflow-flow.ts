import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_flow_runs", name: "Flow runs", unit: "runs", usagetype: "FlowRuns" },
  { key: "monthly_data_processed_gb", name: "Data processed", unit: "GB", usagetype: "DataProcessed" },
];

export const appflowFlow = defineResource({
  type: "aws_appflow_flow",
  source: "https://aws.amazon.com/appflow/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AppFlow", region, METERS, usage);
  },
});
