import { defineResource, metered } from "../define.js";
import { textOrDefault } from "./shared/left-to-aws.js";

export const cloudwatchLogGroup = defineResource({
  type: "aws_cloudwatch_log_group",
  source: "https://aws.amazon.com/cloudwatch/pricing/",
  usage: { monthly_data_ingested_gb: "number", storage_gb: "number", monthly_data_scanned_gb: "number" },

  components(context) {
    const { region, usage } = context;
    const logs = { vendor: "aws", service: "AmazonCloudWatch", region } as const;
    const payload = (usagetype: string) => ({ ...logs, family: "Data Payload", attributes: { usagetype } });
    const ingestion = () =>
      textOrDefault(context, "log_group_class", "STANDARD") === "INFREQUENT_ACCESS" ? "DataProcessingIA-Bytes" : "DataProcessing-Bytes";

    return [
      () => metered("Data ingested", "GB", payload(ingestion()), usage.monthly_data_ingested_gb),
      metered(
        "Archival Storage",
        "GB",
        { ...logs, family: "Storage Snapshot", attributes: { usagetype: "TimedStorage-ByteHrs" } },
        usage.storage_gb,
      ),
      metered("Insights queries data scanned", "GB", payload("DataScanned-Bytes"), usage.monthly_data_scanned_gb),
    ];
  },
});
