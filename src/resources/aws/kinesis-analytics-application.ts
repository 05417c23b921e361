import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, metered } from "../define.js";

export const kinesisAnalyticsApplication = defineResource({
  type: "aws_kinesis_analytics_application",
  source: "https://aws.amazon.com/managed-service-apache-flink/pricing/",
  // Backups belong to Flink applications; the key is accepted because usage files carry it.
  usage: { kinesis_processing_units: "number", durable_application_backup_gb: "number" },

  components({ region, usage }) {
    // SQL applications have the rate of Flink's processing units.
    const query = {
      vendor: "aws",
      service: "AmazonKinesisAnalytics",
      family: "Kinesis Analytics",
      region,
      attributes: { usagetype: "KPU-Hour-Java" },
    } as const;
    const units = usage.kinesis_processing_units;
    return metered("Processing (stream)", "KPU", query, units === undefined ? null : units * HOURS_PER_MONTH, { per: HOURS_PER_MONTH });
  },
});
