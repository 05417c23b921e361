import { defineResource, hourly } from "../define.js";
import { numberOr, stringOr } from "./shared/computed.js";
import { DPUS_PER_WORKER, glue } from "./shared/glue.js";

const DEFAULT_ENDPOINT_DPUS = 5;

export const glueDevEndpoint = defineResource({
  type: "aws_glue_dev_endpoint",
  source: "https://aws.amazon.com/glue/pricing/",

  components({ attributes, region }) {
    const workers = numberOr(attributes, "number_of_workers", null);
    const perWorker = DPUS_PER_WORKER.get(stringOr(attributes, "worker_type", "Standard")) ?? 1;
    const dpus = workers === null ? numberOr(attributes, "number_of_nodes", DEFAULT_ENDPOINT_DPUS) : workers * perWorker;
    return hourly(`Development endpoint (${dpus} DPUs)`, { ...glue(region), attributes: { operation: "devendpoint" } }, dpus, {
      unit: "DPU-hours",
    });
  },
});
