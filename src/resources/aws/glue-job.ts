import type { PriceQuery } from "../../model/price.js";
import { defineResource, metered, type ResourceContext } from "../define.js";
import { blocksOrNone, numberOr, stringOr } from "./shared/computed.js";
import { DPUS_PER_WORKER, glue } from "./shared/glue.js";

// What Glue allocates when nothing is written.
const DEFAULT_DPUS = { pythonshell: 0.0625, other: 10 };

export const glueJob = defineResource({
  type: "aws_glue_job",
  source: "https://aws.amazon.com/glue/pricing/",
  usage: { monthly_hours: "number" },

  components(context) {
    const { attributes, region, usage } = context;
    const dpus = jobDpus(context);
    const isFlex = stringOr(attributes, "execution_class", "STANDARD") === "FLEX";
    const query: PriceQuery = { ...glue(region), attributes: { group: "ETL Job run", operation: isFlex ? "FlexETL" : "jobrun" } };
    const hours = usage.monthly_hours;
    return metered("Duration", `hours (${dpus} ${dpus === 1 ? "DPU" : "DPUs"})`, query, hours === undefined ? undefined : hours * dpus, {
      per: dpus,
    });
  },
});

function jobDpus({ attributes }: ResourceContext<unknown>): number {
  const workers = numberOr(attributes, "number_of_workers", null);
  if (workers !== null) return workers * (DPUS_PER_WORKER.get(stringOr(attributes, "worker_type", "Standard")) ?? 1);
  const [command] = blocksOrNone(attributes, "command");
  const fallback = command?.string("name") === "pythonshell" ? DEFAULT_DPUS.pythonshell : DEFAULT_DPUS.other;
  return numberOr(attributes, "max_capacity", fallback);
}
