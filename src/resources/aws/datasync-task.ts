import { defineResource, metered } from "../define.js";

/** Locations and agents are free. Enhanced mode has a rate of its own and is billed for each run as well. */
export const datasyncTask = defineResource({
  type: "aws_datasync_task",
  source: "https://aws.amazon.com/datasync/pricing/",
  usage: { monthly_data_copied_gb: "number", monthly_task_executions: "number" },

  components({ attributes, region, usage }) {
    const enhanced = attributes.string("task_mode", "BASIC") === "ENHANCED";
    const query = (usagetype: string) =>
      ({ vendor: "aws", service: "AWSDataSync", family: null, region, attributes: { usagetype } }) as const;
    const copied = query(enhanced ? "Transferred-Bytes-Enhanced" : "Transferred-Bytes");
    return [
      metered("Data copied", "GB", copied, usage.monthly_data_copied_gb),
      enhanced ? metered("Task executions", "executions", query("Task-Executions-Enhanced"), usage.monthly_task_executions) : null,
    ];
  },
});
