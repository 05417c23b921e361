import { defineResource, metered } from "../define.js";

export const kinesisanalyticsv2ApplicationSnapshot = defineResource({
  type: "aws_kinesisanalyticsv2_application_snapshot",
  source: "https://aws.amazon.com/managed-service-apache-flink/pricing/",
  usage: { durable_application_backup_gb: "number" },

  components({ region, usage }) {
    const query = {
      vendor: "aws",
      service: "AmazonKinesisAnalytics",
      family: "Kinesis Analytics",
      region,
      attributes: { usagetype: "DurableApplicationBackups" },
    } as const;
    return metered("Backup", "GB", query, usage.durable_application_backup_gb);
  },
});
