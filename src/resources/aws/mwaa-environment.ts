import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, hourly, metered } from "../define.js";
import { numberOr, stringOr } from "./shared/computed.js";

export const mwaaEnvironment = defineResource({
  type: "aws_mwaa_environment",
  source: "https://aws.amazon.com/managed-workflows-for-apache-airflow/pricing/",
  usage: { additional_workers: "number", additional_schedulers: "number", meta_database_gb: "number" },

  components({ attributes, region, usage }) {
    const [, size = "small"] = stringOr(attributes, "environment_class", "mw1.small").toLowerCase().split(".");
    const label = size.charAt(0).toUpperCase() + size.slice(1);
    const mwaa = { vendor: "aws", service: "AmazonMWAA", family: null, region, terms: { purchaseOption: "on_demand" } } as const;
    const ofType = (type: string): PriceQuery => ({ ...mwaa, attributes: { size: label, type } });
    const allMonth = (count: number | undefined) => (count === undefined ? undefined : count * HOURS_PER_MONTH);

    return [
      hourly(`Environment (${label})`, ofType("Environment")),
      () => {
        // An environment comes with one worker, and never runs fewer than its minimum.
        const least = Math.max(numberOr(attributes, "min_workers", 1) - 1, 0);
        const workers = usage.additional_workers ?? (least > 0 ? least : undefined);
        const usageBased = usage.additional_workers !== undefined || least === 0;
        return metered(`Worker (${label})`, "hours", ofType("Worker"), allMonth(workers), { allMonth: true, usageBased });
      },
      metered(`Scheduler (${label})`, "hours", ofType("Scheduler"), allMonth(usage.additional_schedulers), { allMonth: true }),
      metered("Meta database", "GB", { ...mwaa, attributes: { usagetype: "Airflow-StandardDatabaseStorage" } }, usage.meta_database_gb),
    ];
  },
});
