import { defineResource, metered } from "../define.js";
import { s3 } from "./shared/s3.js";

export const s3tablesTableBucket = defineResource({
  type: "aws_s3tables_table_bucket",
  source: "https://aws.amazon.com/s3/pricing/",
  usage: { storage_gb: "number", monitored_objects: "number", monthly_compacted_gb: "number" },

  components({ region, usage }) {
    return [
      metered("Storage", "GB", s3(region, { usagetype: "Tables-TimedStorage-ByteHrs" }), usage.storage_gb),
      metered("Objects monitored", "1k objects", s3(region, { usagetype: "Tables-MonitoredObjects" }), usage.monitored_objects, {
        per: 1000,
      }),
      metered("Data compacted", "GB", s3(region, { usagetype: "Tables-ProcessedBytes" }), usage.monthly_compacted_gb),
    ];
  },
});
