import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_executions", name: "Workflow executions", unit: "1k executions", usagetype: "InitiatedWorkflows", per: 1_000 },
  { key: "monthly_tasks", name: "Tasks, signals, timers and markers", unit: "1k tasks", usagetype: "InitiatedActions", per: 1_000 },
];

export const swfDomain = defineResource({
  type: "aws_swf_domain",
  source: "https://aws.amazon.com/swf/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonSWF", region, METERS, usage);
  },
});
