import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, fixed, metered } from "../define.js";

// Each processing unit of a running application comes with this much storage, which is billed.
const STORAGE_GB_PER_UNIT = 50;

export const kinesisanalyticsv2Application = defineResource({
  type: "aws_kinesisanalyticsv2_application",
  source: "https://aws.amazon.com/managed-service-apache-flink/pricing/",
  usage: { kinesis_processing_units: "number", durable_application_backup_gb: "number" },

  components({ region, attributes, usage }) {
    const product = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonKinesisAnalytics", family: "Kinesis Analytics", region, attributes: { usagetype } }) as const;
    const units = usage.kinesis_processing_units;
    const monthly = { per: HOURS_PER_MONTH };
    const stream = metered(
      "Processing (stream)",
      "KPU",
      product("KPU-Hour-Java"),
      units === undefined ? null : units * HOURS_PER_MONTH,
      monthly,
    );

    return [
      stream,
      () => {
        if (!attributes.string("runtime_environment", "").toUpperCase().includes("FLINK")) return null;
        return [
          // One more unit orchestrates an Apache Flink application.
          fixed("Processing (orchestration)", "KPU", product("KPU-Hour-Java"), HOURS_PER_MONTH, monthly),
          metered("Running storage", "GB", product("RunningApplicationStorage"), units === undefined ? null : units * STORAGE_GB_PER_UNIT),
          metered("Backup", "GB", product("DurableApplicationBackups"), usage.durable_application_backup_gb),
        ];
      },
    ];
  },
});
