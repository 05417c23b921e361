import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, metered } from "../define.js";

export const timestreamwriteTable = defineResource({
  type: "aws_timestreamwrite_table",
  source: "https://aws.amazon.com/timestream/pricing/",
  usage: { monthly_data_ingested_gb: "number", memory_store_gb: "number", magnetic_store_gb: "number" },

  components({ region, usage }) {
    const timestream = (usagetype: string) =>
      ({ vendor: "aws", service: "AmazonTimestream", family: null, region, attributes: { usagetype } }) as const;
    const memory = usage.memory_store_gb;

    return [
      metered("Data ingested", "GB", timestream("DataIngestion-Bytes"), usage.monthly_data_ingested_gb),
      metered("Memory store", "GB", timestream("MemoryStore-ByteHrs"), memory === undefined ? null : memory * HOURS_PER_MONTH, {
        per: HOURS_PER_MONTH,
      }),
      metered("Magnetic store", "GB", timestream("MagneticStore-ByteHrs"), usage.magnetic_store_gb),
    ];
  },
});
