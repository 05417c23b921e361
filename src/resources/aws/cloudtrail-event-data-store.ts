import { defineResource, metered } from "../define.js";

export const cloudtrailEventDataStore = defineResource({
  type: "aws_cloudtrail_event_data_store",
  source: "https://aws.amazon.com/cloudtrail/pricing/",
  usage: { monthly_data_ingested_gb: "number", monthly_data_scanned_gb: "number" },

  components({ region, attributes, usage }) {
    const lake = { vendor: "aws", service: "AWSCloudTrail", family: null, region } as const;
    const ingestion = () =>
      attributes.string("billing_mode", "EXTENDABLE_RETENTION_PRICING") === "FIXED_RETENTION_PRICING"
        ? "Ingestion-Bytes"
        : "Ingestion-Bytes-1yearstore";

    return [
      () => metered("Data ingested", "GB", { ...lake, attributes: { usagetype: ingestion() } }, usage.monthly_data_ingested_gb),
      metered("Data scanned", "GB", { ...lake, attributes: { usagetype: "QueryScanned-Bytes" } }, usage.monthly_data_scanned_gb),
    ];
  },
});
