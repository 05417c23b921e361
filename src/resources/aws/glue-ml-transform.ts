import { defineResource, metered } from "../define.js";
import { numberOr, stringOr } from "./shared/computed.js";
import { DPUS_PER_WORKER, glue } from "./shared/glue.js";

// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateMLTransform.html, read 2026-11-26
const DEFAULT_DPUS = 10;

/** A transform is free; the tasks that train and evaluate it run as jobs do. */
export const glueMlTransform = defineResource({
  type: "aws_glue_ml_transform",
  source: "https://aws.amazon.com/glue/pricing/",
  usage: { monthly_task_hours: "number" },

  components({ attributes, region, usage }) {
    const hours = usage.monthly_task_hours;
    if (hours === undefined) return null;
    const workers = numberOr(attributes, "number_of_workers", null);
    const dpus =
      workers === null
        ? numberOr(attributes, "max_capacity", DEFAULT_DPUS)
        : workers * (DPUS_PER_WORKER.get(stringOr(attributes, "worker_type", "Standard")) ?? 1);
    const query = { ...glue(region), attributes: { group: "ETL Job run", operation: "jobrun" } };
    return metered("Task runs", `hours (${dpus} DPUs)`, query, hours * dpus, { per: dpus });
  },
});
