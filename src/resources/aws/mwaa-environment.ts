import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, hourly, metered } from "../define.js";
import { stringOr } from "./shared/computed.js";

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
      metered(`Worker (${label})`, "hours", ofType("Worker"), allMonth(usage.additional_workers), { allMonth: true }),
      metered(`Scheduler (${label})`, "hours", ofType("Scheduler"), allMonth(usage.additional_schedulers), { allMonth: true }),
      metered("Meta database", "GB", { ...mwaa, attributes: { usagetype: "Airflow-StandardDatabaseStorage" } }, usage.meta_database_gb),
    ];
  },
});
